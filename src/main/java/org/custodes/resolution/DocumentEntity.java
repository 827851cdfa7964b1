package org.custodes.resolution;

import org.custodes.corpus.DocumentId;

/**
 * Points at an entity of one document.
 *
 * @param document the document
 * @param key the entity's key within the document
 */
public record DocumentEntity(DocumentId document, String key) implements Comparable<DocumentEntity> {

	@Override
	public int compareTo(DocumentEntity other) {
		int byDocument = this.document.compareTo(other.document);
		return (byDocument != 0) ? byDocument : this.key.compareTo(other.key);
	}

}
