package org.custodes.graph;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThatNoException;

@Tag("neo4j")
@ExtendWith(Neo4jExtension.class)
class CypherCatalogIT {

	static Stream<CypherQuery> queries() {
		return CypherCatalog.load().all().stream().filter((query) -> !query.name().startsWith("migrations/"));
	}

	@BeforeAll
	static void migrate() {
		Neo4jExtension.store();
	}

	@ParameterizedTest
	@MethodSource("queries")
	void isAStatementThatNeo4jCanPlan(CypherQuery query) {
		Map<String, Object> parameters = new HashMap<>();
		query.parameters().keySet().forEach((name) -> parameters.put(name, null));
		assertThatNoException().as(query.name())
			.isThrownBy(() -> Neo4jExtension.driver()
				.executableQuery("EXPLAIN " + query.text())
				.withParameters(parameters)
				.execute());
	}

}
