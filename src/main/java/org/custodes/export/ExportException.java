package org.custodes.export;

import java.io.Serial;

/** Something could not be written; the message says what, where, and what to do. */
public final class ExportException extends RuntimeException {

	@Serial
	private static final long serialVersionUID = 1L;

	ExportException(String message, Throwable cause) {
		super(message, cause);
	}

}
