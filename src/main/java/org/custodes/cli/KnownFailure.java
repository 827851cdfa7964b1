package org.custodes.cli;

import java.util.Optional;

import org.custodes.evaluation.InvalidGoldException;
import org.custodes.export.ExportException;
import org.custodes.gazetteer.InvalidGazetteerException;
import org.custodes.ontology.InvalidOntologyException;
import org.custodes.query.QueryException;
import org.jspecify.annotations.Nullable;

/**
 * A failure that is told in its own words, because it says what is wrong and what to do.
 *
 * @param message what is told
 * @param code the exit code
 */
record KnownFailure(String message, ExitCode code) {

	/** The first failure of the chain of causes that speaks for itself. */
	static Optional<KnownFailure> find(Throwable failure) {
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			ExitCode code = code(cause);
			if (code != null) {
				return Optional.of(new KnownFailure(String.valueOf(cause.getMessage()), code));
			}
		}
		return Optional.empty();
	}

	private static @Nullable ExitCode code(Throwable failure) {
		if (failure instanceof QueryException query) {
			return switch (query.fault()) {
				case PARAMETER, REFUSED, CYPHER -> ExitCode.USAGE;
				case UNKNOWN_QUERY -> ExitCode.NOT_FOUND;
				case TOO_EXPENSIVE, UNAVAILABLE -> ExitCode.FAILED;
			};
		}
		if (failure instanceof InvalidGoldException || failure instanceof InvalidOntologyException
				|| failure instanceof InvalidGazetteerException) {
			return ExitCode.INVALID_DATA;
		}
		return (failure instanceof ExportException) ? ExitCode.FAILED : null;
	}

}
