package org.custodes.query;

import org.jspecify.annotations.Nullable;

/**
 * Something that a search found.
 *
 * @param kind {@code entity}, {@code document} or {@code passage}
 * @param score how well it fits; comparable within one search and kind alone
 * @param entity the entity, if it is one
 * @param document the document, if it is one or a passage of one
 * @param text the passage's text
 * @param start the offset of the passage in the document's text
 * @param end the offset behind the passage
 */
public record SearchHit(String kind, double score, @Nullable EntityView entity, @Nullable DocumentView document,
		@Nullable String text, @Nullable Integer start, @Nullable Integer end) {

}
