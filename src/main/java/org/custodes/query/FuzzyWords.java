package org.custodes.query;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The words that somebody looks for, as a query of the full-text index that also finds
 * them misspelt or cut short.
 */
final class FuzzyWords {

	private static final Pattern SEPARATORS = Pattern.compile("[^\\p{L}\\p{N}]+");

	private static final int MAX_WORDS = 12;

	private static final int ONE_ERROR = 4;

	private static final int TWO_ERRORS = 8;

	private final List<String> words;

	/**
	 * Takes the words of a text; what is not a letter or a digit only parts them, so that
	 * nothing in the text is read as query syntax.
	 * @param text any text
	 */
	FuzzyWords(String text) {
		this.words = SEPARATORS.splitAsStream(text.toLowerCase(Locale.ROOT))
			.filter((word) -> !word.isEmpty())
			.limit(MAX_WORDS)
			.toList();
	}

	boolean isEmpty() {
		return this.words.isEmpty();
	}

	/**
	 * A query that finds what has one of the words; more words weigh more.
	 */
	String any() {
		return this.words.stream().map(FuzzyWords::variants).collect(Collectors.joining(" OR "));
	}

	/**
	 * A query that finds what has all words.
	 */
	String all() {
		return this.words.stream().map(FuzzyWords::variants).collect(Collectors.joining(" AND "));
	}

	private static String variants(String word) {
		if (word.length() < ONE_ERROR) {
			return "(" + word + "^4)";
		}
		int errors = (word.length() < TWO_ERRORS) ? 1 : 2;
		return "(" + word + "^4 OR " + word + "*^2 OR " + word + "~" + errors + ")";
	}

}
