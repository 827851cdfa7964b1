package org.custodes.overview;

import java.util.List;

import org.custodes.query.EdgeView;
import org.custodes.query.EntityView;

/**
 * A community with its entities and what ties them.
 *
 * @param name the name of the entity that stands for it
 * @param size how many entities it has
 * @param nodes its entities, those with the most ties first
 * @param edges the facts between them
 */
public record CommunityMap(String name, int size, List<Placed> nodes, List<EdgeView> edges) {

	public CommunityMap {
		nodes = List.copyOf(nodes);
		edges = List.copyOf(edges);
	}

	/**
	 * An entity, and where it lies.
	 *
	 * @param entity the entity
	 * @param x to the right
	 * @param y downwards
	 */
	public record Placed(EntityView entity, double x, double y) {

	}

}
