package org.custodes.annotation;

import java.util.List;

import org.custodes.corpus.Span;

/**
 * A sentence, headline or list item.
 *
 * @param index its place in the document, from 0
 * @param span where it stands
 * @param tokens its words
 * @param parses its grammar, by each parser that read it; the most trusted first, at
 * least one
 */
public record Sentence(int index, Span span, List<Token> tokens, List<DependencyGraph> parses) {

	public Sentence {
		tokens = List.copyOf(tokens);
		parses = List.copyOf(parses);
	}

	/**
	 * Where some of its words stand in the document.
	 * @param first the index of the first word
	 * @param end the index behind the last word
	 * @return the span from the one to the other
	 */
	public Span span(int first, int end) {
		return new Span(this.tokens.get(first).span().start(), this.tokens.get(end - 1).span().end());
	}

}
