package org.custodes.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.custodes.graph.GraphStore;
import org.custodes.graph.Neo4jExtension;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/** Logins at a real service of OpenID Connect. */
@ExtendWith(Neo4jExtension.class)
@SpringBootTest(classes = ReadingApplication.class, webEnvironment = WebEnvironment.DEFINED_PORT)
@Import(WithReviews.class)
class LoginIT {

	private static final int PORT = freePort();

	private static final String BASE = "http://127.0.0.1:" + PORT;

	private static final Pattern CSRF = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

	@TempDir
	private static Path folder;

	private static final ConfigurableApplicationContext SERVICE = LoginService.start(freePort(), BASE);

	private final HttpClient browser = HttpClient.newBuilder()
		.cookieHandler(new CookieManager(null, CookiePolicy.ACCEPT_ALL))
		.followRedirects(HttpClient.Redirect.ALWAYS)
		.build();

	@DynamicPropertySource
	static void properties(DynamicPropertyRegistry registry) {
		Neo4jExtension.properties(registry);
		registry.add("server.port", () -> PORT);
		registry.add("custodes.data", folder::toString);
		String oidc = "custodes.security.oidc.";
		registry.add(oidc + "issuer",
				() -> "http://localhost:" + SERVICE.getEnvironment().getProperty("local.server.port"));
		registry.add(oidc + "client-id", () -> "custodes");
		registry.add(oidc + "client-secret", () -> "secret");
		registry.add(oidc + "roles-claim", () -> "realm_access.roles");
	}

	@BeforeAll
	static void load(@Autowired GraphStore store) {
		Newsroom.load(store);
	}

	@AfterAll
	static void stop() {
		SERVICE.close();
	}

	@Test
	void anEditorLogsInAtThePageReadsAndWrites() throws Exception {
		HttpResponse<String> page = login("ed");
		assertThat(page.uri()).hasHost("127.0.0.1").hasPort(PORT);
		assertThat(page.statusCode()).isEqualTo(200);
		String claims = get("/api/v1/claims?limit=1").body();
		Matcher id = Pattern.compile("\"id\":\"([0-9a-f]{32})\"").matcher(claims);
		assertThat(id.find()).as(claims).isTrue();
		HttpResponse<String> confirmed = patch(id.group(1), BASE);
		assertThat(confirmed.statusCode()).as(confirmed.body()).isEqualTo(200);
		assertThat(confirmed.body()).contains("\"who\":\"ed\"");
		assertThat(patch(id.group(1), "https://evil.example").statusCode()).as("from another site").isEqualTo(403);
	}

	@Test
	void whoHasNoRoleMayNothing() throws Exception {
		login("eve");
		assertThat(get("/api/v1/claims").statusCode()).isEqualTo(403);
		assertThat(get("/api/v1/claims").body()).contains("it takes the role reader");
	}

	@Test
	void programsAreToldInsteadOfBeingLedToALogin() throws Exception {
		HttpResponse<String> refused = get("/api/v1/claims");
		assertThat(refused.statusCode()).isEqualTo(401);
		assertThat(refused.headers().firstValue("Content-Type")).contains("application/problem+json");
		assertThat(refused.uri()).hasHost("127.0.0.1");
	}

	private HttpResponse<String> login(String user) throws Exception {
		HttpResponse<String> form = get("/");
		Matcher csrf = CSRF.matcher(form.body());
		assertThat(csrf.find()).as(form.uri() + ": " + form.body()).isTrue();
		String body = "username=" + user + "&password=word&_csrf=" + csrf.group(1);
		return this.browser.send(HttpRequest.newBuilder(form.uri().resolve("/login"))
			.header("Content-Type", "application/x-www-form-urlencoded")
			.POST(BodyPublishers.ofString(body))
			.build(), BodyHandlers.ofString());
	}

	private HttpResponse<String> patch(String claim, String origin) throws Exception {
		return this.browser.send(HttpRequest.newBuilder(URI.create(BASE + "/api/v1/claims/" + claim))
			.header("Content-Type", "application/json")
			.header("Origin", origin)
			.method("PATCH", BodyPublishers.ofString("{\"status\": \"confirmed\"}"))
			.build(), BodyHandlers.ofString());
	}

	private HttpResponse<String> get(String path) throws Exception {
		return this.browser.send(
				HttpRequest.newBuilder(URI.create(BASE + path)).header("Accept", "text/html, */*").build(),
				BodyHandlers.ofString());
	}

	private static int freePort() {
		try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			return socket.getLocalPort();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
