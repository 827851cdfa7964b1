package org.custodes.query;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * An entity as the API shows it.
 *
 * @param id its stable id
 * @param name its full name
 * @param type its type, such as {@code Agency}
 * @param aliases its other names
 * @param kind what it is within its type ("police"), where known
 * @param place where it belongs ("United Kingdom"), where known
 */
public record EntityView(String id, String name, String type, List<String> aliases, @Nullable String kind,
		@Nullable String place) {

	public EntityView {
		aliases = List.copyOf(aliases);
	}

}
