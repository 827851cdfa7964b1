package org.custodes.extraction;

import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.custodes.corpus.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds who states a claim: whom its sentence names, else whose quotation it stands in.
 */
final class SourceFinder {

	private final SpeakerReferents speakers;

	private final List<Quote> quotes;

	SourceFinder(SpeakerReferents speakers, List<Quote> quotes) {
		this.speakers = speakers;
		this.quotes = quotes;
	}

	/**
	 * The source of a claim.
	 * @param parsed the sentence
	 * @param heads the phrases of the sentence that may name it
	 * @param trigger the word that states the claim
	 */
	@Nullable ExtractedEntity find(ParsedSentence parsed, Set<Integer> heads, int trigger) {
		for (int head : heads) {
			Span place = parsed.token(head).span();
			ExtractedEntity source = this.speakers.find(parsed, head, place).orElse(null);
			if (source != null) {
				return source;
			}
		}
		return this.quotes.stream()
			.filter((quote) -> quote.span().contains(parsed.token(trigger).span()))
			.map(Quote::speaker)
			.filter(Objects::nonNull)
			.findFirst()
			.orElse(null);
	}

}
