package org.custodes.extraction;

import java.util.Collection;
import java.util.List;

import org.custodes.extraction.Referent.Sense;
import org.custodes.extraction.Referent.Way;

/**
 * What speaks for a claim.
 *
 * @param kind what found it
 * @param rule how often its rule is right, as its author guessed
 * @param parties what its parties' phrases mean
 * @param distance how many words lie between what triggered the rule and the farthest
 * party
 * @param parses whether both parses of the sentence show it
 * @param sentences how many sentences state it
 */
record Grounds(Kind kind, double rule, List<Referent> parties, int distance, Parses parses, int sentences) {

	/** What is left of the doubt when two parsers see the same. */
	private static final double AGREED = 0.5;

	private static final double ALONE = 0.9;

	private static final double REPEATED = 0.6;

	/** What finds claims. */
	enum Kind {

		VERB, NOUN, ADJECTIVE, NAME,

		/** The order of words and names. */
		PHRASE;

		static Kind of(Rule.Trigger trigger) {
			return valueOf(trigger.name());
		}

	}

	/** What the parses of a sentence say of a claim. */
	enum Parses {

		/** There is one parse, or none is asked. */
		ONE,

		/** Both show it. */
		AGREE,

		/** Only one of two shows it. */
		DIFFER

	}

	Grounds {
		parties = List.copyOf(parties);
	}

	static Grounds of(double rule, Kind kind, Collection<Referent> parties, int distance) {
		return new Grounds(kind, rule, List.copyOf(parties), distance, Parses.ONE, 1);
	}

	Grounds seenBy(Parses seen) {
		return new Grounds(this.kind, this.rule, this.parties, this.distance, seen, this.sentences);
	}

	Grounds statedIn(int number) {
		return new Grounds(this.kind, this.rule, this.parties, this.distance, this.parses, number);
	}

	/** How many parties are found in a way. */
	long found(Way way) {
		return this.parties.stream().filter((party) -> party.way() == way).count();
	}

	/** How many parties are meant by their members, parts or goods. */
	long substitutes() {
		return this.parties.stream().filter((party) -> party.sense() != Sense.LITERAL).count();
	}

	/**
	 * A rough measure, by weights set by hand, of what to believe where claims contradict
	 * each other. What a claim's confidence is, {@link Calibration} says.
	 * @return from 0 to 1
	 */
	double score() {
		double score = this.rule * this.parties.stream().mapToDouble(Referent::trust).reduce(1, (a, b) -> a * b);
		double seen = switch (this.parses) {
			case ONE -> score;
			case AGREE -> 1 - (1 - score) * AGREED;
			case DIFFER -> score * ALONE;
		};
		return (this.sentences > 1) ? 1 - (1 - seen) * REPEATED : seen;
	}

}
