package org.custodes.evaluation;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The spelling in which the evaluation compares names and words. It is deliberately
 * coarser than, and independent of, what resolution does: a measure must not move with
 * the thing it measures.
 */
final class NormalName {

	private static final Pattern POSSESSIVE = Pattern.compile("'s(?![\\p{L}\\p{N}_])|'(?=\\n?\\z)");

	private static final Pattern PUNCTUATION = Pattern.compile("[^\\p{L}\\p{N}_\\p{IsWhite_Space}&-]");

	private static final Pattern GAPS = Pattern.compile("\\p{IsWhite_Space}+");

	private static final Pattern ARTICLE = Pattern.compile("\\A(?:the|a|an) ");

	private static final Pattern LEGAL_FORM = Pattern.compile("(?<![\\p{L}\\p{N}_])"
			+ "(?:inc|incorporated|ltd|limited|llc|llp|plc|corp|corporation|co|company|gmbh|sa|ag)\\z");

	private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}_]+");

	private NormalName() {
	}

	static String of(String name) {
		String text = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).replace('\u2019', '\'');
		text = POSSESSIVE.matcher(text).replaceAll("");
		text = PUNCTUATION.matcher(text).replaceAll(" ");
		text = GAPS.matcher(text).replaceAll(" ").strip();
		text = ARTICLE.matcher(text).replaceFirst("");
		String stem = LEGAL_FORM.matcher(text).replaceFirst("").strip();
		return stem.isEmpty() ? text : stem;
	}

	static List<String> words(String text) {
		return NO_WORD.splitAsStream(text.toLowerCase(Locale.ROOT)).filter((word) -> !word.isEmpty()).toList();
	}

}
