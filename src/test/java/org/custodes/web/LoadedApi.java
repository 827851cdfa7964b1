package org.custodes.web;

import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.stream.StreamSupport;

import org.custodes.graph.GraphStore;
import org.custodes.graph.Neo4jExtension;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.MediaType;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.client.EntityExchangeResult;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** The API over HTTP, on a graph that holds the stories of the {@link Newsroom}. */
@Tag("neo4j")
@ExtendWith(Neo4jExtension.class)
@SpringBootTest(classes = ReadingApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT)
abstract class LoadedApi {

	static final String ARGUS = "company-argus";

	static final String GOTHAM = "agency-gotham-police";

	static final String BORDER = "agency-border-agency";

	static final JsonMapper MAPPER = new JsonMapper();

	@LocalServerPort
	private int port;

	@DynamicPropertySource
	static void neo4j(DynamicPropertyRegistry registry) {
		Neo4jExtension.properties(registry);
		registry.add("custodes.data", () -> "target/test-data");
	}

	@BeforeAll
	static void load(@Autowired GraphStore store) {
		Newsroom.load(store);
	}

	final JsonNode get(String path) {
		EntityExchangeResult<String> result = exchange(path);
		assertThat(result.getStatus().value()).as(path + ": " + result.getResponseBody()).isEqualTo(200);
		return json(result);
	}

	/** Gets an address as it stands, escapes included. */
	final EntityExchangeResult<String> exchange(String path) {
		return client().get().uri(URI.create(base() + path)).exchange().returnResult(String.class);
	}

	final EntityExchangeResult<String> post(String path, String body) {
		return client().post()
			.uri(URI.create(base() + path))
			.contentType(MediaType.APPLICATION_JSON)
			.body(body)
			.exchange()
			.returnResult(String.class);
	}

	final RestTestClient client() {
		return RestTestClient.bindToServer().baseUrl(base()).build();
	}

	final String base() {
		return "http://127.0.0.1:" + this.port;
	}

	static JsonNode json(EntityExchangeResult<String> result) {
		return MAPPER.readTree(Objects.requireNonNull(result.getResponseBody()));
	}

	/** What the items of a list hold at a JSON pointer. */
	static List<String> texts(JsonNode list, String pointer) {
		return StreamSupport.stream(list.spliterator(), false).map((item) -> item.at(pointer).asString()).toList();
	}

	/** The item of a list that has a value. */
	static JsonNode item(JsonNode list, String key, String value) {
		return StreamSupport.stream(list.spliterator(), false)
			.filter((item) -> item.get(key).asString().equals(value))
			.findFirst()
			.orElseThrow(() -> new AssertionError("no " + key + " '" + value + "' in " + list));
	}

}
