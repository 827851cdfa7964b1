package org.custodes.extraction;

/**
 * What a phrase means.
 *
 * @param entity the entity
 * @param trust how sure that is, from 0 to 1: a name more than a pronoun, a pronoun more
 * than a description
 * @param literal whether the phrase names or describes the entity itself, not its
 * members, parts or products
 */
record Referent(ExtractedEntity entity, double trust, boolean literal) {

	Referent(ExtractedEntity entity, double trust) {
		this(entity, trust, true);
	}

	Referent weakened(double factor) {
		return new Referent(this.entity, this.trust * factor, this.literal);
	}

	/** The entity as it stands for its members, parts or products. */
	Referent instead(double factor) {
		return new Referent(this.entity, this.trust * factor, false);
	}

}
