package org.custodes.extraction;

import org.custodes.corpus.Span;

/**
 * The place in a document that states a claim.
 *
 * @param quote the shortest stretch that states it
 * @param passage the sentence or sentences around it
 */
public record Evidence(Span quote, Span passage) {

	public Evidence {
		if (!passage.contains(quote)) {
			throw new IllegalArgumentException("the quote " + quote + " lies outside its passage " + passage);
		}
	}

}
