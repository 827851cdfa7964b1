package org.custodes.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;

import org.custodes.extraction.ExtractedEntity;
import org.custodes.extraction.Extraction;
import org.custodes.resolution.Entity;
import org.custodes.resolution.EntityId;
import org.custodes.resolution.Resolution;

/**
 * Writes the documents that are new or have changed. Each batch is one transaction that
 * replaces all that these documents had in the graph and notes down their new state, so
 * that an interrupted load goes on where it was.
 */
final class Loader {

	/**
	 * To be changed with the rows that a document makes: every document is then written
	 * anew.
	 */
	static final String FORM = "2";

	private static final int DOCUMENTS = 20;

	private final CypherRunner cypher;

	private final StagedDocuments documents;

	Loader(CypherRunner cypher, StagedDocuments documents) {
		this.cypher = cypher;
		this.documents = documents;
	}

	/** What became of the documents. */
	record Outcome(int loaded, int unchanged, int unresolved) {
	}

	Outcome load(Resolution resolution) {
		this.cypher.inTransaction(() -> this.cypher.write("writes/entities",
				resolution.entities().stream().map(Loader::entity).toList()));
		Map<String, Map<String, String>> members = members(resolution);
		Map<String, String> targets = new LinkedHashMap<>();
		List<StagedDocuments.State> states = this.documents.states();
		for (StagedDocuments.State state : states) {
			String target = state.target(members.getOrDefault(state.id(), Map.of()));
			if (!target.equals(state.loaded())) {
				targets.put(state.id(), target);
			}
		}
		int loaded = 0;
		for (List<String> batch : CypherRunner.batches(List.copyOf(targets.keySet()), DOCUMENTS)) {
			loaded += this.cypher.inTransaction(() -> replace(batch, members, targets));
		}
		return new Outcome(loaded, states.size() - targets.size(), targets.size() - loaded);
	}

	private Integer replace(List<String> ids, Map<String, Map<String, String>> members, Map<String, String> targets) {
		List<DocumentGraph> graphs = new ArrayList<>();
		List<String> replaced = new ArrayList<>();
		for (Extraction extraction : this.documents.read(ids)) {
			String id = extraction.document().id().value();
			Map<String, String> things = members.getOrDefault(id, Map.of());
			Set<String> keys = new HashSet<>();
			extraction.entities().forEach((entity) -> keys.add(entity.key()));
			if (things.keySet().containsAll(keys)) {
				graphs.add(DocumentGraph.of(extraction, thing(things)));
				replaced.add(id);
			}
		}
		String now = Moment.now();
		Map<String, String> since = since(replaced);
		clear(replaced);
		write(graphs, (claim) -> dated(claim, since, now));
		review(replaced);
		this.cypher.write("writes/loaded",
				replaced.stream()
					.map((id) -> Row.empty().with("id", id).with("loaded", targets.get(id)).with("added", now))
					.toList());
		return replaced.size();
	}

	/** Brings the claims of documents to what people decided on them. */
	void review(List<String> ids) {
		this.cypher.write("writes/reviews", Map.of("documents", ids));
		this.cypher.write("writes/review-passages", Map.of("documents", ids));
	}

	/**
	 * The same for all documents, for what people decided while documents were written.
	 */
	void reviewAll() {
		List<String> ids = this.cypher.rows("server/reviewed-documents")
			.stream()
			.map((row) -> row.text("document"))
			.toList();
		for (List<String> batch : CypherRunner.batches(ids, DOCUMENTS)) {
			this.cypher.inTransaction(() -> review(batch));
		}
	}

	/** Since when the statements of documents are in the graph. */
	private Map<String, String> since(List<String> ids) {
		Map<String, String> since = new HashMap<>();
		this.cypher.rows("server/statement-times", Map.of("documents", ids))
			.forEach((row) -> since.put(row.text("statement"), row.text("added")));
		return since;
	}

	/** A claim that is written anew is no news. */
	private static Row dated(Row claim, Map<String, String> since, String now) {
		Row properties = claim.nested("properties");
		String added = properties.texts("statements")
			.stream()
			.map((statement) -> since.getOrDefault(statement, now))
			.min(Comparator.naturalOrder())
			.orElse(now);
		return Row.empty().withAll(claim.values()).with("properties", properties.with("added", added).values());
	}

	/** Removes what documents have in the graph beside themselves. */
	void clear(List<String> ids) {
		this.cypher.write("writes/clear-claims", Map.of("documents", ids));
		this.cypher.write("writes/clear-texts", Map.of("documents", ids));
	}

	private void write(List<DocumentGraph> graphs, UnaryOperator<Row> dated) {
		write("writes/mentions", graphs, DocumentGraph::mentions);
		write("writes/dates", graphs, DocumentGraph::dates);
		write("writes/date-mentions", graphs, DocumentGraph::dateMentions);
		write("writes/passages", graphs, DocumentGraph::passages);
		write("writes/claims", graphs, (graph) -> graph.claims().stream().map(dated).toList());
		write("writes/quotes", graphs, DocumentGraph::quotes);
	}

	private void write(String statement, List<DocumentGraph> graphs, Function<DocumentGraph, List<Row>> rows) {
		this.cypher.write(statement, graphs.stream().map(rows).flatMap(List::stream).toList());
	}

	private static Function<ExtractedEntity, EntityId> thing(Map<String, String> things) {
		return (entity) -> {
			String id = things.get(entity.key());
			if (id == null) {
				throw new GraphException("a claim or quote names the entity '" + entity.key()
						+ "', which is not among its document's entities");
			}
			return new EntityId(id);
		};
	}

	private static Map<String, Map<String, String>> members(Resolution resolution) {
		Map<String, Map<String, String>> members = new HashMap<>();
		resolution.members()
			.forEach((member, thing) -> members.computeIfAbsent(member.document().value(), (key) -> new TreeMap<>())
				.put(member.key(), thing.value()));
		return members;
	}

	private static Row entity(Entity entity) {
		if (entity.id().value().contains(" ")) {
			throw new GraphException("the entity id '" + entity.id() + "' has a space; ids must not");
		}
		List<String> labels = entity.type().organization() ? List.of(entity.type().name(), "Organization")
				: List.of(entity.type().name());
		return Row.empty()
			.with("id", entity.id().value())
			.with("labels", labels)
			.with("properties",
					Row.empty()
						.with("name", entity.name())
						.with("type", entity.type().name())
						.with("aliases", entity.aliases())
						.with("kind", entity.kind())
						.with("place", entity.place())
						.values());
	}

}
