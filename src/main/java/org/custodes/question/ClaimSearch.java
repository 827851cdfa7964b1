package org.custodes.question;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.custodes.extraction.ClaimPattern;
import org.custodes.graph.CypherCatalog;
import org.custodes.ontology.Ontology;
import org.custodes.ontology.Predicate;
import org.custodes.query.ClaimView;
import org.custodes.query.GraphQueries;
import org.custodes.query.ReadOnlyCypher;
import org.jspecify.annotations.Nullable;

/** Asks the graph for the claims that fit a pattern. */
final class ClaimSearch {

	private static final int MAX_CLAIMS = 500;

	private final GraphQueries graph;

	private final ReadOnlyCypher cypher;

	private final CypherCatalog catalog;

	private final List<String> symmetric;

	ClaimSearch(GraphQueries graph, ReadOnlyCypher cypher, CypherCatalog catalog, Ontology ontology) {
		this.graph = graph;
		this.cypher = cypher;
		this.catalog = catalog;
		this.symmetric = ontology.predicates().stream().filter(Predicate::symmetric).map(Predicate::name).toList();
	}

	/** The statement that finds the claims. */
	String cypher() {
		return this.catalog.get("queries/ask/claims").text();
	}

	/** The statement that finds quotations. */
	String wordsCypher() {
		return this.catalog.get("queries/ask/quotes").text();
	}

	Map<String, Object> parameters(ClaimPattern pattern, Placeholders placeholders) {
		Map<String, Object> parameters = new LinkedHashMap<>();
		parameters.put("predicates", List.of(pattern.predicate().name()));
		parameters.put("polarity", pattern.polarity().label());
		parameters.put("subjects", placeholders.ids(pattern.subject()));
		parameters.put("objects", placeholders.ids(pattern.object()));
		parameters.put("recipients", placeholders.ids(pattern.recipient()));
		parameters.put("symmetric", this.symmetric);
		return parameters;
	}

	List<ClaimView> claims(ClaimPattern pattern, Placeholders placeholders) {
		return claims(parameters(pattern, placeholders));
	}

	/** The claims that say the contrary. */
	List<ClaimView> contrary(ClaimPattern pattern, Placeholders placeholders) {
		Map<String, Object> parameters = parameters(pattern, placeholders);
		parameters.put("polarity", pattern.polarity().label().equals("denied") ? "asserted" : "denied");
		return claims(parameters);
	}

	/** The ids of what is said to be part of something. */
	List<String> parts(List<String> wholes) {
		Map<String, Object> parameters = Map.of("predicates", List.of("PART_OF"), "polarity", "asserted", "subjects",
				List.of(), "objects", wholes, "recipients", List.of(), "symmetric", this.symmetric);
		return claims(parameters).stream().map((claim) -> claim.subject().id()).toList();
	}

	/** What somebody is quoted as saying: the words. */
	List<String> words(List<String> speakers, List<String> topics) {
		return this.cypher.run(wordsCypher(), Map.of("speakers", speakers, "topics", topics), MAX_CLAIMS)
			.rows()
			.stream()
			.map((row) -> String.valueOf(row.get(0)))
			.toList();
	}

	private List<ClaimView> claims(Map<String, ? extends @Nullable Object> parameters) {
		List<String> ids = this.cypher.run(cypher(), parameters, MAX_CLAIMS)
			.rows()
			.stream()
			.map((row) -> String.valueOf(row.get(0)))
			.toList();
		return this.graph.claims(ids);
	}

}
