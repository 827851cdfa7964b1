package org.custodes.web;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.EntityExchangeResult;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

class ApiProblemIT extends LoadedApi {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			{"cypher": "CREATE (n) RETURN n"}                             | 403
			{"cypher": "MATCH (n) SET n.x = 1"}                           | 403
			{"cypher": "MATCH (n) DETACH DELETE n"}                       | 403
			{"cypher": "MATCH (n) CALL (n) { SET n.x = 1 }"}              | 403
			{"cypher": "CALL dbms.listConfig()"}                          | 403
			{"cypher": "SHOW USERS"}                                      | 403
			{"cypher": "LOAD CSV FROM 'file:///etc/passwd' AS r RETURN r"} | 403
			{"cypher": "RETURN"}                                          | 400
			{"cypher": "RETURN $missing"}                                 | 400
			{"cypher": "RETURN 1; RETURN 2"}                              | 400
			{"cypher": "RETURN 1/0"}                                      | 400
			{"cypher": ""}                                                | 400
			{"cypher": null}                                              | 400
			{}                                                            | 400
			{"cypher": "RETURN 1", "limit": 0}                            | 400
			{"cypher": "RETURN 1", "limit": 10001}                        | 400
			{"cypher": "RETURN 1", "limit": "many"}                       | 400
			{"cypher": "RETURN 1", "paramters": {}}                       | 400
			{"cypher"                                                     | 400
			[]                                                            | 400
			{"cypher": "RETURN range(1, 2000000)"}                        | 422
			{"cypher": "UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b RETURN count(*)"} | 422
			""")
	void refusesOtherCypher(String body, int status) {
		assertProblem(post("/api/v1/cypher", body), status);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-", textBlock = """
			/api/v1/entities?limit=0                            | 400 | limit
			/api/v1/entities?limit=501                          | 400 | limit
			/api/v1/entities?limit=ten                          | 400 | limit
			/api/v1/entities?limit=99999999999                  | 400 | limit
			/api/v1/entities?cursor=abc                         | 400 | cursor
			/api/v1/entities?type=Robot                         | 400 | type
			/api/v1/entities?nme=x                              | 400 | nme
			/api/v1/entities/nobody                             | 404 | -
			/api/v1/entities/nobody/neighbours                  | 404 | -
			/api/v1/entities/nobody/timeline                    | 404 | -
			/api/v1/entities/company-argus/neighbours?predicate=LIKES  | 400 | predicate
			/api/v1/entities/company-argus/neighbours?cursor=abc       | 400 | predicate
			/api/v1/claims?polarity=maybe                       | 400 | polarity
			/api/v1/claims?modality=maybe                       | 400 | modality
			/api/v1/claims?predicate=uses                       | 400 | predicate
			/api/v1/claims?from=yesterday                       | 400 | from
			/api/v1/claims?until=2018-02-30                     | 400 | until
			/api/v1/claims?minConfidence=2                      | 400 | minConfidence
			/api/v1/claims?minConfidence=high                   | 400 | minConfidence
			/api/v1/claims?minConfidence=NaN                    | 400 | minConfidence
			/api/v1/claims/nothing                              | 404 | -
			/api/v1/documents/nothing                           | 404 | -
			/api/v1/paths?from=company-argus                    | 400 | to
			/api/v1/paths?from=company-argus&to=company-argus   | 400 | to
			/api/v1/paths?from=company-argus&to=nobody          | 404 | -
			/api/v1/queries/nothing                             | 404 | -
			/api/v1/queries/users-of                            | 400 | vendor
			/api/v1/queries/users-of?vendor=Arguss              | 400 | vendor
			/api/v1/queries/users-of?vendor=argus&x=1           | 400 | x
			/api/v1/queries/known-since?since=soon              | 400 | since
			/api/v1/search                                      | 400 | q
			/api/v1/search?q=%20                                | 400 | q
			/api/v1/search?q=x&limit=0                          | 400 | limit
			/api/v1/ask                                         | 400 | question
			/api/v1/ask?question=%20                            | 400 | question
			/api/v1/ask?question=Who%20uses%20Argus%3F          | 503 | -
			/api/v1/nothing                                     | 404 | -
			/nothing                                            | 404 | -
			/api/v1/cypher                                      | 405 | -
			""")
	void tellsWhatIsWrongAndWhere(String path, int status, @Nullable String parameter) {
		JsonNode problem = assertProblem(exchange(path), status);
		assertThat(problem.path("parameter").asString(null)).isEqualTo(parameter);
	}

	@Test
	void refusesABodyThatIsNoJson() {
		assertProblem(client().post()
			.uri("/api/v1/cypher")
			.contentType(MediaType.TEXT_PLAIN)
			.body("RETURN 1")
			.exchange()
			.returnResult(String.class), 415);
	}

	@Test
	void tellsWhatABodyMayHoldWithoutNamingItsOwnParts() {
		assertThat(client().post()
			.uri("/api/v1/cypher")
			.contentType(MediaType.APPLICATION_JSON)
			.body("{\"statement\": \"RETURN 1\"}")
			.exchange()
			.returnResult(String.class)
			.getResponseBody()).contains("'statement' is not known; known are")
			.contains("cypher")
			.doesNotContain("org.custodes");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			application/json    | {"cypher": []}     | must be a text
			application/json    | {"parameters": 5}  | must be an object
			application/json    | [1]                | it must be an object
			application/json    | null               | there is none
			multipart/form-data | x                  | not the multipart/form-data
			""")
	void tellsWhatIsWrongWithABodyInTheSendersTerms(String type, String body, String reason) {
		EntityExchangeResult<String> result = client().post()
			.uri("/api/v1/cypher")
			.header("Content-Type", type)
			.body(body)
			.exchange()
			.returnResult(String.class);
		assertThat(assertProblem(result, type.startsWith("multipart") ? result.getStatus().value() : 400).get("detail")
			.asString()).contains(reason).doesNotContain("org.custodes", "java.lang");
		assertThat(result.getStatus().is4xxClientError()).isTrue();
	}

	@Test
	void tellsProblemsEvenToThoseWhoDoNotAcceptThem() {
		assertProblem(client().get()
			.uri("/api/v1/entities/nobody")
			.accept(MediaType.TEXT_HTML)
			.exchange()
			.returnResult(String.class), 404);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/embed", "/nothing", "/api/v1/ontology", "/api/openapi.json", "/api/docs" })
	void tellsBrowsersToRunNothingButItsOwnFiles(String path) {
		EntityExchangeResult<String> result = exchange(path);
		assertThat(result.getResponseHeaders().getFirst("Content-Security-Policy")).contains("script-src 'self';")
			.contains("frame-ancestors 'none'");
		assertThat(result.getResponseHeaders().getFirst("X-Content-Type-Options")).isEqualTo("nosniff");
	}

	private static JsonNode assertProblem(EntityExchangeResult<String> result, int status) {
		assertThat(result.getStatus().value()).as(result.getResponseBody()).isEqualTo(status);
		assertThat(result.getResponseHeaders().getContentType()).isEqualTo(MediaType.APPLICATION_PROBLEM_JSON);
		JsonNode problem = json(result);
		assertThat(problem.get("status").asInt()).isEqualTo(status);
		assertThat(problem.get("detail").asString()).isNotBlank();
		return problem;
	}

}
