package org.custodes.query;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;

import org.custodes.graph.CypherCatalog;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.exceptions.Neo4jException;
import org.springframework.dao.DataAccessException;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Runs the statements of {@code cypher/queries/api} in read-only transactions. A
 * statement's columns are the components of the record that it is read into, so that
 * there is no mapping to keep in step.
 */
final class GraphReader {

	private static final String FOLDER = "queries/api/";

	private final JsonMapper mapper = JsonMapper.builder()
		.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
		.build();

	private final Neo4jClient client;

	private final TransactionTemplate transaction;

	private final CypherCatalog catalog;

	GraphReader(Neo4jClient client, TransactionTemplate transaction, CypherCatalog catalog) {
		this.client = client;
		this.transaction = transaction;
		this.catalog = catalog;
	}

	/**
	 * Runs a statement.
	 * @param name the name of its file
	 * @param parameters its parameters
	 * @param type the record that holds a row
	 * @return the rows
	 */
	<T> List<T> read(String name, Map<String, @Nullable Object> parameters, Class<T> type) {
		String cypher = this.catalog.get(FOLDER + name).text();
		return inTransaction(() -> List.copyOf(this.client.query(cypher).bindAll(parameters(parameters)).fetch().all()))
			.stream()
			.map((row) -> this.mapper.convertValue(row, type))
			.toList();
	}

	/**
	 * Reads something in one read-only transaction.
	 */
	<T> T inTransaction(Supplier<T> reading) {
		try {
			return Objects.requireNonNull(this.transaction.execute((status) -> reading.get()));
		}
		catch (DataAccessException | TransactionException | Neo4jException ex) {
			throw DatabaseFault.of(ex);
		}
	}

	@SuppressWarnings("NullAway") // a parameter may be null, which the client's signature
									// does not tell
	private static Map<String, Object> parameters(Map<String, @Nullable Object> parameters) {
		return parameters;
	}

}
