package org.custodes.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.custodes.corpus.DocumentId;
import org.custodes.extraction.ExtractedEntity;
import org.custodes.extraction.Extraction;
import org.custodes.extraction.ExtractionJson;
import org.custodes.ontology.PartialDate;
import org.custodes.resolution.Resolution;

/** The graph in Neo4j, written by the statements of the catalogue. */
final class Neo4jGraphStore implements GraphStore {

	private static final int OWNERS = 200;

	private static final int EXAMPLES = 10;

	private final CypherRunner cypher;

	private final CypherCatalog catalog;

	private final StagedDocuments documents;

	private final Loader loader;

	Neo4jGraphStore(CypherRunner cypher, CypherCatalog catalog, ExtractionJson json) {
		this.cypher = cypher;
		this.catalog = catalog;
		this.documents = new StagedDocuments(cypher, json);
		this.loader = new Loader(cypher, this.documents);
	}

	@Override
	public void migrate() {
		new SchemaMigrator(this.cypher, this.catalog).migrate();
	}

	@Override
	public Set<DocumentId> staged(String extractor) {
		return this.documents.ids(extractor);
	}

	@Override
	public void stage(Collection<Extraction> extractions, String extractor) {
		this.cypher.inTransaction(() -> this.documents.write(extractions, extractor));
	}

	@Override
	public Map<DocumentId, List<ExtractedEntity>> stagedEntities() {
		return this.documents.entities();
	}

	@Override
	public LoadSummary load(Resolution resolution) {
		Loader.Outcome outcome = this.loader.load(resolution);
		settle();
		return new LoadSummary(outcome.loaded(), outcome.unchanged(), outcome.unresolved(), counts());
	}

	@Override
	public void remove(DocumentId document) {
		List<String> ids = List.of(document.value());
		this.cypher.inTransaction(() -> {
			this.loader.clear(ids);
			this.cypher.write("writes/delete-documents", Map.of("documents", ids));
		});
		settle();
	}

	/** Brings everything up to date that follows from several documents together. */
	private void settle() {
		settleStories();
		settleFacts();
		settleContracts();
		this.cypher.inTransaction(() -> {
			this.cypher.write("writes/clear-entities");
			this.cypher.write("writes/clear-dates");
		});
	}

	private void settleStories() {
		TreeMap<String, Fingerprint> fingerprints = new TreeMap<>();
		Map<String, String> former = new TreeMap<>();
		this.documents.states().forEach((state) -> {
			fingerprints.put(state.id(), state.fingerprint());
			String story = state.story();
			if (story != null) {
				former.put(state.id(), story);
			}
		});
		List<Row> changed = new ArrayList<>();
		Stories.of(fingerprints).forEach((id, story) -> {
			if (!story.equals(former.get(id))) {
				changed.add(Row.empty().with("id", id).with("story", story));
			}
		});
		this.cypher.inTransaction(() -> this.cypher.write("writes/stories", changed));
	}

	private void settleFacts() {
		while (this.cypher.inTransaction(this::settleSomeFacts)) {
			// Until nothing is left.
		}
	}

	private Boolean settleSomeFacts() {
		List<String> owners = this.cypher.rows("server/stale-entities", Map.of("limit", OWNERS))
			.stream()
			.map((row) -> row.text("id"))
			.toList();
		if (owners.isEmpty()) {
			return false;
		}
		for (String statement : List.of("clear-facts", "facts", "contradictions", "settled")) {
			this.cypher.write("writes/" + statement, Map.of("owners", owners));
		}
		return true;
	}

	private void settleContracts() {
		this.cypher.inTransaction(() -> {
			List<Row> contracts = Contracts.rows(this.cypher.rows("server/contract-claims"));
			this.cypher.write("writes/clear-contracts",
					Map.of("contracts", contracts.stream().map((row) -> row.text("id")).toList()));
			List<PartialDate> dates = contracts.stream().flatMap(Contracts::dates).toList();
			this.cypher.write("writes/dates", DateRows.of(dates));
			this.cypher.write("writes/contracts", contracts);
		});
	}

	@Override
	public GraphCounts counts() {
		return new GraphCounts(countsBy("server/node-counts"), countsBy("server/relationship-counts"));
	}

	private Map<String, Long> countsBy(String query) {
		Map<String, Long> counts = new TreeMap<>();
		this.cypher.rows(query).forEach((row) -> counts.put(row.text("name"), row.number("count").longValue()));
		return counts;
	}

	@Override
	public List<CheckResult> check() {
		return this.catalog.in("checks").stream().map((check) -> {
			List<Row> violations = this.cypher.rows(check.name());
			return new CheckResult(check.name(), check.description(), violations.size(),
					violations.stream().limit(EXAMPLES).map((row) -> row.values().toString()).toList());
		}).toList();
	}

}
