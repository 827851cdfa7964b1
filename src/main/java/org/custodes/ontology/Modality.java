package org.custodes.ontology;

import java.util.Locale;

/** How far what a claim says has come to be. */
public enum Modality {

	/** It is or was so. */
	ACTUAL,

	/** It was tried, without success or with an unknown outcome. */
	ATTEMPTED,

	/** It is intended, announced or considered. */
	PLANNED,

	/** It is reported as an allegation, a suspicion or an appearance. */
	ALLEGED;

	/**
	 * The name that files, the graph and the API use.
	 * @return the name in lower case
	 */
	public String label() {
		return name().toLowerCase(Locale.ROOT);
	}

}
