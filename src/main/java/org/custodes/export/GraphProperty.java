package org.custodes.export;

import java.util.List;
import java.util.function.Function;

import org.custodes.query.EdgeView;
import org.custodes.query.EntityView;
import org.jspecify.annotations.Nullable;

/**
 * A property of the nodes or edges of a graph file.
 *
 * @param name its name
 * @param type its type, in the words that GEXF and GraphML share
 * @param value what it is of a node or edge; nothing where there is none
 */
record GraphProperty<T>(String name, String type, Function<T, @Nullable Object> value) {

	/** The properties of an entity beside its id and name. */
	static final List<GraphProperty<EntityView>> OF_NODES = List.of(text("type", EntityView::type),
			text("aliases", (entity) -> joined(entity.aliases())), text("kind", EntityView::kind),
			text("place", EntityView::place));

	/** The properties of an edge beside its ends. */
	static final List<GraphProperty<EdgeView>> OF_EDGES = List.of(text("predicate", EdgeView::predicate),
			text("recipient", EdgeView::recipient), new GraphProperty<>("sources", "int", EdgeView::sources),
			new GraphProperty<>("confidence", "double", EdgeView::confidence),
			new GraphProperty<>("disputed", "boolean", EdgeView::disputed), text("from", EdgeView::from),
			text("until", EdgeView::until), text("claims", (edge) -> joined(edge.claims())));

	private static <T> GraphProperty<T> text(String name, Function<T, @Nullable Object> value) {
		return new GraphProperty<>(name, "string", value);
	}

	private static @Nullable String joined(List<String> values) {
		return values.isEmpty() ? null : String.join("; ", values);
	}

}
