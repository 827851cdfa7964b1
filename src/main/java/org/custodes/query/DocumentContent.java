package org.custodes.query;

import java.util.List;

/**
 * A document with its text and all that was read out of it. All offsets are UTF-16
 * offsets into the text, as {@code text.substring(start, end)} counts.
 *
 * @param document what the document is
 * @param text its text
 * @param entities the entities that it names, in the order of their first mention
 * @param claims what it states
 * @param quotes who says what in it, in the order of the text
 */
public record DocumentContent(DocumentView document, String text, List<Mentioned> entities, List<ClaimView> claims,
		List<QuoteView> quotes) {

	public DocumentContent {
		entities = List.copyOf(entities);
		claims = List.copyOf(claims);
		quotes = List.copyOf(quotes);
	}

	/**
	 * An entity and where the document names it.
	 *
	 * @param entity the entity
	 * @param mentions the stretches of text that name it, in the order of the text
	 */
	public record Mentioned(EntityView entity, List<Mention> mentions) {

		public Mentioned {
			mentions = List.copyOf(mentions);
		}

	}

	/**
	 * One stretch of text that names an entity.
	 *
	 * @param start the offset of its first character
	 * @param end the offset behind its last character
	 */
	public record Mention(int start, int end) {

	}

}
