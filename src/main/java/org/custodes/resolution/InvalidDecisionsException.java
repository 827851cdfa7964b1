package org.custodes.resolution;

import java.util.List;

/** A file of decisions is wrong; the message lists every fault with its file and line. */
public final class InvalidDecisionsException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	InvalidDecisionsException(List<String> faults) {
		super("the decisions have " + faults.size() + " fault(s):\n  " + String.join("\n  ", faults));
	}

}
