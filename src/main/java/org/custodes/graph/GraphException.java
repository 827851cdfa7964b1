package org.custodes.graph;

import org.jspecify.annotations.Nullable;

/**
 * The graph, or the server that holds it, cannot be used; the message says why and what
 * to do.
 */
public final class GraphException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	GraphException(String message) {
		super(message);
	}

	GraphException(String message, @Nullable Throwable cause) {
		super(message, cause);
	}

}
