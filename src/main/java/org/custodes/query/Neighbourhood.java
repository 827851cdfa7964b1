package org.custodes.query;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * An entity with what it is tied to: a part of the graph that can be drawn as it is.
 *
 * @param entity the entity in the middle
 * @param nodes the entities at the ends of the edges, the middle one first
 * @param edges the ties, the best supported of each predicate first
 * @param groups how much of each predicate is shown and how to get the rest
 */
public record Neighbourhood(EntityView entity, List<EntityView> nodes, List<EdgeView> edges, List<Group> groups) {

	public Neighbourhood {
		nodes = List.copyOf(nodes);
		edges = List.copyOf(edges);
		groups = List.copyOf(groups);
	}

	/**
	 * The edges of one predicate.
	 *
	 * @param predicate the predicate
	 * @param total how many edges of it the entity has
	 * @param shown how many of them are shown here
	 * @param next the cursor of the next ones, to be passed with this predicate; nothing
	 * if these are the last
	 */
	public record Group(String predicate, int total, int shown, @Nullable String next) {

	}

}
