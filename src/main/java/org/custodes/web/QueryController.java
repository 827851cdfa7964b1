package org.custodes.web;

import java.util.Map;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.custodes.query.NamedQueries;
import org.custodes.query.NamedQuery;
import org.custodes.query.Page;
import org.custodes.query.QueryException;
import org.custodes.query.ReadOnlyCypher;
import org.custodes.query.Table;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(ApiPath.V1)
@Tag(name = "Queries", description = "The catalogue of named queries, and Cypher of one's own.")
final class QueryController {

	private final NamedQueries queries;

	private final ReadOnlyCypher cypher;

	QueryController(NamedQueries queries, ReadOnlyCypher cypher) {
		this.queries = queries;
		this.cypher = cypher;
	}

	@GetMapping("/queries")
	@Operation(summary = "Lists the named queries with their parameters and their Cypher")
	Page<NamedQuery> queries() {
		return new Page<>(this.queries.all(), null);
	}

	@GetMapping("/queries/{name}")
	@Operation(summary = "Runs a named query", description = """
			The query's parameters are passed as they are listed. An `entity` may be given by its id or by a name that
			means one entity only.""")
	Table query(@Parameter(description = "The query's name.", example = "users-of") @PathVariable String name,
			@Parameter(description = "The query's parameters.",
					example = "{\"vendor\": \"Clearview AI\"}") @RequestParam Map<String, String> parameters) {
		return this.queries.run(name, parameters);
	}

	@PostMapping("/cypher")
	@Operation(summary = "Runs a statement of Cypher that reads", description = """
			Nothing can be written, no file or address be loaded, and no procedure be called but those that describe
			the schema or search the full-text indexes. Time and rows are limited.""")
	Table cypher(@RequestBody CypherRequest request) {
		if (request.cypher() == null) {
			throw QueryException.parameter("cypher", "a statement", null);
		}
		return this.cypher.run(request.cypher(), (request.parameters() != null) ? request.parameters() : Map.of(),
				(request.limit() != null) ? request.limit() : ReadOnlyCypher.DEFAULT_ROWS);
	}

}
