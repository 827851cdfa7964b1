package org.custodes.resolution;

import java.util.List;

import org.custodes.ontology.EntityType;
import org.jspecify.annotations.Nullable;

/**
 * A thing of the world, with all the names that the documents and the gazetteer give it.
 *
 * @param id its identity
 * @param type its type
 * @param name its full name
 * @param aliases its other names, sorted, without {@code name}
 * @param kind what it is within its type ("police"), where the gazetteer knows
 * @param place where it belongs ("United Kingdom"), where the gazetteer knows
 */
public record Entity(EntityId id, EntityType type, String name, List<String> aliases, @Nullable String kind,
		@Nullable String place) {

	public Entity {
		aliases = List.copyOf(aliases);
	}

}
