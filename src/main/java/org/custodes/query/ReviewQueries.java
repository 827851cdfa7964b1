package org.custodes.query;

import java.time.Instant;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * Reads what people decided, what they should look at, and what is new. Every method
 * throws {@link QueryException} as those of {@link GraphQueries} do.
 */
public interface ReviewQueries {

	/**
	 * A decision.
	 * @param id its id
	 * @return the decision, or nothing
	 */
	Optional<DecisionView> decision(String id);

	/**
	 * Decisions, the latest first, those that were undone included.
	 * @param page which part of them
	 * @return the part
	 */
	Page<DecisionView> decisions(PageRequest page);

	/**
	 * What should be looked at: entities that may be one, then claims that other claims
	 * contradict, then claims that the program is not sure of. What was decided is not
	 * shown.
	 * @param reason a reason to keep to; nothing for all
	 * @param maxConfidence up to which confidence a claim is unsure, from 0 to 1
	 * @param page which part
	 * @return the part
	 */
	Page<ReviewItem> queue(@Nullable String reason, double maxConfidence, PageRequest page);

	/**
	 * What is new, the oldest first.
	 * @param since from when on; nothing for all
	 * @param page which part
	 * @return the part
	 */
	Page<Change> changes(@Nullable Instant since, PageRequest page);

	/**
	 * The latest changes, the latest first.
	 * @param since from when on; nothing for all
	 * @param limit how many at most
	 * @return the changes
	 */
	Page<Change> latestChanges(@Nullable Instant since, int limit);

	/**
	 * The entity that another one went into.
	 * @param id the id of an entity that is no more
	 * @return the id of the entity that it is now, or nothing
	 */
	Optional<String> successor(String id);

}
