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
		if (rows < 1 || rows > MAX_ROWS) {
			throw QueryException.parameter("limit", "a number from 1 to " + MAX_ROWS, rows);
		}
		CypherGuard.check(cypher);
		return this.reads.run(cypher, parameters, rows);
	}

}
