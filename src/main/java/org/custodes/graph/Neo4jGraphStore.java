package org.custodes.graph;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.custodes.corpus.DocumentId;
import org.custodes.extraction.ExtractedEntity;
import org.custodes.extraction.Extraction;
import org.custodes.extraction.ExtractionJson;
import org.custodes.resolution.Resolution;

/** The graph in Neo4j, written by the statements of the catalogue. */
final class Neo4jGraphStore implements GraphStore {

	private static final int EXAMPLES = 10;

	private final CypherRunner cypher;

	private final CypherCatalog catalog;

	private final StagedDocuments documents;

	private final Loader loader;

	private final Settlement settlement;

	Neo4jGraphStore(CypherRunner cypher, CypherCatalog catalog, ExtractionJson json) {
		this.cypher = cypher;
		this.catalog = catalog;
		this.documents = new StagedDocuments(cypher, json);
		this.loader = new Loader(cypher, this.documents);
		this.settlement = new Settlement(cypher, this.documents);
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
		this.settlement.namesakes(resolution);
		this.loader.reviewAll();
		this.settlement.all();
		return new LoadSummary(outcome.loaded(), outcome.unchanged(), outcome.unresolved(), counts());
	}

	@Override
	public void remove(DocumentId document) {
		List<String> ids = List.of(document.value());
		this.cypher.inTransaction(() -> {
			this.loader.clear(ids);
			this.cypher.write("writes/delete-documents", Map.of("documents", ids));
		});
		this.settlement.all();
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
