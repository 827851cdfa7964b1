package org.custodes.query;

import org.jspecify.annotations.Nullable;

/**
 * The place that states a claim, as the API shows it.
 *
 * @param document the document's id
 * @param title the document's title
 * @param publisher who published it, where known
 * @param published when, where known, as {@code 2018}, {@code 2018-12} or
 * {@code 2018-12-06}
 * @param text the quote: {@code document.text.substring(start, end)}
 * @param start the offset of its first character in the document's text
 * @param end the offset behind its last character
 * @param passage the sentence or sentences around it
 */
public record EvidenceView(String document, String title, @Nullable String publisher, @Nullable String published,
		String text, int start, int end, String passage) {

}
