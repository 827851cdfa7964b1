package org.custodes.reconciliation;

import java.util.Map;
import java.util.Set;

/**
 * A cell that means an entity.
 *
 * @param text what stands in it
 * @param types the types that the entity may have, {@code Organization} for all that act
 * as one; empty for any
 * @param properties what else is known of it: its {@code place} or {@code kind}; others
 * are passed over
 * @param limit how many candidates at most
 */
public record Cell(String text, Set<String> types, Map<String, String> properties, int limit) {

	public Cell {
		types = Set.copyOf(types);
		properties = Map.copyOf(properties);
	}

}
