package org.custodes.query;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What somebody decided.
 *
 * @param id its id
 * @param kind {@code claim}, {@code merge} or {@code split}
 * @param who who decided
 * @param when when, in UTC
 * @param note why
 * @param claim the id that the claim had, of a decision on a claim
 * @param status {@code confirmed}, {@code rejected} or {@code open}, of a decision on a
 * claim
 * @param entities the ids that the entities had, of a decision on entities
 * @param pairs the names that are the same, or not the same, of a decision on entities
 * @param undone when it was undone, if it was
 * @param undoneBy who undid it
 */
public record DecisionView(String id, String kind, String who, String when, String note, @Nullable String claim,
		@Nullable String status, List<String> entities, List<NamePair> pairs, @Nullable String undone,
		@Nullable String undoneBy) {

	public DecisionView {
		entities = List.copyOf(entities);
		pairs = List.copyOf(pairs);
	}

	/**
	 * Two names.
	 *
	 * @param left the one
	 * @param right the other
	 */
	public record NamePair(String left, String right) {

	}

}
