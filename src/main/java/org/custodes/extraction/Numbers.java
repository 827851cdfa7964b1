package org.custodes.extraction;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads numbers as newspapers print them: "8.6 million", "1,02,66,000", "two". */
final class Numbers {

	static final String SCALES = "hundred|thousand|k|lakh|million|mn|m|crore|billion|bn|b|trillion|tn";

	private static final Pattern FORM = Pattern.compile("(\\d[\\d,]*(?:\\.\\d+)?)\\s*(" + SCALES + ")?",
			Pattern.CASE_INSENSITIVE);

	/** "a million", "two hundred". */
	private static final Pattern WORD_FORM = Pattern.compile(
			"(an?|one|two|three|four|five|six|seven|eight|nine|ten)\\s+(hundred|thousand|lakh|million|crore|billion|trillion)");

	private static final Map<String, BigDecimal> SCALE = Map.ofEntries(scale("hundred", 2), scale("thousand", 3),
			scale("k", 3), scale("lakh", 5), scale("million", 6), scale("mn", 6), scale("m", 6), scale("crore", 7),
			scale("billion", 9), scale("bn", 9), scale("b", 9), scale("trillion", 12), scale("tn", 12));

	private static final Map<String, Integer> WORDS = Map.ofEntries(Map.entry("one", 1), Map.entry("two", 2),
			Map.entry("three", 3), Map.entry("four", 4), Map.entry("five", 5), Map.entry("six", 6),
			Map.entry("seven", 7), Map.entry("eight", 8), Map.entry("nine", 9), Map.entry("ten", 10),
			Map.entry("dozen", 12));

	private Numbers() {
	}

	static Optional<BigDecimal> parse(String text) {
		String trimmed = text.trim().toLowerCase(Locale.ROOT);
		Integer word = WORDS.get(trimmed);
		if (word != null) {
			return Optional.of(BigDecimal.valueOf(word));
		}
		Matcher words = WORD_FORM.matcher(trimmed);
		if (words.matches()) {
			return Optional
				.of(BigDecimal.valueOf(WORDS.getOrDefault(words.group(1), 1)).multiply(scaleOf(words.group(2))));
		}
		Matcher matcher = FORM.matcher(trimmed);
		if (!matcher.matches()) {
			return Optional.empty();
		}
		BigDecimal value = new BigDecimal(matcher.group(1).replace(",", ""));
		return Optional.of((matcher.group(2) != null) ? value.multiply(scaleOf(matcher.group(2))) : value);
	}

	private static BigDecimal scaleOf(String word) {
		return SCALE.getOrDefault(word.toLowerCase(Locale.ROOT), BigDecimal.ONE);
	}

	private static Map.Entry<String, BigDecimal> scale(String word, int power) {
		return Map.entry(word, BigDecimal.TEN.pow(power));
	}

}
