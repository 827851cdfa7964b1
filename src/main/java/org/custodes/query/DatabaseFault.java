package org.custodes.query;

import org.custodes.query.QueryException.Fault;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.Neo4jException;

/** Tells the caller's faults from the database's. */
final class DatabaseFault {

	private static final String ACCESS_MODE = "Neo.ClientError.Statement.AccessMode";

	private DatabaseFault() {
	}

	static QueryException of(RuntimeException thrown) {
		Neo4jException cause = databaseException(thrown);
		if (cause == null || cause instanceof AuthenticationException) {
			return unavailable(thrown);
		}
		String code = (cause.code() != null) ? cause.code() : "";
		if (code.equals(ACCESS_MODE)) {
			return new QueryException(Fault.REFUSED, null, "only statements that read are allowed", cause);
		}
		if (code.contains("TransactionTimedOut") || code.contains("Terminated") || code.contains("OutOfMemory")
				|| code.contains("StackOverFlow")) {
			return new QueryException(Fault.TOO_EXPENSIVE, null,
					"the query took more time or memory than is allowed; ask for less at once", cause);
		}
		if (cause instanceof ClientException && code.startsWith("Neo.ClientError")) {
			return new QueryException(Fault.CYPHER, null, String.valueOf(cause.getMessage()), cause);
		}
		return unavailable(thrown);
	}

	private static QueryException unavailable(RuntimeException cause) {
		return new QueryException(Fault.UNAVAILABLE, null, "the database cannot be reached at the moment; try again",
				cause);
	}

	private static @Nullable Neo4jException databaseException(Throwable thrown) {
		for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
			if (cause instanceof Neo4jException found) {
				return found;
			}
		}
		return null;
	}

}
