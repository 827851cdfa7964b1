package org.custodes.web;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.servlet.client.EntityExchangeResult;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

class ApiIT extends LoadedApi {

	@Test
	void listsEntitiesOfATypeAndAName() {
		JsonNode page = get("/api/v1/entities?type=Agency&name=POLICE");
		assertThat(texts(page.get("items"), "/id")).containsExactly(GOTHAM, "agency-metro-police");
		assertThat(page.get("next").isNull()).isTrue();
		assertThat(texts(get("/api/v1/entities?type=Organization&name=argus").get("items"), "/id"))
			.containsExactly(ARGUS);
	}

	@Test
	void showsAnEntity() {
		JsonNode entity = get("/api/v1/entities/" + ARGUS);
		assertThat(entity.get("name").asString()).isEqualTo("Argus");
		assertThat(entity.get("type").asString()).isEqualTo("Company");
		assertThat(entity.get("aliases").isEmpty()).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/api/v1/entities?limit=7", "/api/v1/claims?limit=7",
			"/api/v1/claims?object=company-argus&limit=9", "/api/v1/documents?limit=1",
			"/api/v1/entities/company-argus/timeline?limit=1", "/api/v1/contracts?limit=1",
			"/api/v1/contradictions?limit=1", "/api/v1/queries?limit=7" })
	void pagesToTheEndWithoutLossOrRepetition(String path) {
		List<JsonNode> paged = new ArrayList<>();
		JsonNode page = get(path);
		page.get("items").forEach(paged::add);
		while (!page.get("next").isNull()) {
			page = get(path + "&cursor=" + page.get("next").asString());
			assertThat(page.get("items").isEmpty()).isFalse();
			page.get("items").forEach(paged::add);
		}
		List<JsonNode> whole = new ArrayList<>();
		get(path.replaceFirst("limit=\\d+", "limit=500")).get("items").forEach(whole::add);
		assertThat(paged).isEqualTo(whole).isNotEmpty();
		assertThat(new HashSet<>(paged)).hasSameSizeAs(paged);
	}

	@Test
	void drawsTheNeighboursOfAnEntityWithWhatIsNoFactMarked() {
		JsonNode graph = get("/api/v1/entities/" + ARGUS + "/neighbours?limit=500");
		assertThat(edge(graph, GOTHAM + " USES " + ARGUS + " actual"))
			.isEqualTo(MAPPER.valueToTree(Map.of("status", "actual", "direct", true, "disputed", true)));
		assertThat(edge(graph, GOTHAM + " USES " + ARGUS + " denied"))
			.isEqualTo(MAPPER.valueToTree(Map.of("status", "denied", "direct", false, "disputed", true)));
		assertThat(edge(graph, "agency-metro-police TESTED " + ARGUS + " planned"))
			.isEqualTo(MAPPER.valueToTree(Map.of("status", "planned", "direct", false, "disputed", false)));
		assertThat(edge(graph, GOTHAM + " REFERRED " + ARGUS + " " + BORDER + " actual"))
			.isEqualTo(MAPPER.valueToTree(Map.of("status", "actual", "direct", true, "disputed", false)));
		List<String> nodes = texts(graph.get("nodes"), "/id");
		assertThat(nodes).startsWith(ARGUS).doesNotHaveDuplicates();
		assertThat(nodes).containsAll(texts(graph.get("edges"), "/subject"))
			.containsAll(texts(graph.get("edges"), "/object"))
			.contains(BORDER);
	}

	@Test
	void pagesTheNeighboursOfAHubByPredicate() {
		JsonNode graph = get("/api/v1/entities/" + ARGUS + "/neighbours?limit=50");
		JsonNode uses = item(graph.get("groups"), "predicate", "USES");
		assertThat(uses.get("total").asInt()).isEqualTo(Newsroom.FORCES + 2);
		assertThat(uses.get("shown").asInt()).isEqualTo(50);
		List<String> edges = new ArrayList<>(texts(graph.get("edges"), "/id"));
		edges.removeIf((id) -> !id.contains(" USES "));
		while (!uses.get("next").isNull()) {
			JsonNode next = get("/api/v1/entities/" + ARGUS + "/neighbours?limit=50&predicate=USES&cursor="
					+ uses.get("next").asString());
			edges.addAll(texts(next.get("edges"), "/id"));
			uses = item(next.get("groups"), "predicate", "USES");
		}
		assertThat(edges).hasSize(Newsroom.FORCES + 2).doesNotHaveDuplicates();
	}

	@Test
	void tellsWhenThingsBeganAndEnded() {
		JsonNode items = get("/api/v1/entities/" + ARGUS + "/timeline").get("items");
		assertThat(texts(items, "/date")).containsExactly("2020-08", "2021-08", "2022-05");
		assertThat(texts(items, "/event")).containsExactly("began", "ended", "happened");
		assertThat(texts(items, "/claim/predicate")).containsExactly("CONTRACTED_WITH", "CONTRACTED_WITH", "FINED");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			subject=agency-gotham-police                       | 3
			subject=agency-gotham-police&predicate=USES        | 2
			polarity=denied                                    | 1
			modality=planned                                   | 1
			recipient=agency-border-agency                     | 1
			object=company-argus&predicate=USES                | 122
			object=technology-panoptes                         | 1
			subject=company-argus                              | 1
			object=agency-border-agency                        | 1
			from=2022                                          | 1
			until=2020                                         | 1
			from=2021-01&until=2021-12                         | 1
			minConfidence=0.81                                 | 0
			minConfidence=0.8&predicate=FINED                  | 1
			subject=agency-nobody                              | 0
			""")
	void findsClaimsByFilters(String filter, int expected) {
		assertThat(get("/api/v1/claims?limit=500&" + filter).get("items")).hasSize(expected);
	}

	@Test
	void findsTheClaimsOfADocument() {
		assertThat(get("/api/v1/claims?document=" + Newsroom.REFERRAL.id()).get("items")).hasSize(3);
	}

	@Test
	void showsAClaimWithTheWordsThatSaySo() {
		JsonNode listed = get("/api/v1/claims?predicate=REFERRED").at("/items/0");
		JsonNode claim = get("/api/v1/claims/" + listed.get("id").asString());
		assertThat(claim).isEqualTo(listed);
		assertThat(claim.at("/recipient/name").asString()).isEqualTo("Border Agency");
		JsonNode evidence = claim.at("/evidence/0");
		assertThat(evidence.get("text").asString()).isEqualTo("Gotham Police referred Argus to the Border Agency");
		String text = get("/api/v1/documents/" + evidence.get("document").asString()).get("text").asString();
		assertThat(text.substring(evidence.get("start").asInt(), evidence.get("end").asInt()))
			.isEqualTo(evidence.get("text").asString());
		assertThat(evidence.get("title").asString()).isEqualTo("About referral.txt");
		assertThat(evidence.get("passage").asString()).contains(evidence.get("text").asString());
	}

	@Test
	void showsADocumentWithAllThatWasReadOutOfIt() {
		JsonNode content = get("/api/v1/documents/" + Newsroom.DENIAL.id());
		String text = content.get("text").asString();
		assertThat(content.at("/document/publisher").asString()).isEqualTo("The Paper");
		assertThat(texts(content.get("entities"), "/entity/name")).startsWith("Argus", "Gotham Police").hasSize(7);
		content.get("entities")
			.forEach((entity) -> entity.get("mentions")
				.forEach((
						mention) -> assertThat(text.substring(mention.get("start").asInt(), mention.get("end").asInt()))
							.isEqualTo(entity.at("/entity/name").asString())));
		assertThat(content.get("claims")).hasSize(7);
		JsonNode quote = content.at("/quotes/0");
		assertThat(quote.at("/speaker/id").asString()).isEqualTo(GOTHAM);
		assertThat(texts(quote.get("about"), "/id")).containsExactly(ARGUS);
		assertThat(text.substring(quote.get("start").asInt(), quote.get("end").asInt()))
			.isEqualTo("We have never used Argus here");
	}

	@Test
	void listsContractsWithTheirWorthAndWhatStatesThem() {
		JsonNode contract = get("/api/v1/contracts?party=" + BORDER).at("/items/0");
		assertThat(contract.get("kind").asString()).isEqualTo("contract");
		assertThat(contract.at("/amount/value").decimalValue()).isEqualByComparingTo("224000");
		assertThat(contract.at("/amount/currency").asString()).isEqualTo("USD");
		assertThat(texts(contract.get("parties"), "/id")).containsExactly(BORDER, ARGUS);
		assertThat(texts(contract.get("claims"), "/predicate")).containsExactly("CONTRACTED_WITH");
		assertThat(get("/api/v1/contracts?party=" + GOTHAM).get("items")).isEmpty();
	}

	@Test
	void showsBothSidesOfAContradiction() {
		JsonNode items = get("/api/v1/contradictions").get("items");
		assertThat(texts(items, "/asserted/polarity")).containsExactly("asserted");
		assertThat(texts(items, "/asserted/evidence/0/text")).containsExactly("Gotham Police uses Argus");
		assertThat(texts(items, "/denied/evidence/0/text")).containsExactly("We have never used Argus");
	}

	@Test
	void findsTheShortestChainOfFacts() {
		JsonNode items = get("/api/v1/paths?from=" + BORDER + "&to=agency-force-1001").get("items");
		assertThat(items).hasSize(1);
		assertThat(texts(items.at("/0/nodes"), "/id")).containsExactly(BORDER, ARGUS, "agency-force-1001");
		assertThat(texts(items.at("/0/steps"), "/claims/0/evidence/0/text"))
			.containsExactly("Border Agency signed a contract with Argus", "Force 1001 uses Argus");
		assertThat(get("/api/v1/paths?from=technology-panoptes&to=" + ARGUS).get("items")).isEmpty();
	}

	@Test
	void searchForgivesTypingErrorsAndPutsEntitiesFirst() {
		JsonNode items = get("/api/v1/search?q=Gohtam%20Polcie&limit=3").get("items");
		assertThat(items.at("/0/entity/id").asString()).isEqualTo(GOTHAM);
		assertThat(texts(items, "/kind").stream().distinct()).containsExactly("entity", "document", "passage");
		assertThat(texts(get("/api/v1/search?q=never").get("items"), "/kind")).contains("document", "quote", "passage");
		assertThat(get("/api/v1/search?q=%22*%3F~").get("items")).isEmpty();
	}

	@Test
	void listsTheNamedQueriesWithTheirParameters() {
		JsonNode query = item(get("/api/v1/queries").get("items"), "name", "users-of");
		assertThat(query.at("/parameters/0/name").asString()).isEqualTo("vendor");
		assertThat(query.at("/parameters/0/type").asString()).isEqualTo("entity");
		assertThat(query.get("cypher").asString()).contains("$vendor");
	}

	@Test
	void runsANamedQueryByTheNameOfAnEntity() {
		JsonNode table = get("/api/v1/queries/deniers-of?entity=argus");
		assertThat(table.at("/rows/0/0").asString()).isEqualTo("Gotham Police");
		assertThat(table.get("truncated").asBoolean()).isFalse();
	}

	@Test
	void runsCypherThatReads() {
		JsonNode table = cypher(
				"""
						{"cypher": "MATCH (a:Agency {id: $id})-[u:USES]->(c) RETURN a, u, c.name AS name, date('2018-12-06') AS day",
						 "parameters": {"id": "agency-gotham-police"}}""");
		assertThat(texts(table.get("columns"), "")).containsExactly("a", "u", "name", "day");
		assertThat(table.at("/rows/0/0/kind").asString()).isEqualTo("node");
		assertThat(texts(table.at("/rows/0/0/labels"), "")).contains("Agency", "Organization");
		assertThat(table.at("/rows/0/1/type").asString()).isEqualTo("USES");
		assertThat(table.at("/rows/0/1/start")).isEqualTo(table.at("/rows/0/0/id"));
		assertThat(table.at("/rows/0/3").asString()).isEqualTo("2018-12-06");
	}

	@Test
	void saysThatThereAreMoreRowsThanWereAskedFor() {
		JsonNode table = cypher("{\"cypher\": \"MATCH (e:Entity) RETURN e.id;\", \"limit\": 3}");
		assertThat(table.get("rows")).hasSize(3);
		assertThat(table.get("truncated").asBoolean()).isTrue();
	}

	private JsonNode cypher(String body) {
		EntityExchangeResult<String> result = post("/api/v1/cypher", body);
		assertThat(result.getStatus().value()).as(result.getResponseBody()).isEqualTo(200);
		return json(result);
	}

	private static JsonNode edge(JsonNode graph, String id) {
		JsonNode edge = item(graph.get("edges"), "id", id);
		return MAPPER.valueToTree(
				Map.of("status", edge.get("status"), "direct", edge.get("direct"), "disputed", edge.get("disputed")));
	}

}
