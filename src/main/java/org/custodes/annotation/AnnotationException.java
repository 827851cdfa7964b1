package org.custodes.annotation;

/** A document can't be annotated; the message says which, why, and what to do. */
public final class AnnotationException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	AnnotationException(String message) {
		super(message);
	}

	AnnotationException(String message, Throwable cause) {
		super(message, cause);
	}

}
