package org.custodes.graph;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * How much the graph holds.
 *
 * @param nodes the number of nodes by label, sorted by label
 * @param relationships the number of relationships by type, sorted by type
 */
public record GraphCounts(Map<String, Long> nodes, Map<String, Long> relationships) {

	public GraphCounts {
		nodes = Collections.unmodifiableMap(new TreeMap<>(nodes));
		relationships = Collections.unmodifiableMap(new TreeMap<>(relationships));
	}

	/**
	 * The number of nodes with a label.
	 * @param label such as {@code Claim}
	 * @return the number, 0 for a label that is not there
	 */
	public long nodes(String label) {
		return this.nodes.getOrDefault(label, 0L);
	}

	/**
	 * The number of relationships of a type.
	 * @param type such as {@code EVIDENCE}
	 * @return the number, 0 for a type that is not there
	 */
	public long relationships(String type) {
		return this.relationships.getOrDefault(type, 0L);
	}

}
