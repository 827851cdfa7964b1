package org.custodes.extraction;

/**
 * A claim with what speaks for it. Until it is calibrated, the claim's confidence is the
 * score by which claims are ordered.
 *
 * @param claim the claim
 * @param grounds what speaks for it
 */
record Candidate(Claim claim, Grounds grounds) {

	/** The same, in the light of what the other parse of its sentence says. */
	Candidate seenBy(Grounds.Parses parses) {
		Grounds seen = this.grounds.seenBy(parses);
		return new Candidate(withConfidence(seen.score()), seen);
	}

	/** The claim with its confidence. */
	Claim calibrated(Calibration calibration) {
		return withConfidence(calibration.confidence(this));
	}

	private Claim withConfidence(double confidence) {
		Claim it = this.claim;
		return new Claim(it.subject(), it.predicate(), it.object(), it.recipient(), it.polarity(), it.modality(),
				it.source(), it.qualifiers(), confidence, it.rule(), it.evidence());
	}

}
