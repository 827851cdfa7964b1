package org.custodes.query;

import org.custodes.query.QueryException.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThat;

class CypherGuardTests {

	@ParameterizedTest
	@ValueSource(strings = { "MATCH (n) RETURN n", "match (n) return n;", "/* LOAD CSV */ RETURN 'LOAD CSV'",
			"// SHOW USERS\nRETURN 1", "RETURN \"it's // no comment\" AS x", "EXPLAIN MATCH (n) RETURN n",
			"PROFILE MATCH (n) RETURN n", "UNWIND [1] AS x CALL (x) { RETURN x AS y } RETURN y",
			"CALL { MATCH (n) RETURN n } RETURN n", "CALL db.labels()", "CALL `db`.`labels`() YIELD label RETURN label",
			"CALL db.index.fulltext.queryNodes('entity_names', 'x') YIELD node RETURN node",
			"MATCH (n:Call) WHERE n.call = $call RETURN n.show, n.use, n.load", "RETURN 1 AS `LOAD CSV`",
			"WITH 'a\\'b LOAD CSV' AS x RETURN x", "RETURN date.truncate('month', date()) AS day",
			"RETURN point.distance(point({x: 1, y: 1}), point({x: 2, y: 2})) AS d", "RETURN [1, 2][0..size([1])] AS x",
			"MATCH (a)-[:USES*1..3]->(b) WHERE a.name IN ['x'] AND (b.name) = 'y' RETURN a",
			"RETURN 'a\u00A0\u200B\u0001' AS x // \u00A0",
			"MATCH (n) WHERE n.`a\u00A0b` = 1 RETURN n.caf\u00E9 AS \u00E9" })
	void readingIsAllowed(String cypher) {
		assertThatCode(() -> CypherGuard.check(cypher)).doesNotThrowAnyException();
	}

	@ParameterizedTest
	@ValueSource(strings = { "LOAD CSV FROM 'file:///etc/passwd' AS row RETURN row",
			"MATCH (n) LOAD CSV FROM 'http://example.org' AS row RETURN row",
			"MATCH (n) load/**/csv FROM 'x' AS row RETURN row", "MATCH (n) LOAD // '\nCSV FROM 'x' AS row RETURN row",
			"RETURN 1 UNION LOAD CSV FROM 'x' AS row RETURN row", "SHOW USERS", "show settings",
			"SHOW DATABASES YIELD *", "/* x */ SHOW TRANSACTIONS", "EXPLAIN SHOW USERS",
			"TERMINATE TRANSACTIONS 'neo4j-transaction-1'", "CALL dbms.listConfig()",
			"call DBMS.listConnections() yield connectionId return connectionId", "CALL `dbms`.`queryJmx`('x')",
			"CALL dbms . killConnection('x')", "CALL /* x */ dbms.listConfig",
			"MATCH (n) CALL dbms.listConfig() YIELD name RETURN name",
			"OPTIONAL CALL dbms.listConfig() YIELD name RETURN 1",
			"RETURN 1 AS x UNION CALL dbms.listConfig() YIELD name RETURN name AS x",
			"CALL { CALL dbms.listConfig() YIELD name RETURN name } RETURN name", "CALL db.createLabel('x')",
			"CALL apoc.load.json('x')", "USE system MATCH (n) RETURN n", "CALL { USE system RETURN 1 AS x } RETURN x",
			"CREATE (n)", "MERGE (n:X)", "DROP INDEX x", "CREATE USER x SET PASSWORD 'x'",
			"ALTER CURRENT USER SET PASSWORD", "FOREACH (x IN [1] | CREATE (:X))", "CYPHER 5 SHOW USERS",
			"RETURN '\\u0027 UNION LOAD CSV FROM \\u0027x\\u0027 AS row RETURN row'", "SH\\u004fW USERS", ":param x",
			"RETURN apoc.load.json('x')", "RETURN 1 + apoc . cypher.runFirstColumnSingle('SHOW USERS', {})",
			"RETURN `apoc`.`util`.sleep(1)", "RETURN db.nameFromElementId('x')", "RETURN graph.names()",
			"RETURN genai.vector.encode('x', 'OpenAI', {})", "LOAD\u00A0CSV FROM 'x' AS r RETURN r",
			"MATCH (n) LOAD\u180ECSV FROM 'x' AS r RETURN r", "CALL\u00A0dbms.listConfig()",
			"CALL\u180Edbms.listConfig()", "CALL\u0085dbms.listConfig()", "CALL\u200Bdbms.listConfig()",
			"CALL\u2028dbms.listConfig()", "CALL\u001Cdbms.listConfig()", "CALL\u000Bdbms.listConfig()",
			"CALL\u0000dbms.listConfig()", "CALL\uFEFFdbms.listConfig()", "\u00A0SHOW USERS", "",
			"RETURN 'a' // x\r LOAD CSV FROM 'x' AS y RETURN y" })
	void readingMoreThanTheGraphIsRefused(String cypher) {
		assertThatExceptionOfType(QueryException.class).isThrownBy(() -> CypherGuard.check(cypher))
			.satisfies((ex) -> assertThat(ex.fault()).isIn(Fault.REFUSED, Fault.PARAMETER));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
			MATCH (n) RETURN n             | EXPLAIN MATCH (n) RETURN n
			profile MATCH (n) RETURN n     | EXPLAIN  MATCH (n) RETURN n
			/* PROFILE */ RETURN 1         | EXPLAIN /* PROFILE */ RETURN 1
			/* a */ PROFILE RETURN 1       | EXPLAIN /* a */  RETURN 1
			"RETURN 'PROFILE'"             | "EXPLAIN RETURN 'PROFILE'"
			""")
	void whatIsProfiledIsPlannedAlike(String cypher, String plan) {
		assertThat(CypherGuard.planOf(cypher)).isEqualTo(plan);
	}

	@Test
	void anEndlessStatementIsRefused() {
		assertThatExceptionOfType(QueryException.class)
			.isThrownBy(() -> CypherGuard.check("RETURN 1 " + " ".repeat(20_000)))
			.withMessageContaining("1 to 20000 characters");
	}

}
