package org.custodes.extraction;

import org.custodes.corpus.Span;

/**
 * A place in a sentence that names an entity.
 *
 * @param sentence the sentence's index
 * @param first the index of the first word
 * @param end the index behind the last word
 * @param span where it stands in the document
 * @param entity what it names
 */
record Mention(int sentence, int first, int end, Span span, ExtractedEntity entity) {

	boolean covers(int token) {
		return this.first <= token && token < this.end;
	}

}
