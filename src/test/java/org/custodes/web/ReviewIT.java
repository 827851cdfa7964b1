package org.custodes.web;

import java.net.URI;
import java.util.List;

import org.custodes.graph.CheckResult;
import org.custodes.graph.GraphStore;
import org.custodes.graph.Neo4jExtension;
import org.custodes.graph.Story;
import org.custodes.pipeline.IngestPipeline;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.EntityExchangeResult;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** People's decisions over HTTP, on a graph that real resolution made. */
@Import(WithReviews.class)
class ReviewIT extends LoadedApi {

	private static final String GOTHAM_CLAIMS = "/api/v1/claims?subject=" + GOTHAM + "&predicate=USES";

	private static final Story SHORT = new Story("short.txt", "The Border Force tested Argus. GPD uses Panoptes.")
		.entity("Agency", "Border Force")
		.entity("Company", "Argus")
		.entity("Agency", "GPD")
		.entity("Technology", "Panoptes")
		.claim("Border Force", "TESTED", "Argus", "Border Force tested Argus")
		.claim("GPD", "USES", "Panoptes", "GPD uses Panoptes");

	@Autowired
	private GraphStore graph;

	@Autowired
	private IngestPipeline pipeline;

	@BeforeEach
	void startAnew() {
		Neo4jExtension.wipe();
		this.graph.migrate();
		load("1", Newsroom.REFERRAL, Newsroom.DENIAL, SHORT);
	}

	@Test
	void aRejectedClaimVanishesEverywhereAtOnce() {
		String claim = uses("asserted");
		assertThat(get("/api/v1/paths?from=" + GOTHAM + "&to=" + ARGUS).get("items")).isNotEmpty();
		JsonNode outcome = json(patch(claim, "{\"status\": \"rejected\", \"note\": \"of Metro\", \"who\": \"Jo\"}"));
		assertThat(outcome.at("/claim/review/status").asString()).isEqualTo("rejected");
		assertThat(outcome.at("/decision/who").asString()).isEqualTo("Jo");
		assertThat(outcome.at("/decision/when").asString()).matches("20\\d\\d-.*Z");
		assertThat(texts(get(GOTHAM_CLAIMS).get("items"), "/polarity")).containsExactly("denied");
		assertThat(texts(get("/api/v1/entities/" + GOTHAM + "/neighbours?predicate=USES").get("edges"), "/status"))
			.containsExactly("denied");
		assertThat(get("/api/v1/contradictions").get("items")).isEmpty();
		assertThat(get("/api/v1/queries/users-of?vendor=argus").get("rows")).isEmpty();
		assertThat(exchange("/api/v1/export/jsonl").getResponseBody()).doesNotContain(claim);
		assertThat(get("/api/v1/claims/" + claim).at("/review/note").asString()).isEqualTo("of Metro");
		assertChecks();
	}

	@Test
	void aPassageThatStatesNothingElseIsNotFoundEither() {
		String denied = uses("denied");
		Story alone = new Story("alone.txt", "Zebedee uses Argus.").entity("Agency", "Zebedee")
			.entity("Company", "Argus")
			.claim("Zebedee", "USES", "Argus", "Zebedee uses Argus");
		load("1", alone);
		assertThat(texts(get("/api/v1/search?q=Zebedee").get("items"), "/kind")).contains("passage");
		String claim = get("/api/v1/claims?subject=agency-zebedee").at("/items/0/id").asString();
		patch(claim, "{\"status\": \"rejected\"}");
		assertThat(texts(get("/api/v1/search?q=Zebedee").get("items"), "/kind")).doesNotContain("passage");
		patch(claim, "{\"status\": \"open\"}");
		assertThat(texts(get("/api/v1/search?q=Zebedee").get("items"), "/kind")).contains("passage");
		assertThat(denied).isNotEmpty();
		assertChecks();
	}

	@Test
	void aDecisionOnAClaimSurvivesANewReadingAndCanBeUndone() {
		String claim = uses("asserted");
		String decision = json(patch(claim, "{\"status\": \"rejected\"}")).at("/decision/id").asString();
		load("2", Newsroom.REFERRAL, Newsroom.DENIAL);
		assertThat(texts(get(GOTHAM_CLAIMS).get("items"), "/polarity")).containsExactly("denied");
		JsonNode undone = json(delete("/api/v1/decisions/" + decision + "?who=Ann"));
		assertThat(undone.at("/decision/undoneBy").asString()).isEqualTo("Ann");
		assertThat(undone.at("/claim/review").isNull()).isTrue();
		assertThat(texts(get(GOTHAM_CLAIMS).get("items"), "/polarity")).containsExactlyInAnyOrder("asserted", "denied");
		assertThat(get("/api/v1/contradictions").get("items")).hasSize(1);
		assertThat(texts(get("/api/v1/decisions").get("items"), "/id")).containsExactly(decision);
		assertChecks();
	}

	@Test
	void aRejectedContractIsNoContract() {
		String claim = get("/api/v1/contracts").at("/items/0/claims/0/id").asString();
		String decision = json(patch(claim, "{\"status\": \"rejected\"}")).at("/decision/id").asString();
		assertThat(get("/api/v1/contracts").get("items")).isEmpty();
		delete("/api/v1/decisions/" + decision);
		assertThat(get("/api/v1/contracts").get("items")).hasSize(1);
		assertChecks();
	}

	@Test
	void mergedEntitiesAreOneAndTheOldAddressLeadsToTheNew() {
		JsonNode outcome = json(post("/api/v1/entities/merge", """
				{"into": "agency-gotham-police", "from": ["agency-gpd"], "note": "its initials"}"""));
		assertThat(texts(outcome.get("entities"), "/id")).containsExactly(GOTHAM);
		assertThat(outcome.at("/entities/0/aliases").toString()).contains("GPD");
		EntityExchangeResult<String> moved = exchange("/api/v1/entities/agency-gpd/neighbours?limit=5");
		assertThat(moved.getStatus().value()).isEqualTo(308);
		assertThat(moved.getResponseHeaders().getLocation())
			.isEqualTo(URI.create("/api/v1/entities/agency-gotham-police/neighbours?limit=5"));
		assertThat(texts(get("/api/v1/claims?subject=" + GOTHAM).get("items"), "/object/name")).contains("Panoptes");
		load("1",
				new Story("later.txt", "GPD uses Lumos.").entity("Agency", "GPD")
					.entity("Technology", "Lumos")
					.claim("GPD", "USES", "Lumos", "GPD uses Lumos"));
		assertThat(texts(get("/api/v1/claims?subject=" + GOTHAM).get("items"), "/object/name")).contains("Lumos");
		delete("/api/v1/decisions/" + outcome.at("/decision/id").asString());
		assertThat(get("/api/v1/entities/agency-gpd").get("name").asString()).isEqualTo("GPD");
		assertThat(texts(get("/api/v1/claims?subject=" + GOTHAM).get("items"), "/object/name")).doesNotContain("Lumos",
				"Panoptes");
		assertChecks();
	}

	@Test
	void theEntityKeepsTheNameThatWasChosen() {
		post("/api/v1/entities/merge", "{\"into\": \"agency-gpd\", \"from\": [\"agency-gotham-police\"]}");
		assertThat(get("/api/v1/entities/agency-gpd").get("name").asString()).isEqualTo("GPD");
		assertThat(exchange("/api/v1/entities/agency-gotham-police").getStatus().value()).isEqualTo(308);
		assertThat(exchange("/api/v1/entities/agency-gotham-police/timeline").getStatus().value()).isEqualTo(308);
	}

	@Test
	void aDecisionOnAClaimSurvivesAMerge() {
		String claim = get("/api/v1/claims?subject=agency-gpd").at("/items/0/id").asString();
		patch(claim, "{\"status\": \"rejected\"}");
		post("/api/v1/entities/merge", "{\"into\": \"agency-gotham-police\", \"from\": [\"agency-gpd\"]}");
		assertThat(texts(get("/api/v1/claims?subject=" + GOTHAM).get("items"), "/object/name"))
			.doesNotContain("Panoptes");
	}

	@Test
	void namesThatArePartedMeanTwoThings() {
		post("/api/v1/entities/merge", "{\"into\": \"agency-gotham-police\", \"from\": [\"agency-gpd\"]}");
		JsonNode split = json(
				post("/api/v1/entities/split", "{\"entity\": \"agency-gotham-police\", \"names\": [\"GPD\"]}"));
		assertThat(texts(split.get("entities"), "/id")).containsExactlyInAnyOrder(GOTHAM, "agency-gpd");
		assertThat(get("/api/v1/entities/agency-gpd").get("name").asString()).isEqualTo("GPD");
		delete("/api/v1/decisions/" + split.at("/decision/id").asString());
		assertThat(exchange("/api/v1/entities/agency-gpd").getStatus().value()).isEqualTo(308);
		assertChecks();
	}

	@Test
	void aNameMayMeanSomethingElseInEachDocument() {
		JsonNode split = json(post("/api/v1/entities/split", "{\"entity\": \"company-argus\"}"));
		assertThat(split.get("entities")).hasSize(3);
		assertChecks();
	}

	@Test
	void theLaterDecisionOnTwoNamesHolds() {
		merge(GOTHAM, "agency-gpd");
		post("/api/v1/entities/split", "{\"entity\": \"agency-gotham-police\", \"names\": [\"GPD\"]}");
		assertThat(texts(json(merge(GOTHAM, "agency-gpd")).get("entities"), "/id")).containsExactly(GOTHAM);
	}

	@Test
	void whatWasPartedIsNotMergedByADetour() {
		merge(GOTHAM, "agency-gpd");
		post("/api/v1/entities/split", "{\"entity\": \"agency-gotham-police\", \"names\": [\"GPD\"]}");
		merge(BORDER, GOTHAM);
		EntityExchangeResult<String> refused = merge(BORDER, "agency-gpd");
		assertThat(refused.getStatus().value()).as(refused.getResponseBody()).isEqualTo(409);
		assertThat(get("/api/v1/decisions").get("items")).hasSize(3);
	}

	@Test
	void theQueueShowsWhatIsDisputedAndUnsureUntilItIsDecided() {
		JsonNode queue = get("/api/v1/review?maxConfidence=1");
		assertThat(texts(queue.get("items"), "/reason")).contains("disputed", "low-confidence");
		int first = texts(queue.get("items"), "/reason").indexOf("low-confidence");
		assertThat(texts(queue.get("items"), "/reason").subList(first, queue.get("items").size()))
			.containsOnly("low-confidence");
		JsonNode disputed = get("/api/v1/review?reason=disputed&limit=1");
		JsonNode other = get("/api/v1/review?reason=disputed&limit=1&cursor=" + disputed.get("next").asString());
		assertThat(other.at("/items/0/claim/id")).isNotEqualTo(disputed.at("/items/0/claim/id"));
		assertThat(other.get("next").isNull()).isTrue();
		patch(disputed.at("/items/0/claim/id").asString(), "{\"status\": \"confirmed\"}");
		assertThat(get("/api/v1/review?reason=disputed").get("items")).hasSize(1);
	}

	@Test
	void theQueueShowsEntitiesThatMayBeOne() {
		load("1", new Story("maker.txt", "Panoptes tested Argus.").entity("Company", "Panoptes")
			.entity("Company", "Argus"));
		JsonNode queue = get("/api/v1/review?reason=duplicate");
		assertThat(queue.get("items")).isNotEmpty();
		assertThat(queue.at("/items/0/entities")).hasSize(2);
		assertThat(queue.at("/items/0/explanation").asString()).isNotBlank();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			PATCH  | /api/v1/claims/nothing     | {"status": "rejected"}                                  | 404
			PATCH  | /api/v1/claims/nothing     | {"status": "wrong"}                                     | 400
			PATCH  | /api/v1/claims/nothing     | {}                                                      | 400
			PATCH  | /api/v1/claims/nothing     | {"status": "rejected", "nte": "x"}                      | 400
			PATCH  | /api/v1/claims/nothing     | []                                                      | 400
			PATCH  | /api/v1/claims/nothing     | {"status"                                               | 400
			POST   | /api/v1/entities/merge     | {"into": "company-argus", "from": ["nobody"]}           | 404
			POST   | /api/v1/entities/merge     | {"into": "company-argus", "from": ["company-argus"]}    | 422
			POST   | /api/v1/entities/merge     | {"into": "company-argus", "from": []}                   | 400
			POST   | /api/v1/entities/merge     | {"into": "company-argus", "from": [null]}               | 400
			POST   | /api/v1/entities/merge     | {"into": "company-argus", "from": "agency-gpd"}         | 400
			POST   | /api/v1/entities/merge     | {"from": ["company-argus"]}                             | 400
			POST   | /api/v1/entities/merge     | {}                                                      | 400
			POST   | /api/v1/entities/split     | {"entity": "nobody"}                                    | 404
			POST   | /api/v1/entities/split     | {"entity": "company-argus", "names": ["Panoptes"]}      | 422
			POST   | /api/v1/entities/split     | {"entity": "company-argus", "names": ["Argus"]}         | 422
			POST   | /api/v1/entities/split     | {"names": ["Argus"]}                                    | 400
			DELETE | /api/v1/decisions/nothing  | {}                                                      | 404
			DELETE | /api/v1/decisions/x?x=1    | {}                                                      | 400
			GET    | /api/v1/decisions/nothing  | -                                                       | 404
			GET    | /api/v1/decisions?cursor=x | -                                                       | 400
			GET    | /api/v1/review?reason=x    | -                                                       | 400
			GET    | /api/v1/review?maxConfidence=2 | -                                                   | 400
			GET    | /api/v1/review?maxConfidence=NaN | -                                                 | 400
			GET    | /api/v1/review?cursor=x    | -                                                       | 400
			GET    | /api/v1/entities/merge     | -                                                       | 404
			PATCH  | /api/v1/claims             | {}                                                      | 405
			""")
	void tellsWhatIsWrong(String method, String path, String body, int status) {
		EntityExchangeResult<String> result = send(HttpMethod.valueOf(method), path, body);
		assertThat(result.getStatus().value()).as(result.getResponseBody()).isEqualTo(status);
		assertThat(result.getResponseHeaders().getContentType()).isEqualTo(MediaType.APPLICATION_PROBLEM_JSON);
		assertThat(json(result).get("detail").asString()).isNotBlank();
	}

	@Test
	void whatIsUndoneIsNotUndoneAgain() {
		String decision = json(patch(uses("asserted"), "{\"status\": \"confirmed\"}")).at("/decision/id").asString();
		assertThat(delete("/api/v1/decisions/" + decision).getStatus().value()).isEqualTo(200);
		assertThat(delete("/api/v1/decisions/" + decision).getStatus().value()).isEqualTo(409);
	}

	private void load(String extractor, Story... stories) {
		this.graph.stage(List.of(stories).stream().map(Story::extraction).toList(), extractor);
		this.graph.load(this.pipeline.resolve());
	}

	private void assertChecks() {
		assertThat(this.graph.check()).allMatch(CheckResult::holds);
	}

	private String uses(String polarity) {
		return item(get(GOTHAM_CLAIMS).get("items"), "polarity", polarity).get("id").asString();
	}

	private EntityExchangeResult<String> patch(String claim, String body) {
		EntityExchangeResult<String> result = send(HttpMethod.PATCH, "/api/v1/claims/" + claim, body);
		assertThat(result.getStatus().value()).as(result.getResponseBody()).isEqualTo(200);
		return result;
	}

	private EntityExchangeResult<String> merge(String into, String from) {
		return post("/api/v1/entities/merge", "{\"into\": \"%s\", \"from\": [\"%s\"]}".formatted(into, from));
	}

	private EntityExchangeResult<String> delete(String path) {
		return send(HttpMethod.DELETE, path, "{}");
	}

	private EntityExchangeResult<String> send(HttpMethod method, String path, String body) {
		return client().method(method)
			.uri(URI.create(base() + path))
			.contentType(MediaType.APPLICATION_JSON)
			.body(body)
			.exchange()
			.returnResult(String.class);
	}

}
