package org.custodes.query;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A part of a list.
 *
 * @param items the items of this part
 * @param next the cursor of the next part; nothing if this is the last
 * @param <T> what is listed
 */
public record Page<T>(List<T> items, @Nullable String next) {

	public Page {
		items = List.copyOf(items);
	}

}
