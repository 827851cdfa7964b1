package org.custodes.annotation;

/**
 * A grammatical relation between two words of a sentence, in the Enhanced++ Universal
 * Dependencies of Schuster and Manning (LREC 2016).
 *
 * @param governor the index of the word that governs, or {@link #ROOT}
 * @param dependent the index of the word that depends on it
 * @param relation such as {@code nsubj} or {@code obl:agent}
 */
public record Dependency(int governor, int dependent, String relation) {

	/** The governor of a sentence's main word. */
	public static final int ROOT = -1;

	/**
	 * Tells whether this is the relation, or a kind of it.
	 * @param name such as {@code nsubj}, which {@code nsubj:pass} is a kind of
	 * @return whether it is
	 */
	public boolean is(String name) {
		return this.relation.startsWith(name)
				&& (this.relation.length() == name.length() || this.relation.charAt(name.length()) == ':');
	}

}
