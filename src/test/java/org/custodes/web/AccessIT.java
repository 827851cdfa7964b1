package org.custodes.web;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;

import org.custodes.access.ApiKey;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.client.EntityExchangeResult;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** The program with keys, one for each role, and one site whose pages may call it. */
@Import(WithReviews.class)
class AccessIT extends LoadedApi {

	private static final String SITE = "http://127.0.0.1:3333";

	private static final String MERGE = "{\"into\": \"company-argus\", \"from\": [\"nobody\"]}";

	@TempDir
	private static Path folder;

	@DynamicPropertySource
	static void keys(DynamicPropertyRegistry registry) {
		registry.add("custodes.data", folder::toString);
		registry.add("custodes.security.cors-origins", () -> SITE);
		String[] roles = { "reader", "editor", "admin" };
		for (int i = 0; i < roles.length; i++) {
			String role = roles[i];
			String key = "custodes.security.keys[" + i + "].";
			registry.add(key + "name", () -> "the " + role);
			registry.add(key + "role", () -> role);
			registry.add(key + "hash", () -> new ApiKey("key of the " + role).hash());
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-", textBlock = """
			GET    | /api/v1/entities        | -      | 401
			GET    | /api/v1/entities        | reader | 200
			GET    | /api/v1/entities        | king   | 401
			GET    | /api/v1/changes         | -      | 401
			GET    | /api/v1/nothing         | -      | 401
			GET    | /api/v1/nothing         | reader | 404
			POST   | /api/v1/cypher          | -      | 401
			POST   | /api/v1/cypher          | reader | 400
			POST   | /api/v1/entities/merge  | -      | 401
			POST   | /api/v1/entities/merge  | reader | 403
			POST   | /api/v1/entities/merge  | editor | 404
			POST   | /api/v1/entities/merge  | admin  | 404
			PATCH  | /api/v1/claims/x        | reader | 403
			DELETE | /api/v1/decisions/x     | reader | 403
			DELETE | /api/v1/decisions/x     | editor | 404
			POST   | /api/v1/documents       | reader | 403
			GET    | /api/v1/audit           | reader | 403
			GET    | /api/v1/audit           | editor | 403
			GET    | /api/v1/audit           | admin  | 200
			GET    | /                       | -      | 401
			GET    | /api/v1/session         | reader | 200
			GET    | /review                 | -      | 401
			GET    | /review                 | reader | 403
			GET    | /api/openapi.json       | -      | 200
			GET    | /api/docs               | -      | 302
			""")
	void lets(String method, String path, @Nullable String role, int status) {
		EntityExchangeResult<String> result = send(method, path, "Bearer key of the " + role, role != null);
		assertThat(result.getStatus().value()).as(result.getResponseBody()).isEqualTo(status);
		if (status >= 400) {
			assertThat(result.getResponseHeaders().getContentType()).isEqualTo(MediaType.APPLICATION_PROBLEM_JSON);
			assertThat(json(result).get("detail").asString()).isNotBlank();
			assertThat(result.getResponseHeaders().getFirst("X-Content-Type-Options")).isEqualTo("nosniff");
		}
		if (status == 401) {
			assertThat(result.getResponseHeaders().getFirst(HttpHeaders.WWW_AUTHENTICATE))
				.contains("realm=\"Custodes\"");
		}
		if (status == 403) {
			assertThat(json(result).get("detail").asString()).contains("it takes the role");
		}
	}

	@Test
	void takesAKeyAsBrowsersAndOtherProgramsSendIt() {
		String basic = Base64.getEncoder().encodeToString("Jo:key of the reader".getBytes(StandardCharsets.UTF_8));
		assertThat(send("GET", "/", "Basic " + basic, true).getStatus().value()).isEqualTo(200);
		assertThat(send("GET", "/api/v1/entities", "Basic !", true).getStatus().value()).isEqualTo(401);
		assertThat(send("GET", "/api/v1/entities", "Digest x", true).getStatus().value()).isEqualTo(401);
		assertThat(client().get()
			.uri(URI.create(base() + "/api/v1/entities"))
			.header("X-API-Key", "key of the reader")
			.exchange()
			.returnResult(String.class)
			.getStatus()
			.value()).isEqualTo(200);
	}

	@Test
	void notesDownWhoWroteAndWhoWasRefused() {
		send("POST", "/api/v1/entities/split", "Bearer key of the reader", true);
		send("POST", "/api/v1/entities/split", "", false);
		send("PATCH", "/api/v1/claims/y", "Bearer key of the editor", true);
		JsonNode entries = json(send("GET", "/api/v1/audit?limit=3", "Bearer key of the admin", true)).get("items");
		assertThat(entries).hasSize(3);
		assertThat(entries.at("/0/who").asString()).isEqualTo("the editor");
		assertThat(entries.at("/0/path").asString()).isEqualTo("/api/v1/claims/y");
		assertThat(entries.at("/1/status").asInt()).isEqualTo(401);
		assertThat(entries.at("/1/who").isNull()).isTrue();
		assertThat(entries.at("/2/status").asInt()).isEqualTo(403);
		assertThat(entries.at("/2/who").asString()).isEqualTo("the reader");
		assertThat(entries.toString()).doesNotContain("key of the");
		assertThat(send("GET", "/api/v1/audit?limit=501", "Bearer key of the admin", true).getStatus().value())
			.isEqualTo(400);
	}

	@Test
	void nobodyDecidesInAnothersName() {
		String claim = json(send("GET", "/api/v1/claims?limit=1", "Bearer key of the reader", true)).at("/items/0/id")
			.asString();
		String path = "/api/v1/claims/" + claim;
		assertThat(send("PATCH", path, "Bearer key of the editor", "{\"status\": \"confirmed\", \"who\": \"Ann\"}")
			.getStatus()
			.value()).isEqualTo(400);
		JsonNode outcome = json(send("PATCH", path, "Bearer key of the editor", "{\"status\": \"confirmed\"}"));
		assertThat(outcome.at("/decision/who").asString()).isEqualTo("the editor");
	}

	@Test
	void pagesOfTheNamedSiteMayCallAndNoOther() {
		assertThat(preflight(SITE).getResponseHeaders().getAccessControlAllowOrigin()).isEqualTo(SITE);
		EntityExchangeResult<String> other = preflight("https://evil.example");
		assertThat(other.getStatus().value()).isEqualTo(403);
		assertThat(other.getResponseHeaders().getAccessControlAllowOrigin()).isNull();
		EntityExchangeResult<String> preview = send("GET", "/api/v1/reconcile/preview?id=" + ARGUS,
				"Bearer key of the reader", true);
		assertThat(preview.getResponseHeaders().getFirst("Content-Security-Policy"))
			.contains("frame-ancestors " + SITE);
		assertThat(preview.getResponseHeaders().getFirst("X-Frame-Options")).isNull();
	}

	private EntityExchangeResult<String> preflight(String origin) {
		return client().options()
			.uri(URI.create(base() + "/api/v1/reconcile"))
			.header(HttpHeaders.ORIGIN, origin)
			.header(HttpHeaders.ACCESS_CONTROL_REQUEST_METHOD, "POST")
			.header(HttpHeaders.ACCESS_CONTROL_REQUEST_HEADERS, "authorization")
			.exchange()
			.returnResult(String.class);
	}

	private EntityExchangeResult<String> send(String method, String path, String authorization, boolean shown) {
		String body = path.endsWith("merge") ? MERGE : path.contains("claims") ? "{\"status\": \"open\"}" : "{}";
		return send(method, path, shown ? authorization : null, body);
	}

	private EntityExchangeResult<String> send(String method, String path, @Nullable String authorization, String body) {
		var request = client().method(HttpMethod.valueOf(method))
			.uri(URI.create(base() + path))
			.contentType(MediaType.APPLICATION_JSON);
		if (!method.equals("GET")) {
			request.body(body);
		}
		if (authorization != null) {
			request.header(HttpHeaders.AUTHORIZATION, authorization);
		}
		return request.exchange().returnResult(String.class);
	}

}
