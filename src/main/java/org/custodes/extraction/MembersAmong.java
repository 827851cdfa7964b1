package org.custodes.extraction;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Reads off the surface which names a text counts among what it named before: "500
 * agencies, among them the Bexley Police and the Ports Ministry", "40 retailers, Marlow
 * and Dobbs among them". Parsers hang such names on anything.
 */
final class MembersAmong {

	private static final Set<String> GROUP = Set.of("them", "these", "which", "whom", "those");

	private static final Set<String> WITHIN = Set.of("the", ",", "and", "&", "of", "'s", "’s", "'", "or", "both");

	/** Plurals that count or measure and have no names for members. */
	private static final Set<String> MEASURES = Set.of("time", "year", "month", "week", "day", "hour", "minute",
			"dollar", "euro", "pound", "percent", "million", "billion", "state", "country", "city", "case", "datum",
			"data");

	private final ParsedSentence parsed;

	MembersAmong(ParsedSentence parsed) {
		this.parsed = parsed;
	}

	/** The last words of the names that are counted among what a noun stands for. */
	Set<Integer> of(int noun) {
		Set<Integer> found = new LinkedHashSet<>();
		if (isPlural(noun)) {
			for (int i = noun + 1; i + 1 < this.parsed.size(); i++) {
				if (this.parsed.lemma(i).equals("among") && GROUP.contains(this.parsed.token(i + 1).text())) {
					addMembers(noun, i, found);
				}
			}
		}
		return found;
	}

	private void addMembers(int noun, int among, Set<Integer> found) {
		int first = among;
		while (first > noun && (isName(first - 1) || isWithin(first - 1))) {
			first--;
		}
		Set<Integer> before = names(first, among);
		if (!before.isEmpty() && !isComma(among - 1)) {
			if (isMeant(noun, first)) {
				found.addAll(before);
			}
		}
		else if (isMeant(noun, among)) {
			int end = among + 2;
			while (end < this.parsed.size() && (isName(end) || isWithin(end))) {
				end++;
			}
			found.addAll(names(among + 2, end));
		}
	}

	/**
	 * Whether a noun is the plural that stands nearest before the names, or its subject.
	 */
	private boolean isMeant(int noun, int before) {
		Optional<Integer> nearest = Stream.iterate(before - 1, (i) -> i >= 0, (i) -> i - 1)
			.filter((i) -> isPlural(i) && !MEASURES.contains(this.parsed.lemma(i)))
			.findFirst();
		return nearest.isPresent() && (nearest.get() == noun || (this.parsed.has(nearest.get(), "cop").isPresent()
				&& this.parsed.dependents(nearest.get(), "nsubj").anyMatch((each) -> each == noun)));
	}

	private Set<Integer> names(int first, int end) {
		Set<Integer> names = new LinkedHashSet<>();
		for (int i = first; i < end; i++) {
			if (isName(i) && (i + 1 == end || !isName(i + 1))) {
				names.add(i);
			}
		}
		return names;
	}

	private boolean isPlural(int index) {
		return this.parsed.token(index).tag().equals("NNS")
				&& Character.isLowerCase(this.parsed.token(index).text().charAt(0));
	}

	private boolean isName(int index) {
		return this.parsed.token(index).isProperNoun();
	}

	private boolean isWithin(int index) {
		return WITHIN.contains(this.parsed.token(index).text());
	}

	private boolean isComma(int index) {
		return this.parsed.token(index).text().equals(",");
	}

}
