package org.custodes.graph;

import java.util.List;

/**
 * What a check of the graph found.
 *
 * @param name the check's name, such as {@code checks/claim-without-evidence}
 * @param rule the sentence that must hold
 * @param violations how often it does not
 * @param examples the first of these, in words
 */
public record CheckResult(String name, String rule, int violations, List<String> examples) {

	public CheckResult {
		examples = List.copyOf(examples);
	}

	/**
	 * Tells whether all is well.
	 * @return whether the rule holds everywhere
	 */
	public boolean holds() {
		return this.violations == 0;
	}

}
