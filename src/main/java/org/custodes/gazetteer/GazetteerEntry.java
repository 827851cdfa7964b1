package org.custodes.gazetteer;

import java.util.ArrayList;
import java.util.List;

import org.custodes.ontology.EntityType;
import org.jspecify.annotations.Nullable;

/**
 * What is publicly known of one named thing.
 *
 * @param name the full name
 * @param type the type
 * @param aliases its other names in print, acronyms among them
 * @param ambiguous those of its names that mean other things too ("Ring"), so that a text
 * must tell more
 * @param kind what it is within its type ("police", "vendor"), or nothing
 * @param place where it belongs, from the narrowest to the widest ("United Kingdom",
 * "California, United States"), or nothing
 * @param parent the full name of its parent organisation or of a product's maker, or
 * nothing
 */
public record GazetteerEntry(String name, EntityType type, List<String> aliases, List<String> ambiguous,
		@Nullable String kind, @Nullable String place, @Nullable String parent) {

	public GazetteerEntry {
		aliases = List.copyOf(aliases);
		ambiguous = List.copyOf(ambiguous);
	}

	/**
	 * All its names.
	 * @return the full name, then the aliases
	 */
	public List<String> names() {
		List<String> names = new ArrayList<>();
		names.add(this.name);
		names.addAll(this.aliases);
		return names;
	}

	/**
	 * Tells whether one of its names means other things too.
	 * @param name a name as a text prints it
	 * @return whether a text must tell more than the name
	 */
	public boolean isAmbiguous(String name) {
		if (this.ambiguous.isEmpty()) {
			return false;
		}
		Spelling spelling = Spelling.of(name);
		return this.ambiguous.stream().map(Spelling::of).anyMatch(spelling::meets);
	}

}
