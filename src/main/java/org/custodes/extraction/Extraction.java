package org.custodes.extraction;

import java.util.List;

import org.custodes.corpus.Document;

/**
 * All that was read out of one document.
 *
 * @param document the document
 * @param entities the things it names, each once
 * @param claims what it states about them
 * @param quotes who says what in it
 * @param dates the dates it names
 */
public record Extraction(Document document, List<ExtractedEntity> entities, List<Claim> claims, List<Quote> quotes,
		List<DateExpression> dates) {

	public Extraction {
		entities = List.copyOf(entities);
		claims = List.copyOf(claims);
		quotes = List.copyOf(quotes);
		dates = List.copyOf(dates);
	}

}
