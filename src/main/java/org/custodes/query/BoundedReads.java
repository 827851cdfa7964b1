package org.custodes.query;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

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

	/**
	 * Rows of somebody else's statement may be huge, so few of them are fetched ahead.
	 */
	private static final int GUARDED_FETCH = 10;

	private final Driver driver;

	private final SessionConfig trusted;

	private final SessionConfig guarded;

	private final TransactionConfig transaction;

	BoundedReads(Driver driver, @Nullable String database, Duration timeout) {
		this.driver = driver;
		SessionConfig.Builder builder = SessionConfig.builder().withDefaultAccessMode(AccessMode.READ);
		if (database != null) {
			builder.withDatabase(database);
		}
		this.trusted = builder.build();
		this.guarded = builder.withFetchSize(GUARDED_FETCH).build();
		this.transaction = TransactionConfig.builder().withTimeout(timeout).build();
	}

	/**
	 * Runs a statement of ours.
	 * @param cypher the statement
	 * @param parameters its parameters
	 * @param limit how many rows at most
	 * @return the rows
	 * @throws QueryException if the database refuses it, stops it or is away
	 */
	Table run(String cypher, Map<String, ? extends @Nullable Object> parameters, int limit) {
		return table(cypher, parameters, limit, false);
	}

	/**
	 * Runs a statement of somebody else's, if the guard lets it pass.
	 */
	Table runGuarded(String cypher, Map<String, ? extends @Nullable Object> parameters, int limit) {
		return table(cypher, parameters, limit, true);
	}

	/**
	 * Runs a statement of somebody else's, if the guard lets it pass, and gives each row
	 * away as it comes.
	 * @return whether there were more rows than the limit
	 */
	boolean streamGuarded(String cypher, Map<String, ? extends @Nullable Object> parameters, int limit, RowSink sink) {
		return each(cypher, parameters, limit, true, (result) -> {
			List<String> columns = result.keys();
			return (row) -> sink.row(columns, row(row, new PlainValues()));
		});
	}

	private Table table(String cypher, Map<String, ? extends @Nullable Object> parameters, int limit, boolean guarded) {
		List<String> columns = new ArrayList<>();
		List<List<@Nullable Object>> rows = new ArrayList<>();
		PlainValues plain = new PlainValues();
		boolean truncated = each(cypher, parameters, limit, guarded, (result) -> {
			columns.addAll(result.keys());
			return (row) -> rows.add(row(row, plain));
		});
		return new Table(columns, rows, truncated);
	}

	private boolean each(String cypher, Map<String, ? extends @Nullable Object> parameters, int limit, boolean guarded,
			Function<Result, Consumer<Record>> taking) {
		Value values = values(parameters);
		if (guarded) {
			CypherGuard.check(cypher);
		}
		try (Session reading = this.driver.session(guarded ? this.guarded : this.trusted);
				Transaction running = reading.beginTransaction(this.transaction)) {
			if (guarded && !CypherGuard.isPlannedOnly(cypher)) {
				CypherGuard.check(running.run(CypherGuard.planOf(cypher), values).consume().plan());
			}
			Result result = running.run(cypher, values);
			Consumer<Record> taker = taking.apply(result);
			int count = 0;
			while (count < limit && result.hasNext()) {
				taker.accept(result.next());
				count++;
			}
			return count >= limit && result.hasNext();
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
