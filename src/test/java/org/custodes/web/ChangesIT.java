package org.custodes.web;

import java.io.StringReader;
import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import org.custodes.graph.GraphStore;
import org.custodes.graph.Story;
import org.custodes.pipeline.IngestPipeline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.EntityExchangeResult;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

@Import(WithReviews.class)
class ChangesIT extends LoadedApi {

	@Autowired
	private GraphStore graph;

	@Autowired
	private IngestPipeline pipeline;

	@Test
	void tellsWhatIsNewOnceAndNothingThatIsOld() {
		String last = get("/api/v1/changes?limit=500").at("/items")
			.findValuesAsString("at")
			.stream()
			.sorted()
			.toList()
			.get(0);
		Set<String> before = all("/api/v1/changes?limit=50");
		assertThat(before).hasSizeGreaterThan(Newsroom.FORCES);
		assertThat(all("/api/v1/changes?limit=50&since=" + last)).isEqualTo(before);
		load(new Story("news.txt", "Ulm uses Argus.").entity("Agency", "Ulm")
			.entity("Company", "Argus")
			.claim("Ulm", "USES", "Argus", "Ulm uses Argus"));
		Set<String> news = all("/api/v1/changes?limit=50");
		news.removeAll(before);
		assertThat(news).hasSize(2)
			.anyMatch((id) -> id.startsWith("document-"))
			.anyMatch((id) -> id.startsWith("claim-"));
		load(Newsroom.REFERRAL);
		Set<String> again = all("/api/v1/changes?limit=50");
		again.removeAll(before);
		again.removeAll(news);
		assertThat(again).as("what is read again is no news").isEmpty();
	}

	@Test
	void tellsThatAClaimWasRejectedAndThatThisWasUndone() {
		String claim = get("/api/v1/claims?subject=" + BORDER).at("/items/0/id").asString();
		JsonNode rejected = json(client().patch()
			.uri(URI.create(base() + "/api/v1/claims/" + claim))
			.contentType(MediaType.APPLICATION_JSON)
			.body("{\"status\": \"rejected\"}")
			.exchange()
			.returnResult(String.class));
		String since = rejected.at("/decision/when").asString();
		JsonNode change = get("/api/v1/changes?since=" + since).at("/items/0");
		assertThat(change.get("kind").asString()).isEqualTo("decision");
		assertThat(change.at("/decision/claim").asString()).isEqualTo(claim);
		assertThat(all("/api/v1/changes?limit=100")).doesNotContain("claim-" + claim);
		String decision = rejected.at("/decision/id").asString();
		client().delete().uri(URI.create(base() + "/api/v1/decisions/" + decision)).exchange();
		assertThat(texts(get("/api/v1/changes?since=" + since).get("items"), "/id")).contains("decision-" + decision,
				"undo-" + decision);
	}

	@Test
	void isAnAtomFeedForThoseWhoAskForOne() throws Exception {
		load(new Story("odd.txt", "Odd <b>& Sons\u0001 uses Argus.").entity("Agency", "Odd <b>& Sons\u0001")
			.entity("Company", "Argus")
			.claim("Odd <b>& Sons\u0001", "USES", "Argus", "Odd <b>& Sons\u0001 uses Argus"));
		EntityExchangeResult<String> result = feed("/api/v1/changes?limit=20");
		assertThat(String.valueOf(result.getResponseHeaders().getContentType())).startsWith("application/atom+xml");
		SyndFeed feed = new SyndFeedInput().build(new StringReader(String.valueOf(result.getResponseBody())));
		assertThat(feed.getFeedType()).isEqualTo("atom_1.0");
		assertThat(feed.getEntries()).hasSize(20)
			.extracting(SyndEntry::getUri)
			.allMatch((id) -> id.startsWith("urn:custodes:"));
		assertThat(feed.getEntries().get(0).getLink()).startsWith(base() + "/api/v1/");
		assertThat(result.getResponseHeaders().getETag()).isNotNull();
	}

	@ParameterizedTest
	@ValueSource(strings = { "2026-13-01", "yesterday", "2026-11-24T08:00", "%2B999999999-01-01T00:00:00Z",
			"-999999999-01-01", "", "%00", "2026-11-24T08:00:00%2B99:00" })
	void refusesOtherTimes(String since) {
		EntityExchangeResult<String> result = exchange("/api/v1/changes?since=" + since);
		assertThat(result.getStatus().value()).as(result.getResponseBody()).isEqualTo(400);
		assertThat(json(result).get("parameter").asString()).isEqualTo("since");
	}

	@ParameterizedTest
	@CsvSource({ "/api/v1/changes?cursor=x,400", "/api/v1/changes?limit=0,400", "/api/v1/changes?snce=2026-01-01,400" })
	void refusesOtherParameters(String path, int status) {
		for (EntityExchangeResult<String> result : List.of(exchange(path), feed(path))) {
			assertThat(result.getStatus().value()).as(result.getResponseBody()).isEqualTo(status);
			assertThat(result.getResponseHeaders().getContentType()).isEqualTo(MediaType.APPLICATION_PROBLEM_JSON);
		}
	}

	private EntityExchangeResult<String> feed(String path) {
		return client().get()
			.uri(URI.create(base() + path))
			.accept(MediaType.APPLICATION_ATOM_XML)
			.exchange()
			.returnResult(String.class);
	}

	private void load(Story story) {
		this.graph.stage(story.extraction(), "2");
		this.graph.load(this.pipeline.resolve());
	}

	private Set<String> all(String path) {
		Set<String> ids = new HashSet<>();
		JsonNode page = get(path);
		while (true) {
			texts(page.get("items"), "/id").forEach((id) -> assertThat(ids.add(id)).as(id).isTrue());
			if (page.get("next").isNull()) {
				return ids;
			}
			page = get(path + "&cursor=" + page.get("next").asString());
		}
	}

}
