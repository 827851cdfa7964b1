package org.custodes.intake;

import java.io.Serial;

import org.jspecify.annotations.Nullable;

/** Tells why documents were not accepted, and what to do. */
public final class IntakeException extends RuntimeException {

	@Serial
	private static final long serialVersionUID = 1L;

	/** Whose fault it is and of which sort. */
	public enum Fault {

		/** A document cannot be read. */
		UNREADABLE,

		/** A document, or their number, is larger than allowed. */
		TOO_LARGE,

		/** Too many documents are waiting. */
		FULL,

		/** They cannot be kept on the disk. */
		STORAGE

	}

	private final Fault fault;

	IntakeException(Fault fault, String message, @Nullable Throwable cause) {
		super(message, cause);
		this.fault = fault;
	}

	/**
	 * The sort of fault.
	 * @return the fault
	 */
	public Fault fault() {
		return this.fault;
	}

}
