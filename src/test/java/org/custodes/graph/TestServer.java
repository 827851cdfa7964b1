package org.custodes.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.NotificationClassification;
import org.springframework.util.FileSystemUtils;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.neo4j.Neo4jContainer;

/**
 * The Neo4j that the tests of this JVM share.
 *
 * @param uri its address
 * @param user who to log in as
 * @param password the user's password
 * @param driver a connection
 */
record TestServer(URI uri, String user, String password, Driver driver) {

	static final boolean CONTAINER = "container".equals(System.getProperty("custodes.test.neo4j"));

	private static @Nullable TestServer shared;

	static synchronized TestServer shared() {
		TestServer server = shared;
		if (server == null) {
			server = start();
			shared = server;
		}
		return server;
	}

	static boolean isContainerEngineMissing() {
		return !DockerClientFactory.instance().isDockerAvailable();
	}

	private static TestServer start() {
		String uri = System.getenv("CUSTODES_NEO4J_URI");
		if (CONTAINER) {
			return startContainer();
		}
		return (uri != null) ? useConfigured(uri) : startEmbedded();
	}

	private static TestServer connect(URI uri, String user, String password) {
		Config config = Config.builder()
			.withDisabledNotificationClassifications(Set.of(NotificationClassification.UNRECOGNIZED))
			.build();
		return new TestServer(uri, user, password, GraphDatabase.driver(uri, AuthTokens.basic(user, password), config));
	}

	/** The tests empty the database, so they take none that holds something of value. */
	private static TestServer useConfigured(String uri) {
		TestServer server = connect(URI.create(uri),
				Objects.requireNonNullElse(System.getenv("CUSTODES_NEO4J_USER"), "neo4j"),
				Objects.requireNonNull(System.getenv("CUSTODES_NEO4J_PASSWORD"), "set CUSTODES_NEO4J_PASSWORD"));
		boolean empty = server.driver()
			.executableQuery(CypherCatalog.load().get("server/node-counts").text())
			.execute()
			.records()
			.isEmpty();
		if (!empty && !"true".equals(System.getenv("CUSTODES_NEO4J_WIPE"))) {
			throw new IllegalStateException("the database at " + uri + " is not empty, and the tests would empty it; "
					+ "set CUSTODES_NEO4J_WIPE=true if that is what you want");
		}
		return server;
	}

	@SuppressWarnings("resource") // Testcontainers stops it with the JVM.
	private static TestServer startContainer() {
		Neo4jContainer container = new Neo4jContainer("neo4j:5.26");
		container.start();
		return connect(URI.create(container.getBoltUrl()), "neo4j", container.getAdminPassword());
	}

	private static TestServer startEmbedded() {
		try {
			Path folder = Files.createTempDirectory("custodes-neo4j-");
			EmbeddedNeo4j server = EmbeddedNeo4j.open(new Neo4jHome(folder.resolve("neo4j")), settings());
			TestServer result = connect(server.access().bolt(), EmbeddedNeo4j.USER, server.password());
			Runtime.getRuntime().addShutdownHook(new Thread(() -> {
				result.driver().close();
				server.close();
				FileSystemUtils.deleteRecursively(folder.toFile());
			}));
			return result;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static Neo4jSettings settings() {
		return new Neo4jSettings("768m", "64m", Neo4jSettings.librariesBesideProgram(), Duration.ofMinutes(5));
	}

}
