package org.custodes.gazetteer;

import java.util.List;

/** A gazetteer file is wrong; the message lists every fault with its file and line. */
public final class InvalidGazetteerException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	InvalidGazetteerException(List<String> faults) {
		super("the gazetteer has " + faults.size() + " fault(s):\n  " + String.join("\n  ", faults));
	}

}
