package org.custodes.extraction;

/**
 * A party of a match: the phrase in the sentence, and what it means.
 *
 * @param head the phrase's head
 * @param referent what it means
 */
record Argument(int head, Referent referent) {

	ExtractedEntity entity() {
		return this.referent.entity();
	}

}
