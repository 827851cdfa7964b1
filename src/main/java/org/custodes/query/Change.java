package org.custodes.query;

import org.jspecify.annotations.Nullable;

/**
 * Something new.
 *
 * @param id its id, unique among the changes
 * @param kind {@code document}, {@code claim} or {@code decision}
 * @param at when it came, in UTC
 * @param title what it is, in one line
 * @param document the document, if it is one
 * @param claim the claim, if it is one
 * @param decision the decision, if it is one; a claim that was shown before and is
 * rejected now is told by it alone
 */
public record Change(String id, String kind, String at, String title, @Nullable DocumentView document,
		@Nullable ClaimView claim, @Nullable DecisionView decision) {

}
