package org.custodes.ontology;

import java.util.List;

/** The ontology's data file is wrong; the message lists every fault with its place. */
public final class InvalidOntologyException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	InvalidOntologyException(String file, List<String> faults) {
		super(file + " has " + faults.size() + " fault(s):\n  " + String.join("\n  ", faults));
	}

}
