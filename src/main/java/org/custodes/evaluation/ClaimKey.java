package org.custodes.evaluation;

import org.custodes.evaluation.GoldFile.GoldClaim;
import org.custodes.extraction.Claim;
import org.custodes.ontology.Polarity;
import org.custodes.ontology.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What must agree for a claim to be right.
 *
 * @param predicate the predicate
 * @param first the subject's id; of a symmetric predicate the lesser id
 * @param second the object's id; of a symmetric predicate the greater id
 * @param polarity the polarity
 * @param recipient the recipient's id, where the predicate takes one and the gold knows
 * it
 */
record ClaimKey(String predicate, String first, String second, String polarity,
		@Nullable String recipient) implements Comparable<ClaimKey> {

	static ClaimKey of(GoldClaim claim, Predicate predicate) {
		String polarity = (claim.polarity() != null) ? claim.polarity() : Polarity.ASSERTED.label();
		return of(predicate, claim.subject(), claim.object(), polarity, claim.recipient());
	}

	static ClaimKey of(Claim claim, GoldDocument gold) {
		return of(claim.predicate(), gold.idOf(claim.subject()), gold.idOf(claim.object()), claim.polarity().label(),
				gold.find(claim.recipient()));
	}

	private static ClaimKey of(Predicate predicate, String subject, String object, String polarity,
			@Nullable String recipient) {
		boolean swap = predicate.symmetric() && subject.compareTo(object) > 0;
		return new ClaimKey(predicate.name(), swap ? object : subject, swap ? subject : object, polarity,
				predicate.needsRecipient() ? recipient : null);
	}

	Pair pair() {
		return (this.first.compareTo(this.second) > 0) ? new Pair(this.second, this.first)
				: new Pair(this.first, this.second);
	}

	String label(GoldDocument gold) {
		String label = gold.label(this.first) + " " + this.predicate + " " + gold.label(this.second);
		String to = (this.recipient != null) ? " to " + gold.label(this.recipient) : "";
		return label + to + (this.polarity.equals(Polarity.DENIED.label()) ? " (denied)" : "");
	}

	@Override
	public int compareTo(ClaimKey other) {
		return toString().compareTo(other.toString());
	}

	record Pair(String one, String other) {
	}

}
