package org.custodes.overview;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.custodes.overview.CommunityMap.Placed;
import org.custodes.overview.Overview.Bridge;
import org.custodes.overview.Overview.Community;
import org.custodes.query.EntityView;
import org.custodes.query.FactEnds;
import org.custodes.query.GraphQueries;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleWeightedGraph;
import org.jspecify.annotations.Nullable;

/**
 * Makes the map of the graph and keeps it for a while: reading all facts takes a moment,
 * and a map need not be as new as its evidence, which is always read afresh.
 */
public final class GraphOverview {

	/** Facts of which a map is made. */
	private static final int MAX_FACTS = 200_000;

	/** Communities that can be told apart on a screen. */
	private static final int MAX_COMMUNITIES = 150;

	/** Entities of one community that are drawn. */
	private static final int MAX_MEMBERS = 400;

	private static final int MAX_EDGES = 2_000;

	/** Lines that can be told apart between that many communities. */
	private static final int MAX_BRIDGES = 500;

	private static final int MIN_SIZE = 2;

	private static final int NAMED = 5;

	/** Room for a name. */
	private static final double ROOM = 34;

	/** Room for a name and for the words on lines. */
	private static final double MEMBER_ROOM = 80;

	private final GraphQueries graph;

	private final Duration age;

	private final Clock clock;

	private @Nullable Made last;

	/**
	 * A map of a graph.
	 * @param graph the graph
	 * @param age how old a map may become
	 * @param clock tells the time
	 */
	public GraphOverview(GraphQueries graph, Duration age, Clock clock) {
		this.graph = graph;
		this.age = age;
		this.clock = clock;
	}

	/**
	 * The communities of the graph.
	 * @return the map
	 */
	public Overview overview() {
		return made().overview();
	}

	/**
	 * A community with its entities.
	 * @param id the id of the entity that stands for it, or of any other entity in it
	 * @return the community, or nothing if the entity has no facts
	 */
	public Optional<CommunityMap> community(String id) {
		Communities communities = made().communities();
		return communities.members()
			.values()
			.stream()
			.filter((members) -> members.contains(id))
			.findFirst()
			.map((members) -> map(communities, members));
	}

	private CommunityMap map(Communities communities, List<String> members) {
		List<String> shown = members.subList(0, Math.min(members.size(), MAX_MEMBERS));
		Map<String, Layout.Place> places = Layout.of(communities.among(new LinkedHashSet<>(shown)),
				(id) -> MEMBER_ROOM);
		List<Placed> nodes = new ArrayList<>();
		for (EntityView entity : this.graph.entities(shown)) {
			Layout.Place place = Objects.requireNonNull(places.get(entity.id()));
			nodes.add(new Placed(entity, Math.round(place.x()), Math.round(place.y())));
		}
		String name = nodes.isEmpty() ? members.get(0) : nodes.get(0).entity().name();
		return new CommunityMap(name, members.size(), nodes, this.graph.factsAmong(shown, MAX_EDGES));
	}

	private synchronized Made made() {
		Instant now = this.clock.instant();
		Made known = this.last;
		if (known == null || known.when().plus(this.age).isBefore(now)) {
			known = make(now);
			this.last = known;
		}
		return known;
	}

	private Made make(Instant now) {
		List<FactEnds> facts = this.graph.factEnds(MAX_FACTS);
		Communities communities = new Communities(facts);
		List<Map.Entry<String, List<String>>> shown = communities.members()
			.entrySet()
			.stream()
			.filter((entry) -> entry.getValue().size() >= MIN_SIZE)
			.limit(MAX_COMMUNITIES)
			.toList();
		Graph<String, DefaultWeightedEdge> map = new SimpleWeightedGraph<>(DefaultWeightedEdge.class);
		shown.forEach((entry) -> map.addVertex(entry.getKey()));
		List<Bridge> bridges = bridges(facts, communities, map);
		Map<String, Integer> sizes = new HashMap<>();
		shown.forEach((entry) -> sizes.put(entry.getKey(), entry.getValue().size()));
		Map<String, Layout.Place> places = Layout.of(map,
				(id) -> ROOM + radius(Objects.requireNonNullElse(sizes.get(id), 1)));
		List<Community> found = named(shown, places);
		int left = communities.entities() - found.stream().mapToInt(Community::size).sum();
		return new Made(now, new Overview(found, strongest(bridges), communities.entities(), facts.size(), left,
				Math.max(0, bridges.size() - MAX_BRIDGES), facts.size() == MAX_FACTS), communities);
	}

	private List<Community> named(List<Map.Entry<String, List<String>>> shown, Map<String, Layout.Place> places) {
		List<String> ids = shown.stream().flatMap((entry) -> entry.getValue().stream().limit(NAMED)).toList();
		Map<String, EntityView> entities = new HashMap<>();
		this.graph.entities(ids).forEach((entity) -> entities.put(entity.id(), entity));
		List<Community> communities = new ArrayList<>();
		for (Map.Entry<String, List<String>> entry : shown) {
			EntityView head = entities.get(entry.getKey());
			if (head != null) {
				Layout.Place place = Objects.requireNonNull(places.get(entry.getKey()));
				List<String> names = entry.getValue()
					.stream()
					.limit(NAMED)
					.filter(entities::containsKey)
					.map((id) -> Objects.requireNonNull(entities.get(id)).name())
					.toList();
				int size = entry.getValue().size();
				communities.add(new Community(head.id(), head.name(), head.type(), size, names, Math.round(place.x()),
						Math.round(place.y()), radius(size)));
			}
		}
		return communities;
	}

	private static List<Bridge> bridges(List<FactEnds> facts, Communities communities,
			Graph<String, DefaultWeightedEdge> map) {
		Map<List<String>, List<String>> between = new LinkedHashMap<>();
		for (FactEnds fact : facts) {
			if (fact.subject().equals(fact.object())) {
				continue;
			}
			List<String> ends = List.of(communities.of(fact.subject()), communities.of(fact.object()));
			List<String> pair = ends.stream().sorted().toList();
			if (!pair.get(0).equals(pair.get(1)) && map.vertexSet().containsAll(pair)) {
				between.computeIfAbsent(pair, (key) -> new ArrayList<>()).add(fact.id());
				Communities.add(map, pair.get(0), pair.get(1), 1);
			}
		}
		return between.entrySet()
			.stream()
			.map((entry) -> new Bridge(entry.getKey().get(0), entry.getKey().get(1), entry.getValue().size(),
					entry.getValue().stream().limit(NAMED).toList()))
			.toList();
	}

	/** The strongest bridge of each community, then the strongest of all. */
	private static List<Bridge> strongest(List<Bridge> bridges) {
		List<Bridge> sorted = bridges.stream()
			.sorted(Comparator.comparingInt(Bridge::count)
				.reversed()
				.thenComparing(Bridge::from)
				.thenComparing(Bridge::to))
			.toList();
		Set<String> tied = new HashSet<>();
		Set<Bridge> kept = new LinkedHashSet<>();
		for (Bridge bridge : sorted) {
			boolean first = tied.add(bridge.from());
			if (tied.add(bridge.to()) || first) {
				kept.add(bridge);
			}
		}
		sorted.stream().filter((bridge) -> kept.size() < MAX_BRIDGES).forEach(kept::add);
		return List.copyOf(kept);
	}

	/** Areas grow as the number of entities does. */
	private static double radius(int size) {
		return Math.round(8 + 5 * Math.sqrt(size));
	}

	private record Made(Instant when, Overview overview, Communities communities) {
	}

}
