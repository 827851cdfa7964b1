package org.custodes.query;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Something that people should look at.
 *
 * @param reason {@code duplicate}, {@code disputed} or {@code low-confidence}
 * @param score how sure the program is, from 0 to 1: that two entities are one, or that a
 * claim is right
 * @param explanation why it is shown
 * @param claim the claim, if it is one
 * @param entities the two entities that may be one, if it is that
 */
public record ReviewItem(String reason, double score, String explanation, @Nullable ClaimView claim,
		List<EntityView> entities) {

	public ReviewItem {
		entities = List.copyOf(entities);
	}

}
