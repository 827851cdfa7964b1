package org.custodes.annotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Finds listed strings in a text at the borders of words, the longest first. Line ends
 * and repeated blanks within a name count as one blank, curly apostrophes as straight
 * ones.
 *
 * @param <T> what a listed string stands for
 */
final class SurfaceMatcher<T> {

	private static final Pattern BLANKS = Pattern.compile("\\s+");

	private static final int MAX_TOKENS = 14;

	private final Map<String, T> values;

	private final int maxLength;

	SurfaceMatcher(Map<String, T> values) {
		this.values = values;
		this.maxLength = values.keySet().stream().mapToInt(String::length).max().orElse(0);
	}

	/**
	 * A found string.
	 *
	 * @param <T> what it stands for
	 */
	record Match<T>(int sentence, int first, int end, T value) {

		IntStream indices() {
			return IntStream.range(this.first, this.end);
		}

	}

	List<Match<T>> match(List<List<Token>> sentences, String text) {
		List<Match<T>> matches = new ArrayList<>();
		for (int s = 0; s < sentences.size(); s++) {
			List<Token> tokens = sentences.get(s);
			int first = 0;
			while (first < tokens.size()) {
				int end = longest(tokens, first, text);
				if (end > first) {
					T value = this.values.get(surface(tokens, first, end, text));
					if (value != null) {
						matches.add(new Match<>(s, first, end, value));
					}
					first = end;
				}
				else {
					first++;
				}
			}
		}
		return matches;
	}

	private int longest(List<Token> tokens, int first, String text) {
		int limit = Math.min(tokens.size(), first + MAX_TOKENS);
		int best = first;
		for (int end = first + 1; end <= limit; end++) {
			String surface = surface(tokens, first, end, text);
			if (surface.length() > this.maxLength) {
				break;
			}
			if (this.values.containsKey(surface)) {
				best = end;
			}
		}
		return best;
	}

	private static String surface(List<Token> tokens, int first, int end, String text) {
		return normalize(text.substring(tokens.get(first).span().start(), tokens.get(end - 1).span().end()));
	}

	static String normalize(String surface) {
		return BLANKS.matcher(surface.replace('’', '\'').replace('\u00a0', ' ')).replaceAll(" ");
	}

}
