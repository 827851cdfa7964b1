package org.custodes.corpus;

import org.custodes.ontology.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * Where a document was published.
 *
 * @param title its headline
 * @param publisher who published it
 * @param published when; dates in the text are resolved against it
 * @param address where it can be read: a web address or a citation
 */
public record Source(@Nullable String title, @Nullable String publisher, @Nullable PartialDate published,
		@Nullable String address) {

	/** A source of which nothing is known. */
	public static final Source UNKNOWN = new Source(null, null, null, null);

}
