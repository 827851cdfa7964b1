package org.custodes.annotation;

import java.util.List;

import org.custodes.corpus.Document;

/**
 * A document with what its words are.
 *
 * @param document the document
 * @param sentences its sentences in the order of the text
 * @param names the proper names, in the order of the text, without overlap
 * @param chains the mentions that mean the same thing, a list for each thing
 */
public record AnnotatedDocument(Document document, List<Sentence> sentences, List<Name> names,
		List<List<CoreferenceMention>> chains) {

	public AnnotatedDocument {
		sentences = List.copyOf(sentences);
		names = List.copyOf(names);
		chains = List.copyOf(chains);
	}

	/**
	 * How many words it has.
	 * @return the number of tokens, punctuation included
	 */
	public int tokenCount() {
		return this.sentences.stream().mapToInt((sentence) -> sentence.tokens().size()).sum();
	}

}
