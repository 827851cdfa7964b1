package org.custodes.query;

import org.jspecify.annotations.Nullable;

/**
 * Which entities are wanted; what is not given does not filter.
 *
 * @param type a type of the ontology, or {@code Organization}
 * @param name a part of the name or of an alias, in any case
 */
public record EntityFilter(@Nullable String type, @Nullable String name) {

	/** All entities. */
	public static final EntityFilter ALL = new EntityFilter(null, null);

}
