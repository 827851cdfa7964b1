package org.custodes.extraction;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** Joins what the grammar and what the order of the words say of one sentence. */
final class Readings {

	private Readings() {
	}

	/**
	 * All claims but those of the grammar that a phrase at the same place contradicts:
	 * lists and appositions are where parsers go wrong.
	 */
	static List<Candidate> join(List<Candidate> byGrammar, List<Candidate> byPhrase) {
		Stream<Candidate> tenable = byGrammar.stream()
			.filter((one) -> byPhrase.stream().anyMatch((phrase) -> Claims.same(one.claim(), phrase.claim()))
					|| byPhrase.stream().noneMatch((phrase) -> contradicts(phrase.claim(), one.claim())));
		return Stream.concat(tenable, byPhrase.stream()).toList();
	}

	/**
	 * Tells whether a phrase turns a claim round, finds a person where it has an
	 * organisation, or gives the same post to another.
	 */
	private static boolean contradicts(Claim phrase, Claim claim) {
		if (!phrase.predicate().equals(claim.predicate())
				|| !phrase.evidence().quote().overlaps(claim.evidence().quote())) {
			return false;
		}
		boolean reversed = phrase.subject().key().equals(claim.object().key());
		boolean person = isPerson(phrase) && !isPerson(claim) && phrase.object().key().equals(claim.object().key());
		boolean otherPlace = phrase.subject().key().equals(claim.subject().key())
				&& samePost(phrase.qualifiers().title(), claim.qualifiers().title());
		return reversed || person || otherPlace;
	}

	private static boolean isPerson(Claim claim) {
		return claim.subject().type().name().equals("Person");
	}

	private static boolean samePost(@Nullable String one, @Nullable String other) {
		return one != null && other != null && one.toLowerCase(Locale.ROOT).endsWith(other.toLowerCase(Locale.ROOT));
	}

}
