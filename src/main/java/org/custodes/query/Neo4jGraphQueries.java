package org.custodes.query;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.custodes.ontology.Amount;
import org.custodes.ontology.Ontology;
import org.jspecify.annotations.Nullable;

/** Reads the graph with the statements of {@code cypher/queries/api}. */
final class Neo4jGraphQueries implements GraphQueries {

	private static final int MAX_TEXT = 500;

	private final GraphReader reader;

	private final EntityRepository repository;

	private final EntityReader entities;

	private final ClaimReader claims;

	private final FactReader facts;

	private final DocumentReader documents;

	private final FilterCheck check;

	Neo4jGraphQueries(GraphReader reader, EntityRepository repository, Ontology ontology) {
		this.reader = reader;
		this.repository = repository;
		this.entities = new EntityReader(reader);
		this.claims = new ClaimReader(reader, ontology);
		this.facts = new FactReader(reader, this.entities, this.claims);
		this.documents = new DocumentReader(reader, this.entities, this.claims);
		this.check = new FilterCheck(ontology);
	}

	@Override
	public Optional<EntityView> entity(String id) {
		return this.reader.inTransaction(() -> this.repository.findById(id)).map(EntityNode::view);
	}

	@Override
	public Page<EntityView> entities(EntityFilter filter, PageRequest page) {
		this.check.check(filter);
		return this.entities.page(filter, page);
	}

	@Override
	public Page<SearchHit> search(String text, PageRequest page) {
		String words = checkedText("q", text);
		Cursor cursor = Cursor.of(page, List.of("search", words), 1);
		int skip = cursor.skip();
		int end = skip + page.limit();
		List<SearchHit> found = new ArrayList<>(this.entities.named(words, end + 1));
		found.addAll(this.documents.search(words, end + 1));
		Map<String, List<SearchHit>> kinds = new LinkedHashMap<>();
		found.forEach((hit) -> kinds.computeIfAbsent(hit.kind(), (kind) -> new ArrayList<>()).add(hit));
		List<SearchHit> shown = new ArrayList<>();
		boolean more = false;
		for (List<SearchHit> hits : kinds.values()) {
			shown.addAll(hits.subList(Math.min(skip, hits.size()), Math.min(end, hits.size())));
			more |= hits.size() > end;
		}
		return new Page<>(shown, more ? cursor.afterRank(end) : null);
	}

	@Override
	public List<SearchHit> entitiesNamed(String name, int limit) {
		PageRequest.first(limit);
		return this.entities.named(checkedText("name", name), limit);
	}

	@Override
	public Optional<ClaimView> claim(String id) {
		return Optional.ofNullable(this.claims.byId(List.of(id)).get(id));
	}

	@Override
	public List<ClaimView> claims(List<String> ids) {
		return List.copyOf(this.claims.byId(ids).values());
	}

	@Override
	public Page<ClaimView> claims(ClaimFilter filter, PageRequest page) {
		this.check.check(filter);
		return this.claims.page(filter, page);
	}

	@Override
	public Page<EdgeView> facts(ClaimFilter filter, PageRequest page) {
		this.check.checkForFacts(filter);
		return this.facts.page(filter, page);
	}

	@Override
	public Page<EntityView> factEntities(ClaimFilter filter, PageRequest page) {
		this.check.checkForFacts(filter);
		return this.facts.entities(filter, page);
	}

	@Override
	public List<FactEnds> factEnds(int limit) {
		return this.facts.ends(limit);
	}

	@Override
	public List<EdgeView> factsAmong(Collection<String> ids, int limit) {
		return this.facts.among(ids, limit);
	}

	@Override
	public List<EntityView> entities(Collection<String> ids) {
		return List.copyOf(this.entities.byId(ids).values());
	}

	@Override
	public List<DocumentFile> files(Collection<String> ids) {
		return this.documents.files(ids);
	}

	@Override
	public Page<DocumentView> documents(PageRequest page) {
		return this.documents.page(page);
	}

	@Override
	public Optional<DocumentContent> document(String id) {
		return this.documents.content(id);
	}

	@Override
	public Optional<Neighbourhood> neighbours(String id, @Nullable String predicate, PageRequest page) {
		this.check.checkPredicate(predicate);
		if (predicate == null && page.cursor() != null) {
			throw QueryException.parameter("predicate", "given with a cursor", null);
		}
		return entity(id).map((entity) -> neighbourhood(entity, predicate, page));
	}

	private Neighbourhood neighbourhood(EntityView entity, @Nullable String predicate, PageRequest page) {
		// A page's list is named by entity and predicate, so that the cursor of a group
		// shown among all goes on in the group alone.
		Cursor cursor = Cursor.of(page, list(entity, predicate), 1);
		int skip = cursor.skip();
		Map<String, @Nullable Object> parameters = new HashMap<>();
		parameters.put("id", entity.id());
		parameters.put("predicate", predicate);
		parameters.put("skip", skip);
		parameters.put("limit", page.limit());
		List<EdgeView> edges = new ArrayList<>();
		List<Neighbourhood.Group> groups = new ArrayList<>();
		Set<String> ids = new LinkedHashSet<>(List.of(entity.id()));
		for (EdgesRow row : this.reader.read("neighbour-edges", parameters, EdgesRow.class)) {
			int end = skip + row.edges().size();
			String next = (end < row.total())
					? Cursor.of(PageRequest.first(1), list(entity, row.predicate()), 1).afterRank(end) : null;
			groups.add(new Neighbourhood.Group(row.predicate(), row.total(), row.edges().size(), next));
			for (EdgeView edge : row.edges()) {
				edges.add(edge);
				ids.add(edge.subject());
				ids.add(edge.object());
				Optional.ofNullable(edge.recipient()).ifPresent(ids::add);
			}
		}
		return new Neighbourhood(entity, List.copyOf(this.entities.byId(ids).values()), edges, groups);
	}

	private static List<String> list(EntityView entity, @Nullable String predicate) {
		return List.of("neighbours", entity.id(), Objects.requireNonNullElse(predicate, "*"));
	}

	@Override
	public Page<TimelineEntry> timeline(String id, PageRequest page) {
		Cursor cursor = Cursor.of(page, List.of("timeline", id), 2);
		List<TimelineRow> rows = this.reader.read("timeline-page",
				Map.of("id", id, "date", cursor.key(0), "after", cursor.key(1), "limit", page.limit() + 1),
				TimelineRow.class);
		return Paging.page(rows, page, cursor, (row) -> List.of(row.date(), row.claim() + " " + row.event()),
				(shown) -> {
					Map<String, ClaimView> views = this.claims.byId(shown.stream().map(TimelineRow::claim).toList());
					return shown.stream()
						.filter((row) -> views.containsKey(row.claim()))
						.map((row) -> new TimelineEntry(row.date(), row.event(),
								Objects.requireNonNull(views.get(row.claim()))))
						.toList();
				});
	}

	@Override
	public Page<ContractView> contracts(@Nullable String party, PageRequest page) {
		Cursor cursor = Cursor.of(page, List.of("contracts", String.valueOf(party)), 1);
		Map<String, @Nullable Object> parameters = new HashMap<>();
		parameters.put("party", party);
		parameters.put("after", cursor.key(0));
		parameters.put("limit", page.limit() + 1);
		List<ContractRow> rows = this.reader.read("contract-page", parameters, ContractRow.class);
		return Paging.page(rows, page, cursor, (row) -> List.of(row.id()), (shown) -> {
			Map<String, EntityView> parties = this.entities
				.byId(shown.stream().flatMap((row) -> row.parties().stream()).toList());
			Map<String, ClaimView> stating = this.claims
				.byId(shown.stream().flatMap((row) -> row.claims().stream()).toList());
			return shown.stream().map((row) -> row.view(parties, stating)).toList();
		});
	}

	@Override
	public Page<Contradiction> contradictions(PageRequest page) {
		Cursor cursor = Cursor.of(page, "contradictions", 2);
		List<PairRow> rows = this.reader.read("contradiction-page",
				Map.of("asserted", cursor.key(0), "denied", cursor.key(1), "limit", page.limit() + 1), PairRow.class);
		return Paging.page(rows, page, cursor, (row) -> List.of(row.asserted(), row.denied()), (shown) -> {
			Map<String, ClaimView> views = this.claims
				.byId(shown.stream().flatMap((row) -> List.of(row.asserted(), row.denied()).stream()).toList());
			return shown.stream()
				.map((row) -> new Contradiction(Objects.requireNonNull(views.get(row.asserted())),
						Objects.requireNonNull(views.get(row.denied()))))
				.toList();
		});
	}

	@Override
	public Page<EvidencePath> paths(String from, String to, PageRequest page) {
		if (from.equals(to)) {
			throw QueryException.parameter("to", "another entity than 'from'", to);
		}
		Cursor cursor = Cursor.of(page, List.of("paths", from, to), 1);
		int skip = cursor.skip();
		List<PathRow> found = this.reader.read("paths",
				Map.of("from", from, "to", to, "skip", skip, "limit", page.limit() + 1), PathRow.class);
		boolean more = found.size() > page.limit();
		List<PathRow> rows = more ? found.subList(0, page.limit()) : found;
		Map<String, EntityView> nodes = this.entities
			.byId(rows.stream().flatMap((row) -> row.nodes().stream()).toList());
		Map<String, ClaimView> views = this.claims.byId(rows.stream()
			.flatMap((row) -> row.steps().stream())
			.flatMap((step) -> step.claims().stream())
			.toList());
		return new Page<>(rows.stream().map((row) -> row.view(nodes, views)).toList(),
				more ? cursor.afterRank(skip + page.limit()) : null);
	}

	private static String checkedText(String name, String text) {
		if (text.isBlank() || text.length() > MAX_TEXT) {
			throw QueryException.parameter(name, "a text of 1 to " + MAX_TEXT + " characters", text);
		}
		return text;
	}

	/** The values of some keys, in their order; keys that have none are left out. */
	static <T> List<T> pick(List<String> keys, Map<String, T> values) {
		Map<String, T> picked = new LinkedHashMap<>();
		keys.stream()
			.filter(values::containsKey)
			.forEach((key) -> picked.put(key, Objects.requireNonNull(values.get(key))));
		return List.copyOf(picked.values());
	}

	record EdgesRow(String predicate, int total, List<EdgeView> edges) {
	}

	record TimelineRow(String date, String event, String claim) {
	}

	record PairRow(String asserted, String denied) {
	}

	record ContractRow(String id, @Nullable String kind, @Nullable BigDecimal amount, @Nullable String currency,
			@Nullable String from, @Nullable String until, List<String> parties, List<String> claims) {

		ContractView view(Map<String, EntityView> entities, Map<String, ClaimView> stating) {
			Amount worth = (this.amount != null && this.currency != null) ? new Amount(this.amount, this.currency)
					: null;
			return new ContractView(this.id, this.kind, worth, this.from, this.until, pick(this.parties, entities),
					pick(this.claims, stating));
		}

	}

	record PathRow(List<String> nodes, List<StepRow> steps) {

		EvidencePath view(Map<String, EntityView> entities, Map<String, ClaimView> claims) {
			return new EvidencePath(this.nodes.stream().map((id) -> Objects.requireNonNull(entities.get(id))).toList(),
					this.steps.stream().map((step) -> step.view(claims)).toList());
		}

	}

	record StepRow(String predicate, String subject, String object, @Nullable String recipient, boolean disputed,
			List<String> claims) {

		EvidencePath.Step view(Map<String, ClaimView> views) {
			return new EvidencePath.Step(this.predicate, this.subject, this.object, this.recipient, this.disputed,
					pick(this.claims, views));
		}

	}

}
