package org.custodes.extraction;

import java.time.DayOfWeek;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.custodes.extraction.DateForm.Weight;
import org.custodes.extraction.Moment.Period;
import org.custodes.ontology.PartialDate;

/**
 * The ways in which English writes dates. Durations and frequencies ("three months",
 * "daily") are none.
 */
final class DateForms {

	private static final List<String> MONTHS = List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep",
			"oct", "nov", "dec");

	private static final String MONTH = "January|February|March|April|May|June|July|August|September|October|November"
			+ "|December|Jan\\.?|Feb\\.?|Mar\\.?|Apr\\.?|Jun\\.?|Jul\\.?|Aug\\.?|Sept?\\.?|Oct\\.?|Nov\\.?|Dec\\.?";

	private static final Map<String, String> PARTS = Map.ofEntries(Map.entry("M", "(?<m>" + MONTH + ")"),
			Map.entry("D", "(?<d>3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?"),
			Map.entry("D2", "(?<e>3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?"), Map.entry("Y", "(?<y>(?:19|20)\\d\\d)"),
			Map.entry("Y2", "(?<z>(?:19|20)\\d\\d)"),
			Map.entry("W", "(?<w>Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)"),
			Map.entry("W?",
					"(?:(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Mon|Tue|Wed|Thu|Fri|Sat"
							+ "|Sun)[.,]{0,2} )?"),
			Map.entry("S", "(?<s>spring|summer|autumn|fall|winter|Spring|Summer|Autumn|Fall|Winter)"),
			Map.entry("PART", "(?:(?:[Ee]arly|[Mm]id|[Ll]ate|[Mm]iddle of|[Ee]arlier|[Ll]ater)[- ](?:in )?)?"),
			Map.entry("N",
					"(?<n>\\d{1,2}|[Aa]n?|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight"
							+ "|[Nn]ine|[Tt]en|[Ee]leven|[Tt]welve)"),
			Map.entry("U", "(?<u>day|week|month|year)"), Map.entry("-", "\\s?[-–—]\\s?"),
			Map.entry("PRESENT", "(?<r>[Ll]ast|[Tt]his|[Nn]ext)"),
			Map.entry("TOLD", "(?<r>[Tt]hat|[Tt]hat same|[Tt]he same|[Tt]he following|[Tt]he next|[Tt]he previous"
					+ "|[Tt]he preceding)"));

	/** Within a paragraph, a line's end and a no-break space are spaces too. */
	private static final String SPACE = "(?:[ \\u00a0]|\\r?\\n(?!\\r?\\n))";

	private static final Map<String, Integer> WORDS = Map.ofEntries(Map.entry("a", 1), Map.entry("an", 1),
			Map.entry("eleven", 11), Map.entry("twelve", 12));

	private final List<DateForm> forms = new ArrayList<>();

	private DateForms() {
		full();
		years();
		narrative();
		present();
		months();
	}

	/** All forms; of two that begin at one place the longer is meant, then the first. */
	static List<DateForm> english() {
		return List.copyOf(new DateForms().forms);
	}

	private void full() {
		add("{Y}-(?<m>0[1-9]|1[0-2])-(?<d>[0-3]\\d)", Weight.FULL,
				(at, now) -> Period.of(at.group("y") + "-" + at.group("m") + "-" + at.group("d")));
		add("{W?}{M} {D}(?:,| in)? {Y}", Weight.FULL, (at, now) -> Period.of(at.group("y") + "-" + day(at, "d")));
		add("{W?}(?:the )?{D}(?: of)? {M},? {Y}", Weight.FULL,
				(at, now) -> Period.of(at.group("y") + "-" + day(at, "d")));
		add("{M} {D}(?:{-}| to | through ){D2},? {Y}", Weight.FULL,
				(at, now) -> Period.between(at.group("y") + "-" + day(at, "d"), at.group("y") + "-" + day(at, "e")));
		add("{D}(?:{-}| to ){D2} {M},? {Y}", Weight.FULL,
				(at, now) -> Period.between(at.group("y") + "-" + day(at, "d"), at.group("y") + "-" + day(at, "e")));
		add("{PART}{M}(?:,| of| in)? {Y}", Weight.FULL, (at, now) -> Period.of(at.group("y") + "-" + month(at)));
		add("{PART}{S}(?: of|,)? {Y}", Weight.FULL, (at, now) -> season(at.group("s"), year(at)));
		add("(?<q>Q[1-4]|H[12]|(?:first|second|third|fourth|last|final) (?:quarter|half))(?: of|,)?"
				+ "(?: fiscal)?(?: year)? {Y}", Weight.FULL, (at, now) -> partOfYear(at.group("q"), year(at)));
	}

	private void years() {
		add("[Bb]etween {Y}(?: and |{-}){Y2}", Weight.DEICTIC,
				(at, now) -> Period.between(at.group("y"), at.group("z")));
		add("(?:[Ff]rom )?{Y} (?:to|until|till|through) {Y2}", Weight.DEICTIC,
				(at, now) -> Period.between(at.group("y"), at.group("z")));
		add("{Y}(?:{-}|/){Y2}", Weight.DEICTIC, (at, now) -> Period.between(at.group("y"), at.group("z")));
		add("{Y}(?:[-–]|/)(?<z>\\d\\d)", Weight.DEICTIC,
				(at, now) -> Period.between(at.group("y"), at.group("y").substring(0, 2) + at.group("z")));
		add("(?:the )?{PART}(?<y>(?:19|20)\\d)0s", Weight.DEICTIC,
				(at, now) -> Period.between(at.group("y") + "0", at.group("y") + "9"));
		add("(?:[Ff]iscal(?: [Yy]ear)?|FY) ?{Y}", Weight.FULL, (at, now) -> Period.of(at.group("y")));
		add("(?:FY) ?'?(?<y>\\d\\d)", Weight.FULL, (at, now) -> Period.of("20" + at.group("y")));
		add("(?:the )?(?<q>end|close|start|beginning|turn) of {Y}", Weight.FULL,
				(at, now) -> Period.of(at.group("y") + edge(at)));
		add("{PART}{Y}", Weight.FULL, (at, now) -> Period.of(at.group("y")));
	}

	private void narrative() {
		add("{PART}{TOLD} {U}", Weight.TOLD,
				(at, now) -> now.narrative().flatMap((base) -> Moment.unit(base, direction(at), unit(at))));
		add("[Tt]he {U} (?<r>before|after)", Weight.TOLD,
				(at, now) -> now.narrative().flatMap((base) -> Moment.unit(base, direction(at), unit(at))));
		add("{N} {U}s? (?<r>later|earlier|afterwards?|thereafter)", Weight.TOLD,
				(at, now) -> now.narrative()
					.flatMap((base) -> Moment.shift(base, direction(at) * number(at), unit(at)))
					.map(Period::of));
		add("{M} (?:of )?{TOLD} year", Weight.TOLD,
				(at, now) -> now.narrative()
					.flatMap((base) -> Moment.shift(base, direction(at), ChronoUnit.YEARS))
					.flatMap((year) -> Period.of(year + "-" + month(at))));
		add("(?<r>[Tt]he following|[Tt]he next|[Tt]he previous|[Tt]hat) {M}", Weight.TOLD,
				(at, now) -> now.narrative().flatMap((base) -> beside(base, month(at), direction(at))).map(Period::of));
		add("{PART}{S} of {TOLD} year", Weight.TOLD,
				(at, now) -> now.narrative()
					.flatMap((base) -> Moment.shift(base, direction(at), ChronoUnit.YEARS))
					.flatMap((year) -> season(at.group("s"), Integer.parseInt(year.value()))));
	}

	private void present() {
		add("{PART}{PRESENT} {U}", Weight.DEICTIC,
				(at, now) -> now.publication().flatMap((base) -> Moment.unit(base, direction(at), unit(at))));
		add("{PART}{M}(?:,? of)? {PRESENT} year", Weight.DEICTIC,
				(at, now) -> now.publication()
					.flatMap((base) -> Moment.shift(base, direction(at), ChronoUnit.YEARS))
					.flatMap((year) -> Period.of(year + "-" + month(at))));
		add("{PRESENT} {M}", Weight.DEICTIC, (at, now) -> now.publication()
			.flatMap((base) -> (direction(at) == 0) ? PartialDate.parse(base.value().substring(0, 4) + "-" + month(at))
					: beside(base, month(at), direction(at)))
			.map(Period::of));
		add("{PRESENT} {S}", Weight.DEICTIC,
				(at, now) -> now.publication().flatMap((base) -> seasonBeside(at.group("s"), base, direction(at))));
		add("(?:the )?(?<q>end|close|start|beginning) of {PRESENT} year", Weight.DEICTIC,
				(at, now) -> now.publication()
					.flatMap((base) -> Moment.shift(base, direction(at), ChronoUnit.YEARS))
					.flatMap((year) -> Period.of(year + edge(at))));
		add("(?:(?<r>[Nn]ext|[Ll]ast|[Tt]his) )?{W}(?: (?:morning|afternoon|evening|night))?", Weight.DEICTIC,
				(at, now) -> now
					.weekday(DayOfWeek.valueOf(at.group("w").toUpperCase(Locale.ROOT)),
							"next".equalsIgnoreCase(at.group("r")))
					.map(Period::of));
		add("{N} {U}s? ago", Weight.DEICTIC,
				(at, now) -> now.publication()
					.flatMap((base) -> Moment.coarse(base, -number(at), unit(at)))
					.map(Period::of));
		add("(?<u>[Tt]oday|[Tt]onight|[Tt]his (?:morning|afternoon|evening)|[Yy]esterday|[Ll]ast night|[Tt]omorrow)",
				Weight.DEICTIC,
				(at, now) -> now.publication()
					.flatMap((base) -> Moment.coarse(base, dayWord(at), ChronoUnit.DAYS))
					.map(Period::of));
	}

	private void months() {
		add("{W?}{M} {D}", Weight.TOLD, (at, now) -> now.month(day(at, "d")).map(Period::of));
		add("{W?}(?:the )?{D}(?: of)? {M}", Weight.TOLD, (at, now) -> now.month(day(at, "d")).map(Period::of));
		add("{M} {D}(?:{-}| to | through ){D2}", Weight.TOLD, (at, now) -> now.month(day(at, "d"))
			.flatMap((from) -> Period.between(from.value(), from.value().substring(0, 5) + day(at, "e"))));
		add("(?:the )?week of {M} {D}", Weight.TOLD, (at, now) -> now.month(day(at, "d"))
			.flatMap((from) -> Period.between(from.value(), from.start().plusDays(6).toString())));
		add("{PART}{M}", Weight.TOLD, (at, now) -> now.month(month(at)).map(Period::of));
	}

	private void add(String words, Weight weight, BiFunction<Matcher, Moment, Optional<Period>> reading) {
		Matcher names = Pattern.compile("\\{([A-Z2?-]+)}").matcher(words);
		String regex = names.replaceAll((each) -> Matcher.quoteReplacement(PARTS.getOrDefault(each.group(1), "")));
		this.forms
			.add(new DateForm(Pattern.compile("(?<![\\p{L}\\d])(?:" + regex.replace(" ", SPACE) + ")(?![\\p{L}\\d])"),
					reading, weight));
	}

	private static String month(Matcher at) {
		int number = MONTHS.indexOf(at.group("m").substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
		return String.format(Locale.ROOT, "%02d", number);
	}

	private static String day(Matcher at, String group) {
		return month(at) + String.format(Locale.ROOT, "-%02d", Integer.parseInt(at.group(group)));
	}

	private static int year(Matcher at) {
		return Integer.parseInt(at.group("y"));
	}

	private static String edge(Matcher at) {
		return at.group("q").matches("end|close") ? "-12" : "-01";
	}

	private static int number(Matcher at) {
		String word = at.group("n").toLowerCase(Locale.ROOT);
		return WORDS.getOrDefault(word, Numbers.parse(word).map(Number::intValue).orElse(0));
	}

	private static ChronoUnit unit(Matcher at) {
		return ChronoUnit.valueOf(at.group("u").toUpperCase(Locale.ROOT) + "S");
	}

	private static int dayWord(Matcher at) {
		return switch (at.group("u").toLowerCase(Locale.ROOT)) {
			case "yesterday", "last night" -> -1;
			case "tomorrow" -> 1;
			default -> 0;
		};
	}

	private static int direction(Matcher at) {
		return switch (at.group("r").toLowerCase(Locale.ROOT)) {
			case "last", "the previous", "the preceding", "before", "earlier" -> -1;
			case "this", "that", "that same", "the same" -> 0;
			default -> 1;
		};
	}

	/** The next such month after a date, or the last one before it. */
	private static Optional<PartialDate> beside(PartialDate base, String month, int direction) {
		String year = base.value().substring(0, 4);
		if (direction == 0) {
			return PartialDate.parse(year + "-" + month);
		}
		boolean other = base.precision() != PartialDate.Precision.YEAR
				&& Integer.signum(month.compareTo(base.value().substring(5, 7))) != direction;
		boolean next = other || base.precision() == PartialDate.Precision.YEAR;
		return PartialDate.parse((Integer.parseInt(year) + (next ? direction : 0)) + "-" + month);
	}

	private static Optional<Period> season(String season, int year) {
		return switch (season.toLowerCase(Locale.ROOT)) {
			case "spring" -> Period.between(year + "-03", year + "-05");
			case "summer" -> Period.between(year + "-06", year + "-08");
			case "autumn", "fall" -> Period.between(year + "-09", year + "-11");
			default -> Period.of(String.valueOf(year));
		};
	}

	/** "last summer": the last one that is over. */
	private static Optional<Period> seasonBeside(String season, PartialDate base, int direction) {
		Optional<Period> same = season(season, base.start().getYear());
		PartialDate until = same.map(Period::until).orElse(null);
		boolean over = until != null && until.end().isBefore(base.start());
		boolean year = (direction < 0) ? !over : direction > 0 && over;
		return year ? season(season, base.start().getYear() + direction) : same;
	}

	private static Optional<Period> partOfYear(String part, int year) {
		boolean half = part.startsWith("H") || part.endsWith("half");
		int months = half ? 6 : 3;
		int number = switch (part.split(" ")[0]) {
			case "Q2", "H2", "second" -> 2;
			case "Q3", "third" -> 3;
			case "Q4", "fourth" -> 4;
			case "last", "final" -> half ? 2 : 4;
			default -> 1;
		};
		return Period.between(String.format(Locale.ROOT, "%d-%02d", year, (number - 1) * months + 1),
				String.format(Locale.ROOT, "%d-%02d", year, number * months));
	}

}
