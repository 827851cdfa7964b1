package org.custodes.access;

import java.io.Serial;

import org.jspecify.annotations.Nullable;

/**
 * The program does not start because of its security settings; the message says what to
 * set.
 */
public final class AccessException extends RuntimeException {

	@Serial
	private static final long serialVersionUID = 1L;

	AccessException(String message, @Nullable Throwable cause) {
		super(message, cause);
	}

}
