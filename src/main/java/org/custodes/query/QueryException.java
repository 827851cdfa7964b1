package org.custodes.query;

import java.io.Serial;
import java.util.Collection;

import org.jspecify.annotations.Nullable;

/**
 * Tells why the graph could not be asked, or did not answer.
 */
public final class QueryException extends RuntimeException {

	@Serial
	private static final long serialVersionUID = 1L;

	/** Whose fault it is and of which sort. */
	public enum Fault {

		/** A parameter is not what was expected. */
		PARAMETER,

		/** There is no catalogue query of that name. */
		UNKNOWN_QUERY,

		/** The Cypher is not allowed here. */
		REFUSED,

		/** The database does not accept the Cypher. */
		CYPHER,

		/** It took too long or too much memory. */
		TOO_EXPENSIVE,

		/** The database cannot be reached. */
		UNAVAILABLE

	}

	private final Fault fault;

	private final @Nullable String parameter;

	QueryException(Fault fault, @Nullable String parameter, String message, @Nullable Throwable cause) {
		super(message, cause);
		this.fault = fault;
		this.parameter = parameter;
	}

	/**
	 * A parameter that is not what was expected.
	 * @param name the parameter's name
	 * @param expected what was expected
	 * @param actual what came instead
	 * @return the exception
	 */
	public static QueryException parameter(String name, String expected, @Nullable Object actual) {
		String shown = (actual != null) ? "'" + abbreviate(actual.toString()) + "'" : "nothing";
		return new QueryException(Fault.PARAMETER, name, "'" + name + "' must be " + expected + ", not " + shown, null);
	}

	/**
	 * A parameter that is not known here.
	 * @param name the parameter's name
	 * @param known the names of those that are
	 * @return the exception
	 */
	public static QueryException unknownParameter(String name, Collection<String> known) {
		String hint = known.isEmpty() ? "there are none here" : "known are " + String.join(", ", known);
		return new QueryException(Fault.PARAMETER, name, "there is no parameter '" + abbreviate(name) + "'; " + hint,
				null);
	}

	/**
	 * The sort of fault.
	 * @return the fault
	 */
	public Fault fault() {
		return this.fault;
	}

	/**
	 * The parameter at fault.
	 * @return its name, if it is a parameter's fault
	 */
	public @Nullable String parameter() {
		return this.parameter;
	}

	private static String abbreviate(String text) {
		return (text.length() <= 80) ? text : text.substring(0, 80) + "…";
	}

}
