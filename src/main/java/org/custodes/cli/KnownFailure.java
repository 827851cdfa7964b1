package org.custodes.cli;

import java.util.List;
import java.util.Optional;

import org.custodes.access.AccessException;
import org.custodes.evaluation.InvalidGoldException;
import org.custodes.export.ExportException;
import org.custodes.extraction.InvalidRuleException;
import org.custodes.gazetteer.InvalidGazetteerException;
import org.custodes.graph.GraphException;
import org.custodes.ontology.InvalidOntologyException;
import org.custodes.query.QueryException;
import org.custodes.resolution.InvalidDecisionsException;
import org.custodes.review.ReviewException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.server.PortInUseException;

/**
 * A failure that is told in its own words, because it says what is wrong and what to do.
 *
 * @param message what is told
 * @param code the exit code
 */
record KnownFailure(String message, ExitCode code) {

	/** A file with many faults has them for a few reasons. */
	private static final int MOST_LINES = 40;

	/** The first failure of the chain of causes that speaks for itself. */
	static Optional<KnownFailure> find(Throwable failure) {
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			if (cause instanceof PortInUseException port) {
				return Optional.of(new KnownFailure(
						"Port " + port.getPort()
								+ " is in use; stop what uses it, or choose another with --server.port=...",
						ExitCode.FAILED));
			}
			ExitCode code = code(cause);
			if (code != null) {
				return Optional.of(new KnownFailure(shortened(String.valueOf(cause.getMessage())), code));
			}
		}
		return Optional.empty();
	}

	private static String shortened(String message) {
		List<String> lines = message.lines().toList();
		return (lines.size() <= MOST_LINES) ? message : String.join("\n", lines.subList(0, MOST_LINES))
				+ "\n  ... and %,d more".formatted(lines.size() - MOST_LINES);
	}

	private static @Nullable ExitCode code(Throwable failure) {
		if (failure instanceof QueryException query) {
			return switch (query.fault()) {
				case PARAMETER, REFUSED, CYPHER -> ExitCode.USAGE;
				case UNKNOWN_QUERY -> ExitCode.NOT_FOUND;
				case TOO_EXPENSIVE, UNAVAILABLE -> ExitCode.FAILED;
			};
		}
		if (failure instanceof AccessException) {
			return ExitCode.USAGE;
		}
		if (failure instanceof ReviewException review) {
			return switch (review.fault()) {
				case INVALID -> ExitCode.USAGE;
				case NOT_FOUND -> ExitCode.NOT_FOUND;
				case CONFLICT, BUSY -> ExitCode.FAILED;
			};
		}
		if (failure instanceof InvalidGoldException || failure instanceof InvalidOntologyException
				|| failure instanceof InvalidGazetteerException || failure instanceof InvalidRuleException
				|| failure instanceof InvalidDecisionsException) {
			return ExitCode.INVALID_DATA;
		}
		return (failure instanceof ExportException || failure instanceof GraphException) ? ExitCode.FAILED : null;
	}

}
