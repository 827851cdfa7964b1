package org.custodes.graph;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

import org.custodes.extraction.ExtractionJson;
import org.custodes.ontology.Ontology;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.data.neo4j.core.transaction.Neo4jTransactionManager;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Gives tests a real Neo4j, empty at the start of each test class.
 * <p>
 * Which one: with the system property {@code custodes.test.neo4j=container} one in a
 * container, and where there is no container engine the tests are skipped; otherwise the
 * one that the environment names by {@code CUSTODES_NEO4J_URI}, {@code _USER} and
 * {@code _PASSWORD}; otherwise the embedded server in a temporary folder, started once a
 * JVM.
 * <p>
 * A Spring test names it by {@code @DynamicPropertySource}, see {@link #properties}.
 */
public final class Neo4jExtension implements ExecutionCondition, BeforeAllCallback {

	private static boolean told;

	@Override
	public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
		if (TestServer.CONTAINER && TestServer.isContainerEngineMissing()) {
			tell("Neo4j in a container: left out, because no container engine was found");
			return ConditionEvaluationResult.disabled("no container engine was found");
		}
		return ConditionEvaluationResult.enabled("a Neo4j can be had");
	}

	@Override
	public void beforeAll(ExtensionContext context) {
		wipe();
	}

	/**
	 * Points a Spring test to the server.
	 * @param registry the test's properties
	 */
	public static void properties(DynamicPropertyRegistry registry) {
		TestServer server = TestServer.shared();
		registry.add("spring.neo4j.uri", server::uri);
		registry.add("spring.neo4j.authentication.username", server::user);
		registry.add("spring.neo4j.authentication.password", server::password);
	}

	/**
	 * A connection to the server.
	 * @return the driver, not to be closed
	 */
	public static Driver driver() {
		return TestServer.shared().driver();
	}

	/**
	 * The store of the server, with its schema up to date.
	 * @return the store
	 */
	public static GraphStore store() {
		CypherCatalog catalog = CypherCatalog.load();
		GraphStore store = new Neo4jGraphStore(runner(), catalog, new ExtractionJson(Ontology.load()));
		store.migrate();
		return store;
	}

	/** Empties the database. */
	public static void wipe() {
		try (Session session = driver().session();
				InputStream in = Neo4jExtension.class.getResourceAsStream("/neo4j/wipe.cypher")) {
			session.run(new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)).consume();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static CypherRunner runner() {
		return new CypherRunner(Neo4jClient.create(driver()),
				new TransactionTemplate(new Neo4jTransactionManager(driver())), CypherCatalog.load());
	}

	private static synchronized void tell(String line) {
		if (!told) {
			told = true;
			System.out.println(line);
		}
	}

}
