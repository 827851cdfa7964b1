package org.custodes.pipeline;

import org.custodes.corpus.Document;

/** Reads what a document states. One reader serves many threads. */
@FunctionalInterface
public interface DocumentReader {

	/**
	 * Reads a document.
	 * @param document a document
	 * @return what it states
	 */
	Reading read(Document document);

}
