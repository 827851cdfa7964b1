package org.custodes.evaluation;

import java.util.List;

/** Gold files are wrong; the message lists every fault with its file. */
public final class InvalidGoldException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	InvalidGoldException(String folder, List<String> faults) {
		super("the gold in " + folder + " has " + faults.size() + " fault(s):\n  " + String.join("\n  ", faults));
	}

}
