package org.custodes.web;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.EntityExchangeResult;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** The service as OpenRefine uses it. */
class ReconcileIT extends LoadedApi {

	private static final String PATH = "/api/v1/reconcile";

	@Test
	void describesItself() {
		JsonNode manifest = get(PATH);
		assertThat(manifest.get("versions").toString()).contains("0.2");
		assertThat(texts(manifest.get("defaultTypes"), "/id")).contains("Agency", "Organization");
		assertThat(manifest.at("/view/url").asString()).isEqualTo(base() + "/#/entity/{{id}}");
		for (String what : new String[] { "entity", "type", "property" }) {
			JsonNode service = manifest.at("/suggest/" + what);
			String address = service.get("service_url").asString() + service.get("service_path").asString();
			assertThat(get(address.substring(base().length()) + "?prefix=p").get("result").isArray()).isTrue();
		}
	}

	@Test
	void matchesManyCellsAtOnce() {
		JsonNode answer = json(form("""
				{"q0": {"query": "gotham police", "type": "Agency", "limit": 3, "type_strict": "should"},
				 "q1": {"query": "Gotam Polise"},
				 "q2": {"query": "Argus", "type": ["Company", "Technology"]},
				 "q3": {"query": "Argus", "type": "Person"},
				 "q4": {"query": "Argus", "type": "Organization"}}"""));
		assertThat(answer.at("/q0/result/0/id").asString()).isEqualTo(GOTHAM);
		assertThat(answer.at("/q0/result/0/score").asDouble()).isEqualTo(100);
		assertThat(answer.at("/q0/result/0/match").asBoolean()).isTrue();
		assertThat(answer.at("/q0/result/0/type/0/id").asString()).isEqualTo("Agency");
		assertThat(answer.at("/q0/result").size()).isLessThanOrEqualTo(3);
		assertThat(answer.at("/q1/result/0/id").asString()).isEqualTo(GOTHAM);
		assertThat(answer.at("/q1/result/0/match").asBoolean()).isFalse();
		assertThat(answer.at("/q1/result/0/score").asDouble()).isBetween(70.0, 95.0);
		assertThat(answer.at("/q2/result/0/id").asString()).isEqualTo(ARGUS);
		assertThat(answer.at("/q3/result")).isEmpty();
		assertThat(answer.at("/q4/result/0/match").asBoolean()).isTrue();
	}

	@Test
	void answersQueriesOfTheAddressAlike() {
		String queries = "{\"a\": {\"query\": \"Argus\", \"properties\": [{\"pid\": \"place\", \"v\": \"Utopia\"}]}}";
		JsonNode answer = get(PATH + "?queries=" + URLEncoder.encode(queries, StandardCharsets.UTF_8));
		assertThat(answer).isEqualTo(json(form(queries)));
	}

	@Test
	void suggestsEntities() {
		assertThat(texts(get(PATH + "/suggest/entity?prefix=goth").get("result"), "/id")).contains(GOTHAM);
		assertThat(get(PATH + "/suggest/entity?prefix=%20").get("result")).isEmpty();
		assertThat(get(PATH + "/suggest/entity?prefix=force&cursor=20").at("/result/0"))
			.isNotEqualTo(get(PATH + "/suggest/entity?prefix=force").at("/result/0"));
	}

	@Test
	void previewsAnEntity() {
		EntityExchangeResult<String> result = exchange(PATH + "/preview?id=" + ARGUS);
		assertThat(String.valueOf(result.getResponseHeaders().getContentType())).startsWith("text/html");
		assertThat(result.getResponseBody()).contains("<h1>Argus</h1>");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			{                                              | queries
			[]                                             | queries
			{}                                             | queries
			"x"                                            | queries
			{"q0": {}}                                     | queries
			{"q0": null}                                   | queries
			{"q0": {"query": 5}}                           | queries
			{"q0": {"query": " "}}                         | query
			{"q0": {"query": "Argus", "type": "Robot"}}    | type
			{"q0": {"query": "Argus", "type": {"id": 1}}}  | type
			{"q0": {"query": "Argus", "limit": 0}}         | limit
			{"q0": {"query": "Argus", "limit": 51}}        | limit
			{"q0": {"query": "Argus", "limit": "many"}}    | limit
			{"q0": {"query": "Argus", "limit": 1e99}}      | limit
			""")
	void refusesOtherQueries(String queries, String parameter) {
		EntityExchangeResult<String> result = form(queries);
		assertThat(result.getStatus().value()).as(result.getResponseBody()).isEqualTo(400);
		assertThat(json(result).get("parameter").asString()).isEqualTo(parameter);
	}

	@Test
	void refusesTooManyCells() {
		String queries = IntStream.rangeClosed(0, 50)
			.mapToObj((i) -> "\"q" + i + "\": {\"query\": \"Argus\"}")
			.collect(Collectors.joining(",", "{", "}"));
		assertThat(form(queries).getStatus().value()).isEqualTo(400);
	}

	@ParameterizedTest
	@CsvSource({ "/preview?id=nobody,404", "/preview,400", "/suggest/entity,400",
			"/suggest/entity?prefix=x&cursor=-1,400", "/suggest/entity?prefix=x&cursor=x,400",
			"/suggest/nothing?prefix=x,404", "?extend={},400" })
	void tellsWhatIsWrong(String path, int status) {
		EntityExchangeResult<String> result = exchange(PATH + path.replace("{}", "%7B%7D"));
		assertThat(result.getStatus().value()).as(result.getResponseBody()).isEqualTo(status);
		assertThat(result.getResponseHeaders().getContentType()).isEqualTo(MediaType.APPLICATION_PROBLEM_JSON);
	}

	private EntityExchangeResult<String> form(String queries) {
		return client().post()
			.uri(URI.create(base() + PATH))
			.contentType(MediaType.APPLICATION_FORM_URLENCODED)
			.body("queries=" + URLEncoder.encode(queries, StandardCharsets.UTF_8))
			.exchange()
			.returnResult(String.class);
	}

}
