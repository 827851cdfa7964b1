package org.custodes.extraction;

import java.util.Locale;

import org.custodes.extraction.Grounds.Kind;
import org.custodes.extraction.Grounds.Parses;
import org.custodes.extraction.Referent.Way;
import org.custodes.ontology.Modality;
import org.custodes.ontology.Polarity;

/**
 * What tells of a claim how likely it is right; each is a number that people can read.
 */
enum Sign {

	/** How sure the rule's author was, as log odds. */
	RULE,

	/** A noun states it: "its contract with". */
	NOUN,

	/** An adjective or the name of a product states it: "Tarn's Gridlock". */
	OTHER_WORD,

	/** The order of the words states it. */
	PHRASE,

	/** How many parties a pronoun stands for. */
	PRONOUN,

	/** How many parties a description stands for: "the company". */
	DESCRIPTION,

	/** How many parties the sentence leaves unsaid. */
	IMPLIED,

	/** How many parties their members, parts or goods stand for: "NYPD officers". */
	SUBSTITUTE,

	/** How far the parties stand apart, in doublings of words. */
	DISTANCE,

	/** Both parses of the sentence show it. */
	PARSES_AGREE,

	/** Only one of the two parses shows it. */
	PARSES_DIFFER,

	/** How many sentences state it, in doublings. */
	REPEATED,

	/** Somebody is named who says so. */
	ATTRIBUTED,

	/** It is attempted, planned or alleged. */
	HEDGED,

	/** It is denied. */
	DENIED;

	private static final double SUREST_RULE = 0.99;

	double of(Candidate candidate) {
		Grounds grounds = candidate.grounds();
		Claim claim = candidate.claim();
		return switch (this) {
			case RULE -> logOdds(grounds.rule());
			case NOUN -> one(grounds.kind() == Kind.NOUN);
			case OTHER_WORD -> one(grounds.kind() == Kind.ADJECTIVE || grounds.kind() == Kind.NAME);
			case PHRASE -> one(grounds.kind() == Kind.PHRASE);
			case PRONOUN -> grounds.found(Way.PRONOUN);
			case DESCRIPTION -> grounds.found(Way.DESCRIPTION);
			case IMPLIED -> grounds.found(Way.IMPLIED);
			case SUBSTITUTE -> grounds.substitutes();
			case DISTANCE -> log2(1.0 + grounds.distance());
			case PARSES_AGREE -> one(grounds.parses() == Parses.AGREE);
			case PARSES_DIFFER -> one(grounds.parses() == Parses.DIFFER);
			case REPEATED -> log2(grounds.sentences());
			case ATTRIBUTED -> one(claim.source() != null);
			case HEDGED -> one(claim.modality() != Modality.ACTUAL);
			case DENIED -> one(claim.polarity() == Polarity.DENIED);
		};
	}

	/** As the resource calls it: {@code parses-agree}. */
	String label() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	private static double one(boolean holds) {
		return holds ? 1 : 0;
	}

	private static double logOdds(double share) {
		double possible = Math.min(share, SUREST_RULE);
		return Math.log(possible / (1 - possible));
	}

	private static double log2(double number) {
		return Math.log(number) / Math.log(2);
	}

}
