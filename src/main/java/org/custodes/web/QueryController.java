package org.custodes.web;

import java.util.HashMap;
import java.util.Map;

import io.swagger.v3.oas.annotations.Hidden;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import org.custodes.query.NamedQueries;
import org.custodes.query.NamedQuery;
import org.custodes.query.Page;
import org.custodes.query.PageRequest;
import org.custodes.query.QueryException;
import org.custodes.query.ReadOnlyCypher;
import org.custodes.query.Table;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

@RestController
@RequestMapping(ApiPath.V1)
@Tag(name = "Queries", description = "The catalogue of named queries, and Cypher of one's own.")
final class QueryController {

	private final NamedQueries queries;

	private final ReadOnlyCypher cypher;

	private final JsonMapper mapper;

	QueryController(NamedQueries queries, ReadOnlyCypher cypher, JsonMapper mapper) {
		this.queries = queries;
		this.cypher = cypher;
		this.mapper = mapper;
	}

	@GetMapping("/queries")
	@Operation(summary = "Lists the named queries with their parameters and their Cypher")
	Page<NamedQuery> queries(@ParameterObject PageParameters page) {
		return this.queries.page(page.request());
	}

	@GetMapping("/queries/{name}")
	@Operation(summary = "Runs a named query", description = """
			The query's parameters are passed as they are listed. An `entity` may be given by its id or by a name that
			means one entity only. Without `limit` there are up to 10,000 rows; with it, pass `next` as `cursor` to go
			on.""")
	Table query(@Parameter(description = "The query's name.", example = "users-of") @PathVariable String name,
			@Parameter(description = "The query's parameters, and `limit` and `cursor`.",
					example = "{\"vendor\": \"Clearview AI\"}") @RequestParam Map<String, String> parameters) {
		Map<String, String> own = new HashMap<>(parameters);
		String cursor = own.remove("cursor");
		String limit = own.remove("limit");
		if (limit == null && cursor == null) {
			return this.queries.run(name, own);
		}
		return this.queries.run(name, own, new PageRequest(limit(limit), cursor));
	}

	private static int limit(@Nullable String text) {
		try {
			return (text != null) ? Integer.parseInt(text) : PageRequest.DEFAULT_LIMIT;
		}
		catch (NumberFormatException ex) {
			throw QueryException.parameter("limit", "a number from 1 to " + PageRequest.MAX_LIMIT, text);
		}
	}

	@PostMapping(path = "/cypher", produces = { MediaType.APPLICATION_JSON_VALUE, MediaType.ALL_VALUE })
	@Operation(summary = "Runs a statement of Cypher that reads", description = """
			Nothing can be written, no file or address be loaded, no function of an extension be used, and no
			procedure be called but those that describe the schema or search the full-text indexes: `db.labels`,
			`db.relationshipTypes`, `db.propertyKeys`, `db.schema.*`, `db.index.fulltext.query*`. A statement has
			20,000 characters, 10 seconds and the memory of a transaction; a result 10,000 rows, a million values and
			20 million characters.

			With `Accept: application/x-ndjson` the rows come one by one, up to a million, each an object of its
			columns on a line of its own. If there are more rows than `limit`, the last line is `{"@truncated": n}`;
			if the statement fails behind the first row, it is `{"@problem": ...}`.""")
	@ApiResponse(responseCode = "200", description = "The rows.",
			content = {
					@Content(mediaType = MediaType.APPLICATION_JSON_VALUE,
							schema = @Schema(implementation = Table.class)),
					@Content(mediaType = MediaType.APPLICATION_NDJSON_VALUE, schema = @Schema(type = "object")) })
	Table cypher(@RequestBody CypherRequest request) {
		return this.cypher.run(request.statement(), request.values(), request.rows(ReadOnlyCypher.DEFAULT_ROWS));
	}

	@Hidden
	@PostMapping(path = "/cypher", produces = MediaType.APPLICATION_NDJSON_VALUE)
	void cypherLines(@RequestBody CypherRequest request, HttpServletResponse response) {
		RowLines lines = new RowLines(response, this.mapper);
		try {
			lines.end(this.cypher.stream(request.statement(), request.values(),
					request.rows(ReadOnlyCypher.MAX_STREAMED_ROWS), lines));
		}
		catch (QueryException ex) {
			lines.fail(ex);
		}
	}

}
