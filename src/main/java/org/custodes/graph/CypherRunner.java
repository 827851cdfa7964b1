package org.custodes.graph;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.transaction.support.TransactionOperations;

/** Runs the catalogue's statements. */
final class CypherRunner {

	/** Rows a statement, so that no transaction outgrows the server's memory limit. */
	private static final int BATCH = 1000;

	private final Neo4jClient client;

	private final TransactionOperations transactions;

	private final CypherCatalog catalog;

	CypherRunner(Neo4jClient client, TransactionOperations transactions, CypherCatalog catalog) {
		this.client = client;
		this.transactions = transactions;
		this.catalog = catalog;
	}

	/** Runs work as a whole or not at all. */
	<T extends @Nullable Object> T inTransaction(Supplier<T> work) {
		return this.transactions.execute((status) -> work.get());
	}

	void inTransaction(Runnable work) {
		this.transactions.executeWithoutResult((status) -> work.run());
	}

	List<Row> rows(String name) {
		return rows(name, Map.of());
	}

	List<Row> rows(String name, Map<String, Object> parameters) {
		Collection<Map<String, Object>> rows = this.client.query(this.catalog.get(name).text())
			.bindAll(parameters)
			.fetch()
			.all();
		return rows.stream().map((it) -> Row.empty().withAll(it)).toList();
	}

	void write(String name) {
		write(name, Map.of());
	}

	void write(String name, Map<String, Object> parameters) {
		this.client.query(this.catalog.get(name).text()).bindAll(parameters).run();
	}

	/** Writes rows by a statement that takes them as {@code $rows}. */
	void write(String name, List<Row> rows) {
		for (List<Row> batch : batches(rows, BATCH)) {
			write(name, Map.of("rows", Row.values(batch)));
		}
	}

	/**
	 * Runs a statement that is not in the catalogue by itself, such as one of a
	 * migration.
	 */
	void execute(String statement) {
		this.client.query(statement).run();
	}

	static <T> List<List<T>> batches(List<T> all, int size) {
		return IntStream.range(0, (all.size() + size - 1) / size)
			.mapToObj((i) -> all.subList(i * size, Math.min(all.size(), (i + 1) * size)))
			.toList();
	}

}
