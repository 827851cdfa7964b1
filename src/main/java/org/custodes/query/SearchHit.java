package org.custodes.query;

import org.jspecify.annotations.Nullable;

/**
 * Something that a search found.
 *
 * @param kind {@code entity}, {@code document}, {@code quote} or {@code passage}
 * @param score how well it fits; comparable within one search and kind alone
 * @param entity the entity, if it is one
 * @param document the document, if it is one or words of one
 * @param text the words of a quotation or passage
 * @param start the offset of the words in the document's text
 * @param end the offset behind the words
 */
public record SearchHit(String kind, double score, @Nullable EntityView entity, @Nullable DocumentView document,
		@Nullable String text, @Nullable Integer start, @Nullable Integer end) {

}
