package org.custodes.export;

import java.util.Arrays;
import java.util.stream.IntStream;

import org.custodes.corpus.Document;

/**
 * Turns offsets into a document's text, which count UTF-16 units, into offsets into its
 * file, which count code points as most other languages do.
 */
final class CodePointOffsets {

	private final int shift;

	/** Where the second units of the pairs stand, in order. */
	private final int[] lowSurrogates;

	CodePointOffsets(Document document) {
		this(document.offset(), document.text());
	}

	/**
	 * The offsets of a text.
	 * @param shift how many code points of the file precede the text
	 * @param text the text; may be left empty if it has no surrogate pairs
	 */
	CodePointOffsets(int shift, String text) {
		this.shift = shift;
		this.lowSurrogates = IntStream.range(1, text.length())
			.filter((i) -> Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i)))
			.toArray();
	}

	int of(int offset) {
		int found = Arrays.binarySearch(this.lowSurrogates, offset);
		int pairsBefore = (found >= 0) ? found : -found - 1;
		return this.shift + offset - pairsBefore;
	}

}
