package org.custodes.ontology;

import java.util.Locale;

/** Whether a claim says that something is so or that it is not. */
public enum Polarity {

	/** The text says that it is so. */
	ASSERTED,

	/** The text, or somebody in it, says that it is not so. */
	DENIED;

	/**
	 * The name that files, the graph and the API use.
	 * @return the name in lower case
	 */
	public String label() {
		return name().toLowerCase(Locale.ROOT);
	}

}
