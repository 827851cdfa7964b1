package org.custodes.web;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.custodes.corpus.CorpusSettings;
import org.custodes.graph.GraphStore;
import org.custodes.intake.Intake;
import org.custodes.intake.IntakeProperties;
import org.custodes.intake.NoticeBoard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.EntityExchangeResult;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@Import(DocumentsIT.WithIntake.class)
class DocumentsIT extends LoadedApi {

	@TempDir
	private static Path folder;

	@Test
	void takesADocumentAsJson() {
		JsonNode job = done(post("/api/v1/documents", """
				{"title": "News", "publisher": "The Paper", "published": "2021-04-06",
				"address": "https://paper.example/a", "text": "Bexley uses Lumos."}"""));
		JsonNode content = get("/api/v1/documents/" + job.at("/documents/0").asString());
		assertThat(content.at("/document/title").asString()).isEqualTo("News");
		assertThat(content.at("/document/published").asString()).isEqualTo("2021-04-06");
		assertThat(content.at("/document/uri").asString()).isEqualTo("https://paper.example/a");
		assertThat(texts(content.get("claims"), "/predicate")).containsExactly("USES");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			text/plain                    | Ashford uses Lumos.                                   | Told
			text/markdown                 | # Told!!Dover uses Lumos.                             | Told
			text/html;charset=UTF-8       | <article><p>Exeter uses Lumos.</p></article>          | Told
			text/plain;charset=ISO-8859-1 | Café. Fowey uses Lumos.                               | Told
			""")
	void takesADocumentAsItIs(String type, String text, String title) {
		MediaType media = MediaType.parseMediaType(type);
		JsonNode job = done(client().post()
			.uri(URI.create(base() + "/api/v1/documents?title=Told&published=2021"))
			.contentType(media)
			.body(text.replace('!', '\n')
				.getBytes(Objects.requireNonNullElse(media.getCharset(), StandardCharsets.UTF_8)))
			.exchange()
			.returnResult(String.class));
		JsonNode content = get("/api/v1/documents/" + job.at("/documents/0").asString());
		assertThat(content.at("/document/title").asString()).isEqualTo(title);
		assertThat(content.get("text").asString()).contains("uses Lumos.").doesNotContain("<p>", "\uFFFD");
	}

	@Test
	void takesFiles() {
		MultiValueMap<String, Object> parts = new LinkedMultiValueMap<>();
		parts.add("file", file("../a.txt", "Gotham uses Lumos."));
		parts.add("file", file("b.md", "---\ntitle: Own\n---\nHarrow uses Lumos."));
		parts.add("publisher", "The Paper");
		JsonNode job = done(send(parts));
		assertThat(job.get("documents")).hasSize(2);
		JsonNode second = get("/api/v1/documents/" + job.at("/documents/1").asString());
		assertThat(second.at("/document/title").asString()).isEqualTo("Own");
		assertThat(second.at("/document/publisher").asString()).isEqualTo("The Paper");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			application/json | {"text": " "}                               | 400
			application/json | {"title": "x"}                              | 400
			application/json | {"text": "x", "published": "soon"}          | 400
			application/json | {"text": "x", "txet": "x"}                  | 400
			application/json | {"text": 5                                  | 400
			application/json | {"url": "http://127.0.0.1/"}                | 400
			application/xml  | <a/>                                        | 415
			application/pdf  | x                                           | 415
			text/plain       | ' '                                         | 422
			""")
	void refusesWhatIsNoDocument(String type, String body, int status) {
		assertProblem(client().post()
			.uri(URI.create(base() + "/api/v1/documents"))
			.contentType(MediaType.parseMediaType(type))
			.body(body)
			.exchange()
			.returnResult(String.class), status);
	}

	@Test
	void refusesWhatIsTooLargeOrNoText() {
		assertProblem(post("/api/v1/documents", MAPPER.writeValueAsString(Map.of("text", "x".repeat(2_000_001)))), 413);
		MultiValueMap<String, Object> parts = new LinkedMultiValueMap<>();
		parts.add("file", file("a.pdf", "%PDF"));
		assertProblem(send(parts), 422);
		MultiValueMap<String, Object> none = new LinkedMultiValueMap<>();
		none.add("title", "x");
		assertProblem(send(none), 400);
	}

	@Test
	void refusesPagesOfOtherSites() {
		assertProblem(client().post()
			.uri(URI.create(base() + "/api/v1/documents"))
			.header(HttpHeaders.ORIGIN, "https://evil.example")
			.contentType(MediaType.TEXT_PLAIN)
			.body("Gotham uses Lumos.")
			.exchange()
			.returnResult(String.class), 403);
		done(client().post()
			.uri(URI.create(base() + "/api/v1/documents"))
			.header(HttpHeaders.ORIGIN, base())
			.contentType(MediaType.TEXT_PLAIN)
			.body("Ilford uses Lumos.")
			.exchange()
			.returnResult(String.class));
	}

	@Test
	void listsTheJobs() {
		String older = done(post("/api/v1/documents", "{\"text\": \"Kendal uses Lumos.\"}")).get("id").asString();
		String newer = done(post("/api/v1/documents", "{\"text\": \"Luton uses Lumos.\"}")).get("id").asString();
		JsonNode first = get("/api/v1/jobs?limit=1");
		assertThat(texts(first.get("items"), "/id")).containsExactly(newer);
		assertThat(texts(get("/api/v1/jobs?limit=1&cursor=" + first.get("next").asString()).get("items"), "/id"))
			.containsExactly(older);
		assertProblem(exchange("/api/v1/jobs/nothing"), 404);
		assertProblem(exchange("/api/v1/jobs?cursor=x"), 400);
	}

	private JsonNode done(EntityExchangeResult<String> accepted) {
		assertThat(accepted.getStatus().value()).as(accepted.getResponseBody()).isEqualTo(202);
		String place = String.valueOf(accepted.getResponseHeaders().getFirst(HttpHeaders.LOCATION));
		assertThat(place).isEqualTo("/api/v1/jobs/" + json(accepted).get("id").asString());
		await().atMost(Duration.ofMinutes(2)).until(() -> get(place).get("state").asString().equals("done"));
		return get(place);
	}

	private EntityExchangeResult<String> send(MultiValueMap<String, Object> parts) {
		return client().post()
			.uri(URI.create(base() + "/api/v1/documents"))
			.contentType(MediaType.MULTIPART_FORM_DATA)
			.body(parts)
			.exchange()
			.returnResult(String.class);
	}

	private static ByteArrayResource file(String name, String text) {
		return new ByteArrayResource(text.getBytes(StandardCharsets.UTF_8)) {

			@Override
			public String getFilename() {
				return name;
			}

		};
	}

	private static void assertProblem(EntityExchangeResult<String> result, int status) {
		assertThat(result.getStatus().value()).as(result.getResponseBody()).isEqualTo(status);
		assertThat(result.getResponseHeaders().getContentType()).isEqualTo(MediaType.APPLICATION_PROBLEM_JSON);
		assertThat(List.of(json(result).get("detail").asString())).doesNotContain("").doesNotContain(folder.toString());
	}

	/** Carries no stereotype, so that no other test's scan finds it. */
	static class WithIntake {

		@Bean
		Intake intake(GraphStore graph) {
			Intake intake = Intake.open(folder, CorpusSettings.STANDARD,
					new IntakeProperties(100, 100, 1000, Duration.ofMillis(100), false), NoticeBoard.pipeline(graph));
			graph.migrate();
			intake.start();
			return intake;
		}

	}

}
