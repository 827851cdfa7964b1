package org.custodes.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.custodes.annotation.AnnotatedDocument;
import org.custodes.corpus.Span;
import org.custodes.extraction.Moment.Period;
import org.custodes.ontology.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * Finds the dates of a text in its order, so that each is understood from those told
 * before it, as readers do.
 */
final class DateFinder {

	private static final List<DateForm> FORMS = DateForms.english();

	/** Within so many characters a bare year says of which year the next month is. */
	private static final int NEAR_YEAR = 200;

	/** Within so many characters "Dec. 6" is of the December told before. */
	private static final int SAME_MONTH = 4000;

	private static final int DATELINE = 60;

	private static final int HEAD = 2000;

	/** Months that are words too, and seasons, need a word that makes them a date. */
	private static final Pattern AMBIGUOUS = Pattern.compile("(May|March|August|Mar|Jun|Sep|Dec|Jan)");

	private static final Pattern TIME_WORD = Pattern.compile(
			"(?:\\b(?:in|since|until|till|by|of|from|to|through|between|during|around|before|after|for|and|every)|,|\\()\\s*$",
			Pattern.CASE_INSENSITIVE);

	private static final Pattern QUANTITY = Pattern.compile(
			"(?:[$£€#№.,/]|\\b(?:than|about|around|nearly|some|over|approximately|roughly|least|almost|exactly|only"
					+ "|just|with|has|have|had|all|these|those|another|additional|all|every|each|no\\.?)\\s)$",
			Pattern.CASE_INSENSITIVE);

	private static final Pattern COUNTED = Pattern
		.compile("^(?:[,.]\\d|%|-\\d|-page|\\s(?:percent|million|billion)\\b)");

	private static final Pattern PLURAL = Pattern.compile("^\\s[a-z]+s\\b.*", Pattern.DOTALL);

	private static final Pattern AHEAD = Pattern.compile(
			"\\b(?:will|would|won't|'ll|’ll|shall|scheduled to|set to|due to|expected to|expires?|plans? to|going to)\\b"
					+ "(?:(?!\\b\\w+ed\\b)[^.;])*$");

	private static final Pattern REPEATED = Pattern.compile("(?:\\b[Ee]very|\\b[Ee]ach|\\b[Aa]ll)\\s+$");

	private static final Pattern NOWADAYS = Pattern.compile("(?:[.!?:“\"]\\s+|\\n|^|\\b(?!used)\\w+ed\\s|\\bsaid\\s)$");

	private final String text;

	private final List<Span> names;

	private @Nullable PartialDate published;

	private final List<Told> told = new ArrayList<>();

	private DateFinder(String text, @Nullable PartialDate published, List<Span> names) {
		this.text = text;
		this.published = published;
		this.names = names;
	}

	/** A date that others may be understood from. */
	private record Told(int place, PartialDate date, boolean full) {

	}

	private record Candidate(DateForm form, Matcher matcher) {

		Span span() {
			return new Span(this.matcher.start(), this.matcher.end());
		}

	}

	static List<DateExpression> find(AnnotatedDocument document) {
		List<Span> names = document.names()
			.stream()
			.map((name) -> document.sentences().get(name.sentence()).span(name.first(), name.end()))
			.toList();
		return find(document.document().text(), document.document().source().published(), names);
	}

	static List<DateExpression> find(String text, @Nullable PartialDate published, List<Span> names) {
		return new DateFinder(text, published, names).find();
	}

	private List<DateExpression> find() {
		List<Candidate> candidates = candidates();
		dateline(candidates);
		List<DateExpression> dates = new ArrayList<>();
		for (int i = 0; i < candidates.size(); i++) {
			Candidate candidate = candidates.get(i);
			@Nullable PartialDate end = joined(candidates, i);
			read(candidate, end).filter(this::isPlausible).ifPresent((period) -> {
				dates.add(new DateExpression(candidate.span(), period.from(), period.until()));
				if (candidate.form().weight() != DateForm.Weight.DEICTIC) {
					this.told.add(new Told(candidate.span().start(), period.from(),
							candidate.form().weight() == DateForm.Weight.FULL));
				}
			});
		}
		return dates;
	}

	private Optional<Period> read(Candidate candidate, @Nullable PartialDate end) {
		if (end == null) {
			return candidate.form().read(candidate.matcher(), moment(candidate));
		}
		int year = end.start().getYear();
		return Stream.of(year, year - 1)
			.map((each) -> new PartialDate(each.toString()))
			.flatMap((each) -> candidate.form().read(candidate.matcher(), new Moment(each, each, each, false)).stream())
			.filter((period) -> period.from().compareTo(end) < 0)
			.findFirst();
	}

	private List<Candidate> candidates() {
		List<Candidate> all = new ArrayList<>();
		for (DateForm form : FORMS) {
			Matcher matcher = form.pattern().matcher(this.text);
			while (matcher.find()) {
				Matcher found = form.pattern().matcher(this.text);
				found.find(matcher.start());
				all.add(new Candidate(form, found));
			}
		}
		all.sort(Comparator.comparingInt((Candidate each) -> each.span().start())
			.thenComparing((each) -> -each.span().end()));
		List<Candidate> chosen = new ArrayList<>();
		int end = 0;
		for (Candidate each : all) {
			if (each.span().start() >= end && isDate(each.span())) {
				chosen.add(each);
				end = each.span().end();
			}
		}
		return chosen;
	}

	/** A line that holds the day of publication makes it known to the day. */
	private void dateline(List<Candidate> candidates) {
		for (Candidate each : candidates) {
			int start = this.text.lastIndexOf('\n', each.span().start()) + 1;
			int end = this.text.indexOf('\n', start);
			boolean line = ((end < 0) ? this.text.length() : end) - start <= DATELINE && start < HEAD;
			Optional<PartialDate> date = (line && each.form().weight() == DateForm.Weight.FULL)
					? each.form().read(each.matcher(), new Moment(null, null, null, false)).map(Period::from)
					: Optional.empty();
			if (date.isPresent() && date.get().precision() == PartialDate.Precision.DAY
					&& (this.published == null || date.get().value().startsWith(this.published.value()))) {
				this.published = date.get();
				return;
			}
		}
	}

	/** "between February 25 and December 18, 2018": the year of the interval's end. */
	private @Nullable PartialDate joined(List<Candidate> candidates, int i) {
		if (i + 1 >= candidates.size() || candidates.get(i).form().weight() != DateForm.Weight.TOLD
				|| candidates.get(i + 1).form().weight() != DateForm.Weight.FULL
				|| !Periods.isLink(this.text, candidates.get(i).span(), candidates.get(i + 1).span())) {
			return null;
		}
		Candidate end = candidates.get(i + 1);
		return end.form().read(end.matcher(), new Moment(null, null, null, false)).map(Period::from).orElse(null);
	}

	private Moment moment(Candidate candidate) {
		int place = candidate.span().start();
		@Nullable PartialDate reached = this.told.isEmpty() ? null : this.told.get(this.told.size() - 1).date();
		String before = this.text.substring(sentenceStart(place), place);
		return new Moment(this.published, (reached != null) ? reached : this.published, near(candidate),
				AHEAD.matcher(before).find());
	}

	/**
	 * The date by which a month without a year is understood: the last one of the
	 * paragraph, else the same month told before.
	 */
	private @Nullable PartialDate near(Candidate candidate) {
		int place = candidate.span().start();
		int paragraph = this.text.lastIndexOf('\n', place);
		for (int i = this.told.size() - 1; i >= 0; i--) {
			Told each = this.told.get(i);
			boolean year = each.date().precision() == PartialDate.Precision.YEAR;
			if (each.place() > paragraph && (!year || place - each.place() < NEAR_YEAR)) {
				return each.date();
			}
		}
		String month = this.text.substring(place, Math.min(this.text.length(), place + 3));
		for (int i = this.told.size() - 1; i >= 0; i--) {
			Told each = this.told.get(i);
			if (each.full() && place - each.place() < SAME_MONTH && this.text.startsWith(month, each.place())
					&& each.date().precision() != PartialDate.Precision.YEAR) {
				return each.date();
			}
		}
		return null;
	}

	private boolean isDate(Span span) {
		String words = span.of(this.text);
		String before = this.text.substring(Math.max(0, span.start() - 30), span.start());
		String behind = this.text.substring(span.end(), Math.min(this.text.length(), span.end() + 30));
		if (this.names.stream().anyMatch((name) -> name.contains(span) && !name.equals(span))
				|| REPEATED.matcher(before).find()) {
			return false;
		}
		if (AMBIGUOUS.matcher(words).matches()) {
			return TIME_WORD.matcher(before).find();
		}
		if (words.equalsIgnoreCase("today")) {
			return NOWADAYS.matcher(before).find();
		}
		if (words.matches("\\d{4}")) {
			return !COUNTED.matcher(behind).find() && !before.matches("(?s).*[$£€#№.,/-]")
					&& !(QUANTITY.matcher(before).find() && PLURAL.matcher(behind).matches());
		}
		return true;
	}

	private boolean isPlausible(Period period) {
		return this.published == null || period.from().start().getYear() <= this.published.start().getYear() + 30;
	}

	private int sentenceStart(int place) {
		int i = place - 1;
		while (i > 0 && this.text.charAt(i) != '\n'
				&& !(this.text.charAt(i) == ' ' && ".!?".indexOf(this.text.charAt(i - 1)) >= 0)) {
			i--;
		}
		return Math.max(i, 0);
	}

}
