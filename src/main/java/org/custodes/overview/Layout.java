package org.custodes.overview;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;

import org.jgrapht.Graph;
import org.jgrapht.Graphs;
import org.jgrapht.graph.DefaultWeightedEdge;

/**
 * Where circles lie: packed, each as near as there is room to those that it is tied to
 * and that lie already; what is tied to nothing lies around the rest. No two overlap, and
 * the same graph gives the same places.
 */
final class Layout {

	/** Rooms are wider than high. */
	private static final double ASPECT = 1.6;

	/** Neighbouring turns of a spiral differ by the golden angle, and so leave no gap. */
	private static final double ANGLE = Math.PI * (3 - Math.sqrt(5));

	private static final double STEP = 9;

	private final Graph<String, DefaultWeightedEdge> graph;

	private final ToDoubleFunction<String> radius;

	private final Map<String, Place> places = new LinkedHashMap<>();

	private Layout(Graph<String, DefaultWeightedEdge> graph, ToDoubleFunction<String> radius) {
		this.graph = graph;
		this.radius = radius;
	}

	/**
	 * Finds places.
	 * @param graph what is tied
	 * @param radius the radius that a circle needs
	 * @return the places of all vertices
	 */
	static Map<String, Place> of(Graph<String, DefaultWeightedEdge> graph, ToDoubleFunction<String> radius) {
		Layout layout = new Layout(graph, radius);
		layout.order().forEach(layout::put);
		return layout.places;
	}

	/** What hangs together comes together, the largest first. */
	private Set<String> order() {
		Comparator<String> first = Comparator.<String>comparingInt((id) -> Math.min(1, this.graph.degreeOf(id)))
			.thenComparingDouble(this.radius)
			.thenComparingInt(this.graph::degreeOf)
			.reversed()
			.thenComparing(Comparator.naturalOrder());
		List<String> starts = this.graph.vertexSet().stream().sorted(first).toList();
		Set<String> order = new LinkedHashSet<>();
		for (String start : starts) {
			Deque<String> queue = new ArrayDeque<>(List.of(start));
			while (!queue.isEmpty()) {
				String next = queue.remove();
				if (order.add(next)) {
					Graphs.neighborListOf(this.graph, next).stream().sorted(first).forEach(queue::add);
				}
			}
		}
		return order;
	}

	private void put(String id) {
		double needs = this.radius.applyAsDouble(id);
		List<Place> near = Graphs.neighborListOf(this.graph, id)
			.stream()
			.filter(this.places::containsKey)
			.map(this.places::get)
			.toList();
		double x = near.stream().mapToDouble(Place::x).average().orElse(0);
		double y = near.stream().mapToDouble(Place::y).average().orElse(0);
		for (int i = 0;; i++) {
			double reach = STEP * Math.sqrt(i);
			Place place = new Place(x + ASPECT * reach * Math.cos(i * ANGLE), y + reach * Math.sin(i * ANGLE), needs);
			if (this.places.values().stream().noneMatch(place::overlaps)) {
				this.places.put(id, place);
				return;
			}
		}
	}

	/**
	 * A circle.
	 *
	 * @param x its middle, to the right
	 * @param y its middle, downwards
	 * @param radius its radius
	 */
	record Place(double x, double y, double radius) {

		/** Names stand beside circles, so they need more room to the side. */
		boolean overlaps(Place other) {
			double dx = (this.x - other.x) / ASPECT;
			double dy = this.y - other.y;
			double room = this.radius + other.radius;
			return dx * dx + dy * dy < room * room;
		}

	}

}
