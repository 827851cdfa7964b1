package org.custodes.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.custodes.annotation.AnnotatedDocument;
import org.custodes.annotation.Sentence;
import org.custodes.annotation.TimeExpression;
import org.custodes.corpus.Span;
import org.custodes.ontology.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * Turns time expressions into dates and intervals. A date without a year is understood
 * from the last full date of the text, not from the day of publication, as readers do in
 * a narrative.
 */
final class DateFinder {

	private static final Pattern YEAR = Pattern.compile("\\b(1[89]|20)\\d\\d\\b");

	private static final Pattern DECADE = Pattern.compile("(\\d{3})X");

	private static final Set<String> LINKS = Set.of("to", "and", "through", "until", "till", "-", "–", "—");

	private DateFinder() {
	}

	static List<DateExpression> find(AnnotatedDocument document) {
		List<DateExpression> dates = new ArrayList<>();
		List<TimeExpression> times = document.times();
		PartialDate anchor = null;
		for (int i = 0; i < times.size(); i++) {
			TimeExpression time = times.get(i);
			Optional<DateExpression> date = date(document, time, anchor);
			if (date.isEmpty()) {
				continue;
			}
			DateExpression found = date.get();
			if (YEAR.matcher(found.span().of(document.document().text())).find()) {
				anchor = found.from();
			}
			if (i + 1 < times.size() && isInterval(document, time, times.get(i + 1))) {
				@Nullable PartialDate start = found.from();
				Optional<DateExpression> end = date(document, times.get(i + 1), start);
				if (end.isPresent() && end.get().until() == null && start.compareTo(end.get().from()) < 0) {
					dates.add(new DateExpression(found.span().cover(end.get().span()), start, end.get().from()));
					i++;
					continue;
				}
			}
			dates.add(found);
		}
		return dates;
	}

	private static Optional<DateExpression> date(AnnotatedDocument document, TimeExpression time,
			@Nullable PartialDate anchor) {
		Span span = document.sentences().get(time.sentence()).span(time.first(), time.end());
		String value = time.value();
		var decade = DECADE.matcher(value);
		if (decade.matches()) {
			return Optional.of(new DateExpression(span, new PartialDate(decade.group(1) + "0"),
					new PartialDate(decade.group(1) + "9")));
		}
		if (value.contains("/")) {
			String[] ends = value.split("/");
			return PartialDate.parse(ends[0])
				.flatMap((from) -> PartialDate.parse(ends[1])
					.filter((until) -> from.compareTo(until) <= 0)
					.map((until) -> new DateExpression(span, from, until)));
		}
		String day = value.replaceAll("T.*", "");
		return PartialDate.parse(day)
			.map((date) -> new DateExpression(span, anchored(date, span.of(document.document().text()), anchor), null));
	}

	/** "Dec. 6" after "October 2018" is in 2018. */
	private static PartialDate anchored(PartialDate date, String words, @Nullable PartialDate anchor) {
		boolean monthOnly = words.matches(
				"(?i)(on |in )?(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?( \\d{1,2})?(st|nd|rd|th)?");
		if (anchor == null || !monthOnly || date.precision() == PartialDate.Precision.YEAR) {
			return date;
		}
		String year = anchor.value().substring(0, 4);
		return PartialDate.parse(year + date.value().substring(4)).orElse(date);
	}

	private static boolean isInterval(AnnotatedDocument document, TimeExpression one, TimeExpression next) {
		if (one.sentence() != next.sentence() || next.first() - one.end() > 2 || next.first() <= one.end()) {
			return false;
		}
		Sentence sentence = document.sentences().get(one.sentence());
		String link = sentence.tokens().get(next.first() - 1).text();
		String opening = (one.first() > 0) ? sentence.tokens().get(one.first() - 1).lemma() : "";
		return LINKS.contains(link) && (!link.equals("and") || opening.equals("between"))
				&& (!link.equals("to") || !opening.equals("up"));
	}

}
