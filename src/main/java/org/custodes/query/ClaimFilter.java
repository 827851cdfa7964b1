package org.custodes.query;

import org.jspecify.annotations.Nullable;

/**
 * Which claims are wanted; what is not given does not filter.
 *
 * @param subject the subject's id
 * @param predicate a predicate of the ontology
 * @param object the object's id
 * @param recipient the recipient's id
 * @param polarity {@code asserted} or {@code denied}
 * @param modality {@code actual}, {@code attempted}, {@code planned} or {@code alleged}
 * @param document the id of a document that states it
 * @param from an ISO date: only what was still so then or later; what is undated is left
 * out
 * @param until an ISO date: only what was so by then; what is undated is left out
 * @param minConfidence the least confidence, from 0 to 1
 */
public record ClaimFilter(@Nullable String subject, @Nullable String predicate, @Nullable String object,
		@Nullable String recipient, @Nullable String polarity, @Nullable String modality, @Nullable String document,
		@Nullable String from, @Nullable String until, @Nullable Double minConfidence) {

	/** All claims. */
	public static final ClaimFilter ALL = new ClaimFilter(null, null, null, null, null, null, null, null, null, null);

}
