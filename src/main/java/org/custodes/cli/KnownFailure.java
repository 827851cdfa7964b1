package org.custodes.cli;

import java.util.Map;
import java.util.Optional;

import org.custodes.evaluation.InvalidGoldException;
import org.custodes.export.ExportException;
import org.custodes.ontology.InvalidOntologyException;

/**
 * A failure that is told in its own words, because it says what is wrong and what to do.
 *
 * @param message what is told
 * @param code the exit code
 */
record KnownFailure(String message, ExitCode code) {

	private static final Map<Class<? extends RuntimeException>, ExitCode> KNOWN = Map.of(ExportException.class,
			ExitCode.FAILED, InvalidOntologyException.class, ExitCode.INVALID_DATA, InvalidGoldException.class,
			ExitCode.INVALID_DATA);

	/** The first failure of the chain of causes that speaks for itself. */
	static Optional<KnownFailure> find(Throwable failure) {
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			ExitCode code = KNOWN.get(cause.getClass());
			if (code != null) {
				return Optional.of(new KnownFailure(String.valueOf(cause.getMessage()), code));
			}
		}
		return Optional.empty();
	}

}
