package org.custodes.extraction;

/**
 * What a phrase means.
 *
 * @param entity the entity
 * @param trust how sure that is, from 0 to 1: a name more than a pronoun, a pronoun more
 * than a description
 */
record Referent(ExtractedEntity entity, double trust) {

	Referent weakened(double factor) {
		return new Referent(this.entity, this.trust * factor);
	}

}
