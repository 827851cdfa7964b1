package org.custodes.extraction;

import java.util.List;

import org.custodes.corpus.Span;
import org.jspecify.annotations.Nullable;

/**
 * A direct quotation.
 *
 * @param span where it stands, without the quotation marks
 * @param speaker who says it, where the text tells
 * @param about the entities that it names
 */
public record Quote(Span span, @Nullable ExtractedEntity speaker, List<ExtractedEntity> about) {

	public Quote {
		about = List.copyOf(about);
	}

}
