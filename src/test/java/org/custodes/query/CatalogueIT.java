package org.custodes.query;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.custodes.graph.CypherCatalog;
import org.custodes.graph.CypherQuery;
import org.custodes.graph.GraphStore;
import org.custodes.graph.Neo4jExtension;
import org.custodes.web.Newsroom;
import org.custodes.web.ReadingApplication;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.Session;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

@Tag("neo4j")
@ExtendWith(Neo4jExtension.class)
@SpringBootTest(classes = ReadingApplication.class, webEnvironment = WebEnvironment.MOCK)
class CatalogueIT {

	@Autowired
	private NamedQueries queries;

	@DynamicPropertySource
	static void neo4j(DynamicPropertyRegistry registry) {
		Neo4jExtension.properties(registry);
	}

	@BeforeAll
	static void load(@Autowired GraphStore store) {
		Newsroom.load(store);
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
			revolving-door       |                                             | 0
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
						parameter.substring(parameter.indexOf('=') + 1));
			}
		}
		Table table = this.queries.run(name, values);
		assertThat(table.rows()).hasSize(rows);
		assertThat(table.columns()).containsExactlyElementsOf(
				this.queries.find(name).orElseThrow().columns().stream().map(NamedQuery.Column::name).toList());
	}

	@Test
	void theCatalogueHoldsWhatAnalystsAskFor() {
		assertThat(this.queries.all()).extracting(NamedQuery::name)
			.contains("who-referred-whom", "users-of", "testers-of", "deniers-of", "contracts", "founders-of",
					"investors-of", "roles-at", "fines", "contradictions", "entity", "neighbours");
	}

	private static Object sample(String meaning) {
		if (meaning.startsWith("integer")) {
			return 1L;
		}
		return meaning.startsWith("text list") ? List.of("x") : "x";
	}

}
