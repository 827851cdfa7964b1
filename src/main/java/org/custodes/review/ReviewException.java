package org.custodes.review;

import java.io.Serial;

/** Tells why a decision is not taken. */
public final class ReviewException extends RuntimeException {

	@Serial
	private static final long serialVersionUID = 1L;

	/** What is the matter. */
	public enum Fault {

		/** The decision is not one that can be taken. */
		INVALID,

		/** What it is about is not there. */
		NOT_FOUND,

		/** An earlier decision forbids it, or it would change nothing. */
		CONFLICT,

		/** Documents are being loaded; later it can be taken. */
		BUSY

	}

	private final Fault fault;

	ReviewException(Fault fault, String message) {
		super(message);
		this.fault = fault;
	}

	/**
	 * What is the matter.
	 * @return the fault
	 */
	public Fault fault() {
		return this.fault;
	}

}
