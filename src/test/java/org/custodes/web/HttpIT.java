package org.custodes.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.client.EntityExchangeResult;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** What HTTP asks of every route. */
@TestPropertySource(properties = "custodes.web.max-request-bytes=50000")
class HttpIT extends LoadedApi {

	@ParameterizedTest
	@ValueSource(strings = { "/api/v1/entities", "/api/v1/entities/company-argus", "/api/v1/claims?limit=2",
			"/api/v1/contracts", "/api/v1/queries", "/api/v1/search?q=argus", "/api/v1/ontology" })
	void sendsNothingToThoseWhoHaveItAlready(String path) {
		EntityExchangeResult<String> first = exchange(path);
		String tag = String.valueOf(first.getResponseHeaders().getETag());
		assertThat(tag).isNotEqualTo("null");
		assertThat(first.getResponseHeaders().getCacheControl()).isEqualTo("no-cache");
		EntityExchangeResult<String> second = client().get()
			.uri(URI.create(base() + path))
			.header(HttpHeaders.IF_NONE_MATCH, tag)
			.exchange()
			.returnResult(String.class);
		assertThat(second.getStatus().value()).isEqualTo(304);
		assertThat(second.getResponseBody()).isNull();
	}

	@Test
	void holdsNoExportInMemoryForATag() {
		assertThat(exchange("/api/v1/export/jsonl").getResponseHeaders().getETag()).isNull();
	}

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void refusesBodiesThatAreTooLarge(boolean told) throws Exception {
		byte[] body = ("{\"cypher\": \"RETURN 1" + " ".repeat(60_000) + "\"}").getBytes(StandardCharsets.UTF_8);
		HttpRequest request = HttpRequest.newBuilder(URI.create(base() + "/api/v1/cypher"))
			.header("Content-Type", "application/json")
			.POST(told ? BodyPublishers.ofByteArray(body)
					: BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)))
			.build();
		HttpResponse<String> response = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
		assertThat(response.statusCode()).as(response.body()).isEqualTo(413);
		assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
		assertThat(MAPPER.readTree(response.body()).get("detail").asString()).contains("larger than 50000 bytes");
	}

	@ParameterizedTest
	@ValueSource(strings = { "GET /api/v1/entities/%zz HTTP/1.1", "GET /api/v1/entities/a%00b HTTP/1.1",
			"GET /api/v1/../../etc/passwd HTTP/1.1", "GET /api/v1/search?q=%zz HTTP/1.1",
			"GET /api/v1/search?q=a[b HTTP/1.1", "GET /api/v1/entities/%2e%2e%2fx HTTP/1.1",
			"FOO /api/v1/entities HTTP/1.1", "DELETE /api/v1/entities HTTP/1.1", "TRACE /api/v1/entities HTTP/1.1" })
	void tellsAsAProblemWhatIsNoProperRequest(String line) throws IOException {
		String answer = raw(line);
		assertThat(answer).startsWith("HTTP/1.1 4").doesNotContain("<html", "Apache", "Exception");
		if (answer.contains("\r\n\r\n{")) {
			assertThat(answer).contains("application/problem+json").contains("\"detail\"");
		}
	}

	@ParameterizedTest
	@CsvSource({ "/api/v1/entities,application/xml,406", "/api/v1/nothing,text/html,404",
			"/api/v1/claims?minConfidence=x,image/png,400" })
	void tellsProblemsWhateverIsAccepted(String path, String accept, int status) {
		EntityExchangeResult<String> result = client().get()
			.uri(URI.create(base() + path))
			.accept(MediaType.parseMediaType(accept))
			.exchange()
			.returnResult(String.class);
		assertThat(result.getStatus().value()).as(result.getResponseBody()).isEqualTo(status);
		assertThat(result.getResponseHeaders().getContentType()).isEqualTo(MediaType.APPLICATION_PROBLEM_JSON);
	}

	@Test
	void pagesWhatIsSearched() {
		Set<String> ids = new HashSet<>();
		JsonNode page = get("/api/v1/search?q=force&limit=50");
		while (true) {
			page.get("items")
				.forEach((hit) -> assertThat(ids.add(
						hit.get("kind").asString() + hit.at("/entity/id").asString("") + hit.at("/start").asString("")))
					.isTrue());
			if (page.get("next").isNull()) {
				break;
			}
			page = get("/api/v1/search?q=force&limit=50&cursor=" + page.get("next").asString());
		}
		assertThat(ids).hasSize(Newsroom.FORCES + 2);
	}

	@Test
	void pagesTheRowsOfAQuery() {
		String path = "/api/v1/queries/users-of?vendor=argus&limit=50";
		Set<String> claims = new HashSet<>();
		JsonNode page = get(path);
		int pages = 1;
		texts(page.get("rows"), "/10").forEach(claims::add);
		while (!page.get("next").isNull()) {
			page = get(path + "&cursor=" + page.get("next").asString());
			texts(page.get("rows"), "/10").forEach(claims::add);
			pages++;
		}
		assertThat(claims).hasSize(Newsroom.FORCES + 1);
		assertThat(pages).isEqualTo(3);
		assertThat(exchange("/api/v1/queries/users-of?vendor=argus&limit=ten").getStatus().value()).isEqualTo(400);
		assertThat(exchange("/api/v1/queries/users-of?vendor=argus&cursor=x").getStatus().value()).isEqualTo(400);
	}

	@Test
	void pagesChainsOfFacts() {
		String path = "/api/v1/paths?from=" + GOTHAM + "&to=" + BORDER;
		JsonNode first = get(path + "&limit=1");
		JsonNode second = get(path + "&limit=1&cursor=" + first.get("next").asString());
		assertThat(get(path).get("items")).hasSize(2);
		assertThat(first.at("/items/0")).isEqualTo(get(path).at("/items/0"));
		assertThat(second.at("/items/0")).isEqualTo(get(path).at("/items/1"));
		assertThat(second.get("next").isNull()).isTrue();
	}

	private String raw(String line) throws IOException {
		URI address = URI.create(base());
		try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), address.getPort())) {
			socket.getOutputStream()
				.write((line + "\r\nHost: localhost\r\nConnection: close\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
			return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		}
	}

}
