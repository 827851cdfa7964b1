package org.custodes.extraction;

import java.util.List;

/** Rule files are wrong; the message lists every fault with its file and rule. */
public final class InvalidRuleException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	InvalidRuleException(List<String> faults) {
		super("the rules have " + faults.size() + " fault(s):\n  " + String.join("\n  ", faults));
	}

}
