package org.custodes.web;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.custodes.query.EntityView;
import org.custodes.query.QueryException;
import org.custodes.reconciliation.Candidate;
import org.custodes.reconciliation.Cell;
import org.custodes.reconciliation.Reconciliation;
import org.custodes.web.ReconcileController.Named;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Many cells at a time, as OpenRefine sends them. */
final class ReconcileBatch {

	/** How many cells at a time. */
	static final int MAX = 50;

	private static final int DEFAULT_LIMIT = 10;

	private static final String QUERIES = "queries";

	private static final String EXPECTED = "a JSON object of 1 to " + MAX
			+ " queries such as {\"q0\": {\"query\": \"NYPD\"}}";

	private final Reconciliation reconciliation;

	private final JsonMapper mapper;

	ReconcileBatch(Reconciliation reconciliation, JsonMapper mapper) {
		this.reconciliation = reconciliation;
		this.mapper = mapper;
	}

	Map<String, Result> answer(String queries) {
		JsonNode batch = read(queries);
		if (!batch.isObject() || batch.isEmpty() || batch.size() > MAX) {
			throw QueryException.parameter(QUERIES, EXPECTED, queries);
		}
		Map<String, Cell> cells = new LinkedHashMap<>();
		batch.properties().forEach((query) -> cells.put(query.getKey(), cell(query.getValue())));
		Map<String, Result> results = new LinkedHashMap<>();
		cells.forEach((key, cell) -> results.put(key,
				new Result(this.reconciliation.candidates(cell).stream().map(ReconcileBatch::match).toList())));
		return results;
	}

	private JsonNode read(String queries) {
		try {
			return this.mapper.readTree(queries);
		}
		catch (JacksonException ex) {
			throw QueryException.parameter(QUERIES, EXPECTED, queries);
		}
	}

	private static Cell cell(JsonNode query) {
		JsonNode text = query.path("query");
		if (!text.isString()) {
			throw QueryException.parameter(QUERIES, "queries that have a text as 'query'", query);
		}
		JsonNode limit = query.path("limit");
		if (!limit.isMissingNode() && !limit.isNull() && !limit.canConvertToInt()) {
			throw QueryException.parameter("limit", "a whole number", limit);
		}
		return new Cell(text.asString(), types(query.path("type")), properties(query.path("properties")),
				limit.canConvertToInt() ? limit.asInt() : DEFAULT_LIMIT);
	}

	/** OpenRefine sends a type by its id, alone or in a list. */
	private static Set<String> types(JsonNode type) {
		Set<String> types = new HashSet<>();
		(type.isArray() ? type.valueStream() : Stream.of(type)).forEach((each) -> {
			if (each.isString()) {
				types.add(each.asString());
			}
			else if (!each.isMissingNode() && !each.isNull()) {
				throw QueryException.parameter("type", "the name of a type, or a list of them", each);
			}
		});
		return types;
	}

	private static Map<String, String> properties(JsonNode properties) {
		Map<String, String> values = new HashMap<>();
		properties.forEach((property) -> {
			JsonNode value = property.path("v").isArray() ? property.path("v").path(0) : property.path("v");
			if (value.isString() && property.path("pid").isString()) {
				values.put(property.path("pid").asString(), value.asString());
			}
		});
		return values;
	}

	private static Match match(Candidate candidate) {
		EntityView entity = candidate.entity();
		return new Match(entity.id(), entity.name(), description(entity),
				List.of(new Named(entity.type(), entity.type())), candidate.score(), candidate.match());
	}

	/** An entity in a few words: "Agency, police, United Kingdom". */
	static String description(EntityView entity) {
		return Stream.of(entity.type(), entity.kind(), entity.place())
			.filter(Objects::nonNull)
			.map(Objects::toString)
			.collect(Collectors.joining(", "));
	}

	/**
	 * The candidates of a cell.
	 *
	 * @param result the candidates, the best first
	 */
	record Result(List<Match> result) {
	}

	/**
	 * A candidate.
	 *
	 * @param id the entity's id
	 * @param name its name
	 * @param description what it is
	 * @param type its types
	 * @param score how well it fits, from 0 to 100
	 * @param match whether it can be taken without asking
	 */
	record Match(String id, String name, String description, List<Named> type, double score, boolean match) {
	}

}
