package org.custodes.query;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.custodes.graph.CypherCatalog;
import org.custodes.graph.CypherQuery;
import org.custodes.graph.Neo4jExtension;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.summary.Plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What keeps a statement within the graph if its words got past the guard: its plan, and
 * the settings of the server.
 */
@Tag("neo4j")
@ExtendWith(Neo4jExtension.class)
class CypherPlanIT {

	@BeforeAll
	static void migrate() {
		Neo4jExtension.store();
	}

	@ParameterizedTest
	@ValueSource(strings = { "LOAD CSV FROM 'file:///x' AS r RETURN r", "CALL dbms.listConfig()",
			"CALL `dbms`.listConnections() YIELD connectionId RETURN connectionId",
			"UNWIND [1] AS x CALL (x) { CALL dbms.queryJmx('*:*') YIELD name RETURN name } RETURN name",
			"RETURN COLLECT { CALL dbms.components() YIELD name RETURN name } AS names",
			"RETURN 1 AS x UNION CALL dbms.info() YIELD name RETURN 1 AS x", "SHOW INDEXES", "SHOW TRANSACTIONS",
			"SHOW SETTINGS", "SHOW PROCEDURES", "SHOW FUNCTIONS", "TERMINATE TRANSACTIONS 'neo4j-transaction-1'" })
	void aPlanThatLeavesTheGraphIsRefused(String cypher) {
		Plan plan = plan(cypher);
		assertThatExceptionOfType(QueryException.class).as(plan.toString()).isThrownBy(() -> CypherGuard.check(plan));
	}

	@ParameterizedTest
	@ValueSource(strings = { "MATCH (n)-->(m) RETURN n, m", "CALL db.labels()",
			"CALL db.index.fulltext.queryNodes('entity_names', 'x') YIELD node, score RETURN node",
			"CALL `db`.schema.nodeTypeProperties()", "MATCH p = SHORTEST 1 (:Entity)-[]-{1,3}(:Entity) RETURN p",
			"UNWIND [1] AS x CALL (x) { MATCH (n) RETURN n } RETURN n" })
	void aPlanThatStaysInTheGraphIsAllowed(String cypher) {
		assertThatCode(() -> CypherGuard.check(plan(cypher))).doesNotThrowAnyException();
	}

	/** What is rejected has a label of its own, which must not cost the index. */
	@ParameterizedTest
	@ValueSource(
			strings = { "queries/api/claims", "queries/api/decisions", "queries/api/documents", "queries/api/successor",
					"writes/clear-claims", "writes/reviews", "server/claim-statements", "server/statement-times" })
	void statementsByIdReadNoLabelFromEndToEnd(String name) {
		CypherQuery query = CypherCatalog.load().get(name);
		Map<String, Object> parameters = new HashMap<>();
		query.parameters().keySet().forEach((parameter) -> parameters.put(parameter, null));
		Plan plan = Neo4jExtension.driver()
			.executableQuery("EXPLAIN " + query.text())
			.withParameters(parameters)
			.execute()
			.summary()
			.plan();
		assertThat(operators(plan))
			.noneMatch((operator) -> operator.matches(".*(LabelScan|LabelsScan|AllNodesScan).*"));
	}

	private static List<String> operators(Plan plan) {
		List<String> operators = new ArrayList<>(List.of(plan.operatorType()));
		plan.children().forEach((child) -> operators.addAll(operators(child)));
		return operators;
	}

	@Test
	void theServerReadsNoFile(@TempDir Path folder) throws IOException {
		Path file = Files.writeString(folder.resolve("secret.csv"), "secret");
		assertRefused("LOAD CSV FROM '" + file.toUri() + "' AS row RETURN row");
		assertRefused("LOAD CSV FROM 'file:///secret.csv' AS row RETURN row");
	}

	@ParameterizedTest
	@ValueSource(strings = { "http://127.0.0.1:%d/", "http://localhost:%d/", "http://[::1]:%d/", "ftp://127.0.0.1:%d/",
			"https://127.0.0.1:%d/" })
	void theServerReachesNoAddress(String address) throws IOException {
		try (ServerSocket listener = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			listener.setSoTimeout(200);
			assertRefused("LOAD CSV FROM '" + address.formatted(listener.getLocalPort()) + "' AS row RETURN row");
			assertThatExceptionOfType(SocketTimeoutException.class).isThrownBy(listener::accept);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "CREATE (n)", "MERGE (n:Entity {id: 'x'})", "CREATE INDEX x FOR (n:X) ON (n.x)",
			"CALL db.createLabel('X')", "UNWIND [1] AS x CALL (x) { CREATE (:X) } IN TRANSACTIONS",
			"ALTER USER neo4j SET PASSWORD 'another-password'" })
	void readModeWritesNothing(String cypher) {
		assertRefused(cypher);
	}

	private static Plan plan(String cypher) {
		try (Session session = reading()) {
			return session.run("EXPLAIN " + cypher).consume().plan();
		}
	}

	private static void assertRefused(String cypher) {
		try (Session session = reading()) {
			assertThatExceptionOfType(Neo4jException.class).isThrownBy(() -> session.run(cypher).consume());
		}
	}

	private static Session reading() {
		return Neo4jExtension.driver().session(SessionConfig.builder().withDefaultAccessMode(AccessMode.READ).build());
	}

}
