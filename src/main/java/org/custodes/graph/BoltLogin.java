package org.custodes.graph;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.util.concurrent.TimeUnit;

import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Session;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.Neo4jException;

/**
 * Tries whether a server answers a query with our credentials. An open port alone proves
 * nothing: it opens for a database that cannot be used, too.
 *
 * @param user the user
 * @param password the user's password
 * @param query a query that any usable database answers
 */
record BoltLogin(String user, String password, String query) {

	private static final int PORT_TIMEOUT = 2000;

	/** The first query on a new store is slow. */
	private static final long QUERY_TIMEOUT = 60;

	enum Outcome {

		READY, NOT_READY, WRONG_PASSWORD

	}

	Outcome attempt(URI uri) {
		if (!isOpen(uri)) {
			return Outcome.NOT_READY;
		}
		Config config = Config.builder()
			.withConnectionTimeout(QUERY_TIMEOUT, TimeUnit.SECONDS)
			.withMaxTransactionRetryTime(0, TimeUnit.SECONDS)
			.build();
		try (Driver driver = GraphDatabase.driver(uri, AuthTokens.basic(this.user, this.password), config);
				Session session = driver.session()) {
			session.run(this.query).consume();
			return Outcome.READY;
		}
		catch (AuthenticationException ex) {
			return Outcome.WRONG_PASSWORD;
		}
		catch (Neo4jException ex) {
			return Outcome.NOT_READY;
		}
	}

	private static boolean isOpen(URI uri) {
		try (Socket socket = new Socket()) {
			socket.connect(new InetSocketAddress(uri.getHost(), uri.getPort()), PORT_TIMEOUT);
			return true;
		}
		catch (IOException ex) {
			return false;
		}
	}

}
