package org.custodes.extraction;

import java.util.Optional;
import java.util.Set;

/**
 * Reads off the surface what follows a noun, where the parsers hung the phrase on another
 * word: "contracts worth over $1 million with the Tarn Group".
 */
final class SurfacePhrases {

	private static final int REACH = 10;

	private static final Set<String> MEASURING = Set.of("worth", "valued", "at", "of", "over", "about", "nearly",
			"around", "more", "than", "up", "to", "million", "billion", "thousand", "dollars", "pounds", "euros",
			"some", "approximately", "almost");

	private final ParsedSentence parsed;

	SurfacePhrases(ParsedSentence parsed) {
		this.parsed = parsed;
	}

	/**
	 * The head of the noun phrase that a preposition opens right behind a noun; a measure
	 * ("worth $2 million") may stand between.
	 */
	Optional<Integer> phraseBehind(int noun, String preposition) {
		int index = noun + 1;
		boolean measured = false;
		while (index < this.parsed.size() && index - noun < REACH) {
			boolean opens = this.parsed.token(index).text().equals(preposition);
			if (opens && (measured || index == noun + 1)) {
				return nounPhrase(index + 1);
			}
			if (!isMeasure(index, measured)) {
				return Optional.empty();
			}
			measured = true;
			index++;
		}
		return Optional.empty();
	}

	private boolean isMeasure(int index, boolean begun) {
		String tag = this.parsed.token(index).tag();
		String word = this.parsed.token(index).text();
		return begun ? MEASURING.contains(word) || tag.equals("CD") || tag.equals("$")
				: word.equals("worth") || word.equals("valued");
	}

	/** The last noun of the run that begins here, behind determiners and adjectives. */
	private Optional<Integer> nounPhrase(int first) {
		int index = first;
		while (index < this.parsed.size() && isModifier(index)) {
			index++;
		}
		int end = index;
		while (end < this.parsed.size() && this.parsed.token(end).isNoun()) {
			end++;
		}
		return (end > index) ? Optional.of(end - 1) : Optional.empty();
	}

	private boolean isModifier(int index) {
		String tag = this.parsed.token(index).tag();
		return tag.equals("DT") || tag.equals("JJ") || tag.equals("CD") || tag.equals("PRP$");
	}

}
