package org.custodes.query;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Runs people's own Cypher, which can read the graph and nothing else: nothing is
 * written, no file and no address is read, no user, setting or transaction of others is
 * shown or touched, and neither time nor rows are without limit.
 */
public final class ReadOnlyCypher {

	/** How many rows a result has if nobody says otherwise. */
	public static final int DEFAULT_ROWS = 1_000;

	/** How many rows a result may have. */
	public static final int MAX_ROWS = 10_000;

	/** How many rows a result may have that is given row by row. */
	public static final int MAX_STREAMED_ROWS = 1_000_000;

	private final BoundedReads reads;

	ReadOnlyCypher(BoundedReads reads) {
		this.reads = reads;
	}

	/**
	 * Runs a statement.
	 * @param cypher one statement of Cypher
	 * @param parameters its parameters: plain values, lists and maps
	 * @param rows how many rows at most, from 1 to {@value #MAX_ROWS}
	 * @return the rows; whether there were more is told, not hidden
	 * @throws QueryException if the statement is refused, faulty or too expensive, or the
	 * database is away
	 */
	public Table run(String cypher, Map<String, ? extends @Nullable Object> parameters, int rows) {
		checkRows(rows, MAX_ROWS);
		return this.reads.runGuarded(cypher, parameters, rows);
	}

	/**
	 * Runs a statement and gives each row away as it comes, so that the result need not
	 * fit into memory.
	 * @param cypher one statement of Cypher
	 * @param parameters its parameters: plain values, lists and maps
	 * @param rows how many rows at most, from 1 to {@value #MAX_STREAMED_ROWS}
	 * @param sink takes the rows, in the time that the statement has
	 * @return whether there were more rows
	 * @throws QueryException as {@link #run} does; perhaps behind some rows
	 */
	public boolean stream(String cypher, Map<String, ? extends @Nullable Object> parameters, int rows, RowSink sink) {
		checkRows(rows, MAX_STREAMED_ROWS);
		return this.reads.streamGuarded(cypher, parameters, rows, sink);
	}

	private static void checkRows(int rows, int most) {
		if (rows < 1 || rows > most) {
			throw QueryException.parameter("limit", "a number from 1 to " + most, rows);
		}
	}

}
