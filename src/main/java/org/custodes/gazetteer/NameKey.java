package org.custodes.gazetteer;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What stays of a name when all is taken away that print varies freely: case, accents,
 * line breaks, dots, hyphens, apostrophes and a possessive, a leading article, "&amp;"
 * for "and", "U.S." for "United States", and a company's legal form. Two names with one
 * key are two spellings of one name; whether they mean one thing is another question.
 * <p>
 * Case tells "US" from "us" and "UK" from "uk" before it goes, so that a pronoun is no
 * country.
 *
 * @param value lower-case words, one blank between two; empty only for a name without a
 * letter or digit
 */
public record NameKey(String value) implements Comparable<NameKey> {

	private static final Pattern APOSTROPHES = Pattern.compile("[\u2018\u2019\u02BC\u2032`]");

	private static final Pattern POSSESSIVE = Pattern.compile("'[sS](?![\\p{L}\\p{N}'])|'(?![\\p{L}\\p{N}])");

	private static final Pattern DOTTED = Pattern
		.compile("(?<![\\p{L}\\p{N}])\\p{L}(?:\\.\\p{L})+(?![\\p{L}\\p{N}])\\.?");

	private static final Pattern MARKS = Pattern.compile("\\p{M}+");

	private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{N}\\p{M}]+");

	/** Letters that Unicode does not take apart into a plain one and a mark. */
	private static final Map<String, String> PLAIN = Map.of("ł", "l", "ø", "o", "đ", "d", "ß", "ss", "æ", "ae", "œ",
			"oe", "ı", "i");

	private static final Pattern UNPLAIN = Pattern.compile("[łøđßæœı]");

	private static final List<String> UNITED_STATES = List.of("united", "states");

	private static final List<String> UNITED_KINGDOM = List.of("united", "kingdom");

	private static final List<String> OF_AMERICA = List.of("united", "states", "of", "america");

	/**
	 * The key of a name.
	 * @param name a name as printed
	 * @return its key
	 */
	public static NameKey of(String name) {
		return of(words(name));
	}

	/** The key of what {@link #words(String)} gives. */
	static NameKey of(List<String> all) {
		List<String> words = all;
		if (words.size() > 1 && words.get(0).equals("the")) {
			words = words.subList(1, words.size());
		}
		while (words.size() > 1 && LegalForm.ofWord(words.get(words.size() - 1)).isPresent()) {
			words = words.subList(0, words.size() - 1);
		}
		return new NameKey(String.join(" ", words));
	}

	/**
	 * The key's words.
	 * @return one or more words
	 */
	public List<String> words() {
		return List.of(this.value.split(" ", -1));
	}

	@Override
	public int compareTo(NameKey other) {
		return this.value.compareTo(other.value);
	}

	@Override
	public String toString() {
		return this.value;
	}

	/** The words of a name in lower case, the article and the legal form still there. */
	static List<String> words(String name) {
		List<String> words = new ArrayList<>();
		GAPS.splitAsStream(isPlain(name) ? name : withoutPunctuation(name)).forEach((word) -> {
			switch (word) {
				case "" -> {
				}
				case "US", "USA" -> words.addAll(UNITED_STATES);
				case "UK" -> words.addAll(UNITED_KINGDOM);
				default -> words.add(isPlain(word) ? word.toLowerCase(Locale.ROOT) : withoutAccents(word));
			}
		});
		int america = Collections.indexOfSubList(words, OF_AMERICA);
		if (america >= 0) {
			words.subList(america + UNITED_STATES.size(), america + OF_AMERICA.size()).clear();
		}
		return words;
	}

	/** Most names are plain, and need none of what takes time. */
	private static boolean isPlain(String text) {
		return text.chars()
			.allMatch((letter) -> (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z')
					|| (letter >= '0' && letter <= '9') || letter == ' ' || letter == '-' || letter == ',');
	}

	private static String withoutPunctuation(String name) {
		String text = APOSTROPHES.matcher(Normalizer.normalize(name, Normalizer.Form.NFKC)).replaceAll("'");
		text = POSSESSIVE.matcher(text).replaceAll("").replace("'", "");
		return DOTTED.matcher(text).replaceAll((match) -> match.group().replace(".", "")).replace("&", " and ");
	}

	private static String withoutAccents(String word) {
		String text = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
		text = MARKS.matcher(text).replaceAll("");
		return UNPLAIN.matcher(text).replaceAll((match) -> PLAIN.getOrDefault(match.group(), match.group()));
	}

}
