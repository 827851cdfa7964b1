package org.custodes.query;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

import org.custodes.query.QueryException.Fault;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.Value;
import org.neo4j.driver.Values;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.Neo4jException;

/**
 * Runs statements in read mode within limits of time and rows. Each has a transaction of
 * its own that ends when the rows that are wanted are read.
 */
final class BoundedReads {

	private final Driver driver;

	private final SessionConfig session;

	private final TransactionConfig transaction;

	BoundedReads(Driver driver, @Nullable String database, Duration timeout) {
		this.driver = driver;
		SessionConfig.Builder builder = SessionConfig.builder().withDefaultAccessMode(AccessMode.READ);
		this.session = (database != null) ? builder.withDatabase(database).build() : builder.build();
		this.transaction = TransactionConfig.builder().withTimeout(timeout).build();
	}

	/**
	 * Runs a statement.
	 * @param cypher the statement
	 * @param parameters its parameters
	 * @param limit how many rows at most
	 * @return the rows
	 * @throws QueryException if the database refuses it, stops it or is away
	 */
	Table run(String cypher, Map<String, ? extends @Nullable Object> parameters, int limit) {
		Value values = values(parameters);
		try (Session reading = this.driver.session(this.session);
				Transaction running = reading.beginTransaction(this.transaction)) {
			Result result = running.run(cypher, values);
			List<List<@Nullable Object>> rows = new ArrayList<>();
			PlainValues plain = new PlainValues();
			while (rows.size() < limit && result.hasNext()) {
				rows.add(row(result.next(), plain));
			}
			return new Table(result.keys(), rows, rows.size() >= limit && result.hasNext());
		}
		catch (Neo4jException ex) {
			throw DatabaseFault.of(ex);
		}
	}

	private static Value values(Map<String, ? extends @Nullable Object> parameters) {
		try {
			return Values.value(parameters);
		}
		catch (ClientException ex) {
			throw new QueryException(Fault.PARAMETER, "parameters",
					"parameters must be plain JSON values: " + ex.getMessage(), ex);
		}
	}

	private static List<@Nullable Object> row(Record values, PlainValues plain) {
		List<@Nullable Object> row = new ArrayList<>(values.size());
		for (Value value : values.values()) {
			row.add(plain.of(value.asObject()));
		}
		return Collections.unmodifiableList(row);
	}

}
