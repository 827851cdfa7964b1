package org.custodes.query;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.schema.DynamicLabels;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/**
 * An entity as the graph stores it.
 *
 * @param id its stable id
 * @param labels its labels beside {@code Entity}: its type, and {@code Organization} for
 * one
 * @param name its full name
 * @param aliases its other names
 * @param kind what it is within its type, where known
 * @param place where it belongs, where known
 */
@Node("Entity")
record EntityNode(@Id String id, @DynamicLabels Set<String> labels, String name, @Nullable List<String> aliases,
		@Nullable String kind, @Nullable String place) {

	private static final String ORGANIZATION = "Organization";

	EntityView view() {
		String type = this.labels.stream().filter((label) -> !label.equals(ORGANIZATION)).findFirst().orElse("");
		return new EntityView(this.id, this.name, type, (this.aliases != null) ? this.aliases : List.of(), this.kind,
				this.place);
	}

}
