package org.custodes.query;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.custodes.extraction.Qualifiers;
import org.custodes.graph.CypherCatalog;
import org.custodes.graph.CypherQuery;
import org.custodes.graph.GraphStore;
import org.custodes.graph.Neo4jExtension;
import org.custodes.graph.Story;
import org.custodes.ontology.Amount;
import org.custodes.ontology.Modality;
import org.custodes.ontology.Polarity;
import org.custodes.web.Newsroom;
import org.custodes.web.ReadingApplication;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Session;
import org.neo4j.driver.summary.Plan;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.core.io.ClassPathResource;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

@Tag("neo4j")
@ExtendWith(Neo4jExtension.class)
@SpringBootTest(classes = ReadingApplication.class, webEnvironment = WebEnvironment.MOCK)
class CatalogueIT {

	/** What the newsroom has no example of. */
	private static final Story AFFAIRS = new Story("affairs.txt",
			"""
					Penny Marsh emailed Orla Finn. Orla Finn referred Lumos to Penny Marsh. Penny Marsh referred Lumos to the
					Port Office. Tide Fund donated 5,000 pounds to Lumos Lab. Lumos Lab is a part of Lumos. Lumos owns Glint.
					Lumos developed Glint. The Port Office tracked Orla Finn. The Port Office gave data to Lumos. The Port Office
					is in Harbour City. The Port Office uses Lumos. Tide Office uses Lumos. Penny Marsh said that Tide Office sued
					Lumos. Tide Office may use Glint. Penny Marsh is an officer of the Port Office and an adviser of Lumos.
					""")
		.entity("Person", "Penny Marsh")
		.entity("Person", "Orla Finn")
		.entity("Agency", "Port Office")
		.entity("Agency", "Tide Office")
		.entity("Nonprofit", "Tide Fund")
		.entity("Company", "Lumos Lab")
		.entity("Company", "Lumos")
		.entity("Technology", "Glint")
		.entity("Place", "Harbour City")
		.claim("Penny Marsh", "COMMUNICATED_WITH", "Orla Finn", "Penny Marsh emailed Orla Finn")
		.referral("Orla Finn", "Lumos", "Penny Marsh", "Orla Finn referred Lumos to Penny Marsh")
		.referral("Penny Marsh", "Lumos", "Port Office", "Penny Marsh referred Lumos to the\nPort Office")
		.claim("Tide Fund", "FUNDED", "Lumos Lab", "Tide Fund donated 5,000 pounds to Lumos Lab", Polarity.ASSERTED,
				new Qualifiers(null, null, new Amount(new BigDecimal("5000"), "GBP"), null, null, null, null))
		.claim("Lumos Lab", "PART_OF", "Lumos", "Lumos Lab is a part of Lumos")
		.claim("Lumos", "OWNS", "Glint", "Lumos owns Glint")
		.claim("Lumos", "DEVELOPED", "Glint", "Lumos developed Glint")
		.claim("Port Office", "TARGETED", "Orla Finn", "Port Office tracked Orla Finn")
		.claim("Port Office", "SHARED_DATA_WITH", "Lumos", "Port Office gave data to Lumos")
		.claim("Port Office", "LOCATED_IN", "Harbour City", "The Port Office\nis in Harbour City")
		.claim("Port Office", "USES", "Lumos", "The Port Office uses Lumos")
		.claim("Tide Office", "USES", "Lumos", "Tide Office uses Lumos")
		.claimBy("Penny Marsh", "Tide Office", "SUED", "Lumos", "Tide Office sued\nLumos")
		.claim("Tide Office", "USES", "Glint", "Tide Office may use Glint", Modality.ALLEGED)
		.claim("Penny Marsh", "ROLE_AT", "Port Office", "Penny Marsh is an officer of the Port Office")
		.claim("Penny Marsh", "ROLE_AT", "Lumos", "an adviser of Lumos");

	@Autowired
	private NamedQueries queries;

	@DynamicPropertySource
	static void neo4j(DynamicPropertyRegistry registry) {
		Neo4jExtension.properties(registry);
	}

	@BeforeAll
	static void load(@Autowired GraphStore store) {
		Newsroom.load(store);
		store.stage(List.of(AFFAIRS.extraction()), "1");
		store.load(Story.byName(store.stagedEntities()));
	}

	static Stream<CypherQuery> named() {
		return statements().filter((query) -> query.name().lastIndexOf('/') == "queries".length());
	}

	static Stream<CypherQuery> statements() {
		return CypherCatalog.load().in("queries").stream();
	}

	@ParameterizedTest
	@MethodSource("statements")
	void theDatabaseAcceptsEveryStatement(CypherQuery query) {
		Map<String, Object> parameters = new HashMap<>();
		query.parameters().forEach((name, meaning) -> parameters.put(name, sample(meaning)));
		try (Session session = Neo4jExtension.driver().session()) {
			assertThatCode(() -> session.run("EXPLAIN " + query.text(), parameters).consume())
				.doesNotThrowAnyException();
		}
	}

	@ParameterizedTest
	@MethodSource("statements")
	void everyParameterOfAStatementOccursInIt(CypherQuery query) {
		assertThat(query.parameters().keySet()).allMatch((name) -> query.text().contains("$" + name));
	}

	@ParameterizedTest
	@MethodSource("statements")
	void theGuardAllowsEveryStatement(CypherQuery query) {
		assertThatCode(() -> CypherGuard.check(query.text())).doesNotThrowAnyException();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
			contracts            | party=Argus kind=contract on=2020-12-01     | 1
			actions-by           | actor=agency-tide-office                    | 1
			contracts            | party=argus with=agency-border-agency atLeast=224000 | 1
			contracts            | party=argus with=agency-gotham-police       | 0
			contracts            | atLeast=224001                              | 0
			data-flows           | entity=company-lumos                        | 1
			disputed-facts       | entity=Argus                                | 1
			disputed-facts       | entity=company-lumos                        | 0
			documents-about      | entity=Argus                                | 3
			funders-of           | recipient=company-lumos-lab                 | 1
			makers-of            | technology=technology-glint                 | 1
			money                |                                             | 3
			money                | atLeast=5001 currency=gbp                   | 1
			money                | entity=company-lumos-lab                    | 1
			named-together       | entity=person-orla-finn type=Nonprofit      | 1
			no-facts-yet         | entity=agency-tide-office                   | 1
			no-facts-yet         | entity=agency-metro-police modality=alleged | 0
			ownership            | organization=company-lumos                  | 2
			products-of          | maker=company-lumos                         | 2
			referral-chains      | start=person-orla-finn                      | 2
			referral-chains      | start=person-penny-marsh                    | 1
			said-by              | source=person-penny-marsh                   | 1
			shared-vendors       | one=agency-port-office other=agency-tide-office | 1
			targets-of           | actor=agency-port-office                    | 1
			users-in             | vendor=company-lumos place=harbour_city     | 1
			users-in             | vendor=company-lumos place=Atlantis         | 0
			who-knew-whom        | entity=person-penny-marsh                   | 3
			contracts            | on=2022                                     | 0
			contradictions       | entity=Argus                                | 1
			deniers-of           | entity=Argus                                | 1
			deniers-of           | entity=Argus predicate=TESTED               | 0
			entity               | entity=Argus                                | 1
			evidence-path        | from=agency-border-agency to=agency-force-1001 | 1
			fines                | fined=Argus                                 | 1
			founders-of          | organization=Argus                          | 1
			investors-of         | company=Argus                               | 1
			known-since          | since=2021 entity=agency-data-watchdog      | 1
			known-since          | since=2022                                  | 0
			neighbours           | entity=agency-border-agency                 | 1
			quotes-of            | speaker=agency-gotham-police about=Argus    | 1
			regulators-against   | entity=Argus                                | 1
			revolving-door       |                                             | 1
			revolving-door       | company=Argus                               | 0
			roles-at             | organization=Argus                          | 1
			single-source-claims | entity=agency-metro-police                  | 1
			testers-of           | vendor=Argus                                | 1
			timeline             | entity=Argus from=2021 until=2022           | 2
			users-of             | vendor=Argus                                | 121
			vendors-of           | organization=agency-gotham-police           | 2
			vendors-of           | organization=agency-border-agency           | 1
			who-referred-whom    | referred=argus recipient=agency-border-agency | 1
			who-referred-whom    | referrer=agency-border-agency               | 0
			""")
	void everyQueryAnswers(String name, String parameters, int rows) {
		Map<String, String> values = new HashMap<>();
		if (parameters != null) {
			for (String parameter : List.of(parameters.split(" ", -1))) {
				values.put(parameter.substring(0, parameter.indexOf('=')),
						parameter.substring(parameter.indexOf('=') + 1).replace('_', ' '));
			}
		}
		Table table = this.queries.run(name, values);
		assertThat(table.rows()).hasSize(rows);
		assertThat(table.columns()).containsExactlyElementsOf(
				this.queries.find(name).orElseThrow().columns().stream().map(NamedQuery.Column::name).toList());
	}

	@ParameterizedTest
	@MethodSource("named")
	void readsNoLabelFromEndToEnd(CypherQuery query) {
		Map<String, Object> parameters = new HashMap<>();
		query.parameters().forEach((name, meaning) -> parameters.put(name, sample(meaning)));
		try (Session session = Neo4jExtension.driver().session()) {
			List<String> steps = new ArrayList<>();
			collect(session.run("EXPLAIN " + query.text(), parameters).consume().plan(), steps);
			assertThat(steps).as(query.name()).noneMatch((step) -> step.startsWith("AllNodesScan"));
			// Without an entity, all facts are what is asked for.
			boolean lists = query.name().equals("queries/single-source-claims");
			assertThat(steps).as(query.name())
				.noneMatch((step) -> step.startsWith("NodeByLabelScan") && !step.contains(":Contract") && !lists);
		}
	}

	@Test
	void followsAReferralFromHandToHand() {
		Table table = this.queries.run("referral-chains", Map.of("start", "person-orla-finn"));
		assertThat(table.rows().get(0).get(1)).isEqualTo(List.of("Orla Finn", "Penny Marsh", "Port Office"));
		assertThat(table.rows().get(0).get(2)).isEqualTo(List.of("Lumos", "Lumos"));
		assertThat((List<?>) table.rows().get(0).get(3)).hasSize(2);
	}

	@ParameterizedTest
	@ValueSource(strings = { "start", "evidence", "money-and-contracts" })
	void theDatabaseAcceptsEveryStatementOfTheGuides(String name) throws IOException {
		String guide = new ClassPathResource("cypher/guides/" + name + ".cypher")
			.getContentAsString(StandardCharsets.UTF_8);
		Map<String, Object> parameters = new HashMap<>();
		int statements = 0;
		for (String part : List.of(guide.split(";\\s*(\\R|$)", -1))) {
			String statement = part.replaceAll("(?m)^//.*$", "").strip();
			if (statement.startsWith(":param ")) {
				String[] pair = statement.substring(7).split(" => ", 2);
				parameters.put(pair[0], pair[1].replace("'", ""));
			}
			else if (!statement.isEmpty()) {
				statements++;
				try (Session session = Neo4jExtension.driver().session()) {
					assertThatCode(() -> session.run(statement, parameters).consume()).as(statement)
						.doesNotThrowAnyException();
				}
			}
		}
		assertThat(statements).isGreaterThan(3);
	}

	@Test
	void theCatalogueHoldsWhatAnalystsAskFor() {
		assertThat(this.queries.all()).hasSizeGreaterThanOrEqualTo(25);
		assertThat(this.queries.all()).extracting(NamedQuery::name)
			.contains("who-referred-whom", "users-of", "testers-of", "deniers-of", "contracts", "founders-of",
					"investors-of", "roles-at", "fines", "contradictions", "entity", "neighbours");
	}

	private static void collect(Plan plan, List<String> steps) {
		steps.add(plan.operatorType() + " " + plan.arguments().get("Details"));
		plan.children().forEach((child) -> collect(child, steps));
	}

	private static Object sample(String meaning) {
		if (meaning.startsWith("integer")) {
			return 1L;
		}
		return meaning.startsWith("text list") ? List.of("x") : "x";
	}

}
