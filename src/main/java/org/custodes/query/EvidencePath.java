package org.custodes.query;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A chain of asserted facts from one entity to another, each with its evidence.
 *
 * @param nodes the entities from the first to the last
 * @param steps the facts between them, one less than the entities
 */
public record EvidencePath(List<EntityView> nodes, List<Step> steps) {

	public EvidencePath {
		nodes = List.copyOf(nodes);
		steps = List.copyOf(steps);
	}

	/**
	 * A fact between two neighbours of the path.
	 *
	 * @param predicate the predicate
	 * @param subject the id of the entity that is its subject
	 * @param object the id of the entity that is its object
	 * @param recipient the id of the entity that the object is passed on to, for the
	 * predicates that have one
	 * @param disputed whether other claims say the contrary
	 * @param claims the claims that state it, the surest first
	 */
	public record Step(String predicate, String subject, String object, @Nullable String recipient, boolean disputed,
			List<ClaimView> claims) {

		public Step {
			claims = List.copyOf(claims);
		}

	}

}
