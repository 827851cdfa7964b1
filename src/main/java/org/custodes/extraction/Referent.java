package org.custodes.extraction;

/**
 * What a phrase means.
 *
 * @param entity the entity
 * @param trust how sure that is, from 0 to 1: a name more than a pronoun, a pronoun more
 * than a description
 * @param sense in which sense the phrase means it
 * @param way how that was found out
 */
record Referent(ExtractedEntity entity, double trust, Sense sense, Way way) {

	/** How it is found out what a phrase means. */
	enum Way {

		/** The sentence names it. */
		NAME,

		/** A pronoun takes it up, by the grammar or by coreference. */
		PRONOUN,

		/** A description such as "the company" takes it up. */
		DESCRIPTION,

		/**
		 * It is what the text around is about; the sentence itself says nothing of it.
		 */
		IMPLIED

	}

	/** How a phrase means an entity. */
	enum Sense {

		/** It names or describes the entity itself. */
		LITERAL,

		/** It means members or parts that act for the entity. */
		MEMBERS,

		/** It means members whose organisation only the text around them tells. */
		UNNAMED_MEMBERS,

		/** It means goods that stand for their maker. */
		GOODS

	}

	Referent(ExtractedEntity entity, double trust, Way way) {
		this(entity, trust, Sense.LITERAL, way);
	}

	Referent weakened(double factor) {
		return new Referent(this.entity, this.trust * factor, this.sense, this.way);
	}

	/** The entity as it stands for its members, parts or products. */
	Referent instead(double factor) {
		return new Referent(this.entity, this.trust * factor, Sense.MEMBERS, this.way);
	}

	/** The entity as its goods without a name stand for it. */
	Referent asGoods() {
		return new Referent(this.entity, this.trust, Sense.GOODS, this.way);
	}

}
