package org.custodes.web;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.EntityExchangeResult;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

class CypherIT extends LoadedApi {

	@Test
	void givesTypedRowsOneALine() {
		List<JsonNode> lines = lines("MATCH p = (a:Agency {id: '" + GOTHAM + "'})-[u:USES]->(c) RETURN a, u, p, c.name",
				5);
		assertThat(lines).hasSize(1);
		JsonNode row = lines.get(0);
		assertThat(row.propertyNames()).containsExactly("a", "u", "p", "c.name");
		assertThat(row.at("/a/kind").asString()).isEqualTo("node");
		assertThat(texts(row.at("/a/labels"), "")).contains("Agency");
		assertThat(row.at("/u/kind").asString()).isEqualTo("relationship");
		assertThat(row.at("/u/properties/sources").asInt()).isEqualTo(1);
		assertThat(row.at("/p/relationships/0")).isEqualTo(row.get("u"));
		assertThat(row.get("c.name").asString()).isEqualTo("Argus");
	}

	@Test
	void givesMoreRowsThanFitIntoOneAnswer() {
		List<JsonNode> lines = lines("UNWIND range(1, 25000) AS n RETURN n", null);
		assertThat(lines).hasSize(25_000);
		assertThat(lines.get(24_999).get("n").asInt()).isEqualTo(25_000);
	}

	@Test
	void saysInALastLineThatThereAreMoreRows() {
		List<JsonNode> lines = lines("UNWIND range(1, 10) AS n RETURN n", 3);
		assertThat(lines).hasSize(4);
		assertThat(lines.get(3)).isEqualTo(MAPPER.readTree("{\"@truncated\": 3}"));
	}

	@Test
	void givesNoLineWhereThereIsNoRow() {
		assertThat(lines("UNWIND [] AS n RETURN n", null)).isEmpty();
	}

	@Test
	void saysInALastLineWhyThereAreNoFurtherRows() {
		List<JsonNode> lines = lines("UNWIND range(1, 10) AS n RETURN 10 / (5 - n) AS n", null);
		assertThat(lines).hasSize(5);
		assertThat(lines.get(4).at("/@problem/status").asInt()).isEqualTo(400);
		assertThat(lines.get(4).at("/@problem/detail").asString()).contains("zero");
	}

	@ParameterizedTest
	@ValueSource(strings = { "SHOW USERS", "CREATE (n) RETURN n", "CALL dbms.listConfig()" })
	void tellsAProblemBeforeTheFirstRowAsSuch(String cypher) {
		EntityExchangeResult<String> result = stream(cypher, null);
		assertThat(result.getStatus().value()).isEqualTo(403);
		assertThat(result.getResponseHeaders().getContentType()).isEqualTo(MediaType.APPLICATION_PROBLEM_JSON);
	}

	@ParameterizedTest
	@ValueSource(strings = { "*/*", "application/json", "application/json, application/x-ndjson;q=0.5" })
	void givesJsonToThoseWhoDoNotAskForLines(String accept) {
		EntityExchangeResult<String> result = client().post()
			.uri(URI.create(base() + "/api/v1/cypher"))
			.header("Accept", accept)
			.contentType(MediaType.APPLICATION_JSON)
			.body("{\"cypher\": \"RETURN 1 AS n\"}")
			.exchange()
			.returnResult(String.class);
		assertThat(json(result).at("/rows/0/0").asInt()).isEqualTo(1);
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "UNWIND range(1, 1000) AS i RETURN reduce(text = 'x', k IN range(1, 16) | text + text) AS text",
					"UNWIND range(1, 2000000000) AS i RETURN size(collect(toString(i) + 'abcdefghijklmnop')) AS n",
					"UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b RETURN sum(a * b) AS n" })
	void stopsWhatTakesTooMuch(String cypher) {
		EntityExchangeResult<String> result = post("/api/v1/cypher",
				MAPPER.writeValueAsString(Map.of("cypher", cypher)));
		assertThat(result.getStatus().value()).as(result.getResponseBody()).isEqualTo(422);
		assertThat(get("/api/v1/entities/" + ARGUS).get("name").asString()).isEqualTo("Argus");
	}

	private List<JsonNode> lines(String cypher, @Nullable Integer limit) {
		EntityExchangeResult<String> result = stream(cypher, limit);
		assertThat(result.getStatus().value()).as(result.getResponseBody()).isEqualTo(200);
		assertThat(result.getResponseHeaders().getContentType()).isEqualTo(MediaType.APPLICATION_NDJSON);
		return Objects.requireNonNullElse(result.getResponseBody(), "").lines().map(MAPPER::readTree).toList();
	}

	private EntityExchangeResult<String> stream(String cypher, @Nullable Integer limit) {
		Map<String, @Nullable Object> body = new HashMap<>();
		body.put("cypher", cypher);
		body.put("limit", limit);
		return client().post()
			.uri(URI.create(base() + "/api/v1/cypher"))
			.accept(MediaType.APPLICATION_NDJSON)
			.contentType(MediaType.APPLICATION_JSON)
			.body(MAPPER.writeValueAsString(body))
			.exchange()
			.returnResult(String.class);
	}

}
