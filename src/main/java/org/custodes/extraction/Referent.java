package org.custodes.extraction;

/**
 * What a phrase means.
 *
 * @param entity the entity
 * @param trust how sure that is, from 0 to 1: a name more than a pronoun, a pronoun more
 * than a description
 * @param goods whether the phrase means goods that stand for their maker
 */
record Referent(ExtractedEntity entity, double trust, boolean goods) {

	Referent(ExtractedEntity entity, double trust) {
		this(entity, trust, false);
	}

	Referent weakened(double factor) {
		return new Referent(this.entity, this.trust * factor, this.goods);
	}

	Referent asGoods() {
		return new Referent(this.entity, this.trust, !this.entity.type().name().equals("Technology"));
	}

}
