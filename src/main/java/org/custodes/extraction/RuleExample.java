package org.custodes.extraction;

import java.util.List;

/**
 * A sentence with what a predicate's rules must find in it.
 *
 * @param predicate the predicate's name
 * @param text the sentence; a name in it is written with its type,
 * {@code [Bexley Police|Agency]}
 * @param claims the claims, each as {@code subject | object | qualifier=value ...}; none
 * for a sentence that the rules must reject
 */
record RuleExample(String predicate, String text, List<String> claims) {

	RuleExample {
		claims = List.copyOf(claims);
	}

	@Override
	public String toString() {
		return this.predicate + (this.claims.isEmpty() ? " not in: " : " in: ") + this.text;
	}

}
