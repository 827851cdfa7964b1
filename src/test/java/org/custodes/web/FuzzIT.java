package org.custodes.web;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.custodes.corpus.CorpusSettings;
import org.custodes.graph.GraphStore;
import org.custodes.intake.Intake;
import org.custodes.intake.IntakeProperties;
import org.custodes.pipeline.IngestPipeline;
import org.custodes.question.Answer;
import org.custodes.question.QuestionAnswering;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Sends hostile values to every operation that the API describes: nothing may fail
 * within, and every refusal must be a problem that says something.
 */
@Import({ WithReviews.class, FuzzIT.WithTheRest.class })
@TestPropertySource(properties = { "custodes.security.rate.local-requests-per-minute=1000000",
		"custodes.intake.max-waiting=100000" })
class FuzzIT extends LoadedApi {

	/** As they stand in an address. */
	private static final List<String> VALUES = Stream
		.concat(Stream
			.of("", " ", "\0", "'", "\"", "`", "\\", "' OR 1=1 //", "x`]->() DETACH DELETE n //", "../../../etc/passwd",
					"a/b", "%", "%2e", "${jndi:ldap://x}", "{{7*7}}", "<script>alert(1)</script>",
					"x\r\nSet-Cookie: a=b", "\u202E\u0000\uFFFF", "🔎", "Ａ", "null", "true", "[]", "{}",
					"{\"q0\": {\"query\": \"\\u0000\"}}", "{\"q0\": {\"query\": \"x\", \"limit\": -1}}", "-1", "0",
					"1.5", "1e400", "NaN", "-Infinity", "9999999999999999999", "2147483648", "0x10", "2018-02-30",
					"0000", "-999999999-01-01", "+999999999-12-31T23:59:59Z", "x".repeat(5_000), "a ".repeat(2_000),
					"*", "?", "a~9999999999", "\"a b\"~9", "AND OR NOT", "company-argus")
			.map((value) -> URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20")),
				Stream.of("%ED%A0%80", "%C0%80", "%FF", "a;b=c", "a&a&a", "a=b", ".."))
		.toList();

	/** As they stand in JSON. */
	private static final List<String> JSON = List.of("null", "true", "-1", "0", "1e999999",
			"123456789012345678901234567890", "\"\"", "\" \"", "\"\\u0000\"", "\"\\ud800\"",
			"\"MATCH (n) DETACH DELETE n\"", "\"" + "x".repeat(50_000) + "\"", "[]", "{}", "[null]", "[[[[]]]]",
			"[\"company-argus\", \"company-argus\"]", "{\"a\": {\"b\": [null, 1e400]}}", "\"company-argus\"", "[\"x\"]",
			"[".repeat(3_000) + "]".repeat(3_000), "NaN", "'x'", "\"x");

	private static final List<String> BODIES = List.of("", "null", "true", "5", "\"x\"", "[]", "[{}]", "{}", "{", "}",
			"\u0000", "{\"a\": 1, \"a\": 2}", "[".repeat(20_000), "{\"a\":".repeat(20_000), "\uFEFF{}", "<a/>");

	private static final List<String> TYPES = List.of("application/json", "text/plain", "application/xml",
			"application/x-www-form-urlencoded", "multipart/form-data", "multipart/form-data; boundary=x",
			"x/y; charset=nonsense", "nonsense", "application/json; charset=UTF-16");

	@TempDir
	private static Path folder;

	private final HttpClient http = HttpClient.newHttpClient();

	private final List<String> faults = new ArrayList<>();

	private int sent;

	@Test
	void nothingFailsWithinAndEveryRefusalSaysWhy() throws Exception {
		JsonNode description = get("/api/openapi.json");
		for (Map.Entry<String, JsonNode> path : description.get("paths").properties()) {
			for (Map.Entry<String, JsonNode> operation : path.getValue().properties()) {
				String method = operation.getKey().toUpperCase(Locale.ROOT);
				parameters(method, path.getKey(), operation.getValue());
				JsonNode body = operation.getValue().at("/requestBody/content/application~1json/schema");
				if (operation.getValue().has("requestBody")) {
					bodies(method, path.getKey(), schema(description, body));
				}
			}
		}
		assertThat(this.sent).isGreaterThan(2_000);
		assertThat(this.faults).isEmpty();
	}

	private void parameters(String method, String path, JsonNode operation) throws Exception {
		List<JsonNode> parameters = new ArrayList<>();
		operation.path("parameters").forEach(parameters::add);
		for (JsonNode hostile : parameters) {
			for (String value : VALUES) {
				String address = path;
				StringBuilder query = new StringBuilder();
				for (JsonNode parameter : parameters) {
					String name = parameter.get("name").asString();
					String given = parameter.equals(hostile) ? value : parameter.path("example").asString("x");
					if (parameter.get("in").asString().equals("path")) {
						address = address.replace("{" + name + "}", given);
					}
					else if (parameter.equals(hostile) || parameter.path("required").asBoolean(false)) {
						query.append(query.isEmpty() ? '?' : '&')
							.append(name)
							.append('=')
							.append(given.replace(" ", "%20")
								.replace("{", "%7B")
								.replace("}", "%7D")
								.replace("\"", "%22"));
					}
				}
				send(method, address + query, "application/json", "{}");
			}
		}
	}

	private void bodies(String method, String path, JsonNode schema) throws Exception {
		String address = path.replaceAll("\\{\\w+}", "x");
		for (String body : BODIES) {
			send(method, address, "application/json", body);
		}
		for (String type : TYPES) {
			send(method, address, type, "{\"x\": 1}");
		}
		for (String name : schema.path("properties").propertyNames()) {
			for (String value : JSON) {
				StringBuilder body = new StringBuilder("{\"" + name + "\": " + value);
				schema.path("required").forEach((required) -> {
					if (!required.asString().equals(name)) {
						body.append(", \"")
							.append(required.asString())
							.append("\": ")
							.append(example(schema, required.asString()));
					}
				});
				send(method, address, "application/json", body + "}");
			}
		}
	}

	private static String example(JsonNode schema, String name) {
		JsonNode property = schema.at("/properties/" + name);
		JsonNode example = property.has("example") ? property.get("example") : property.path("examples").path(0);
		return example.isMissingNode() ? "\"x\"" : example.toString();
	}

	private static JsonNode schema(JsonNode description, JsonNode schema) {
		String reference = schema.path("$ref").asString("");
		return reference.isEmpty() ? schema : description.at(reference.substring(1));
	}

	private void send(String method, String address, String type, String body) throws Exception {
		this.sent++;
		HttpRequest.Builder request = HttpRequest.newBuilder(uri(address)).timeout(Duration.ofSeconds(60));
		if (method.equals("GET")) {
			request.GET();
		}
		else {
			request.header("Content-Type", type).method(method, BodyPublishers.ofString(body));
		}
		try {
			check(method + " " + address + " " + type + " " + body,
					this.http.send(request.build(), BodyHandlers.ofString()));
		}
		catch (IOException ex) {
			this.faults.add(method + " " + shown(address) + ": " + ex);
		}
	}

	private URI uri(String address) {
		return URI.create(base() + address);
	}

	private void check(String sent, HttpResponse<String> answer) {
		int status = answer.statusCode();
		String type = answer.headers().firstValue("Content-Type").orElse("none");
		if (status >= 500) {
			this.faults.add(shown(sent) + " -> " + status + " " + shown(answer.body()));
		}
		else if (status >= 400
				&& !(type.startsWith("application/problem+json") && answer.body().contains("\"detail\":\""))) {
			this.faults.add(shown(sent) + " -> " + status + " as " + type + " " + shown(answer.body()));
		}
		else if (answer.body().contains("org.custodes.") || answer.body().contains("java.lang.")) {
			this.faults.add(shown(sent) + " tells its own parts: " + shown(answer.body()));
		}
	}

	private static String shown(String text) {
		return (text.length() < 300) ? text : text.substring(0, 300) + "...";
	}

	/** Carries no stereotype, so that no other test's scan finds it. */
	static class WithTheRest {

		@Bean
		Intake intake(GraphStore graph, IngestPipeline pipeline) {
			Intake intake = Intake.open(folder, CorpusSettings.STANDARD,
					new IntakeProperties(100_000, 100, 1000, Duration.ofMillis(100), false), pipeline);
			graph.migrate();
			return intake;
		}

		/** Understanding questions takes the language models. */
		@Bean
		QuestionAnswering questions() {
			return (question) -> new Answer(question, "", "", Map.of(), List.of(), "It is not understood.");
		}

	}

}
