package org.custodes.overview;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;

import org.custodes.query.FactEnds;
import org.jgrapht.Graph;
import org.jgrapht.alg.clustering.LabelPropagationClustering;
import org.jgrapht.graph.AsSubgraph;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleWeightedGraph;

/**
 * The facts as a graph, split into communities by label propagation (Raghavan, Albert,
 * Kumara 2007).
 */
final class Communities {

	/** Label propagation settles within a few rounds; this only ends what does not. */
	private static final int ROUNDS = 50;

	/** Any fixed number: the same graph gives the same communities. */
	private static final long SEED = 7;

	private final Graph<String, DefaultWeightedEdge> graph = new SimpleWeightedGraph<>(DefaultWeightedEdge.class);

	private final Map<String, List<String>> members = new LinkedHashMap<>();

	private final Map<String, String> communityOf = new LinkedHashMap<>();

	Communities(List<FactEnds> facts) {
		facts.stream()
			.filter((fact) -> !fact.subject().equals(fact.object()))
			.sorted(Comparator.comparing(FactEnds::id))
			.forEach((fact) -> add(this.graph, fact.subject(), fact.object(), 1));
		Comparator<String> best = Comparator.<String>comparingInt(this.graph::degreeOf)
			.reversed()
			.thenComparing(Comparator.naturalOrder());
		List<List<String>> found = new ArrayList<>();
		for (Set<String> cluster : new LabelPropagationClustering<>(this.graph, ROUNDS, new Random(SEED))
			.getClustering()) {
			found.add(cluster.stream().sorted(best).toList());
		}
		found.sort(Comparator.<List<String>>comparingInt(List::size)
			.reversed()
			.thenComparing((cluster) -> cluster.get(0)));
		for (List<String> cluster : found) {
			this.members.put(cluster.get(0), cluster);
			cluster.forEach((id) -> this.communityOf.put(id, cluster.get(0)));
		}
	}

	/** The ids of the communities' entities, the largest community first. */
	Map<String, List<String>> members() {
		return this.members;
	}

	/** The community of an entity that has facts. */
	String of(String entity) {
		return Objects.requireNonNull(this.communityOf.get(entity));
	}

	int entities() {
		return this.communityOf.size();
	}

	/** The ties among some entities. */
	Graph<String, DefaultWeightedEdge> among(Set<String> entities) {
		return new AsSubgraph<>(this.graph, entities);
	}

	/** Adds a tie, or its weight to that of the tie that is there. */
	static void add(Graph<String, DefaultWeightedEdge> graph, String one, String other, double weight) {
		graph.addVertex(one);
		graph.addVertex(other);
		DefaultWeightedEdge edge = graph.getEdge(one, other);
		if (edge == null) {
			graph.setEdgeWeight(graph.addEdge(one, other), weight);
		}
		else {
			graph.setEdgeWeight(edge, graph.getEdgeWeight(edge) + weight);
		}
	}

}
