package org.custodes.query;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A direct quotation, as the API shows it.
 *
 * @param document the id of the document that quotes
 * @param text the words, without the quotation marks
 * @param start the offset of the first character in the document's text
 * @param end the offset behind the last character
 * @param speaker who says so, where the text tells
 * @param about the entities that the words name
 */
public record QuoteView(String document, String text, int start, int end, @Nullable EntityView speaker,
		List<EntityView> about) {

	public QuoteView {
		about = List.copyOf(about);
	}

}
