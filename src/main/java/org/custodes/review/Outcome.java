package org.custodes.review;

import java.util.List;

import org.custodes.query.ClaimView;
import org.custodes.query.DecisionView;
import org.custodes.query.EntityView;
import org.jspecify.annotations.Nullable;

/**
 * What a decision led to.
 *
 * @param decision the decision
 * @param claim the claim as it is now, of a decision on one that is still there
 * @param entities the entities as they are now, of a decision on entities
 */
public record Outcome(DecisionView decision, @Nullable ClaimView claim, List<EntityView> entities) {

	public Outcome {
		entities = List.copyOf(entities);
	}

}
