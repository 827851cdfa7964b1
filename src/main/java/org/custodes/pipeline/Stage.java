package org.custodes.pipeline;

/** A part of the work whose progress is told and whose time is taken. */
public enum Stage {

	/** Documents are read, annotated and extracted; a step is a document. */
	READ("documents"),

	/** The entities of all documents are brought together. */
	RESOLVE("resolving entities"),

	/** The graph is brought up to date. */
	LOAD("loading the graph");

	private final String label;

	Stage(String label) {
		this.label = label;
	}

	/**
	 * What people are told.
	 * @return a few words in lower case
	 */
	public String label() {
		return this.label;
	}

}
