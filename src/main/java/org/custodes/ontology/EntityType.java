package org.custodes.ontology;

import java.util.Set;

/**
 * A kind of named thing, such as {@code Person} or {@code Agency}.
 *
 * @param name the name, which is also the node label in the graph
 * @param meaning one sentence that says what belongs here
 * @param organization whether its members act as organisations and carry the label
 * {@code Organization} too
 * @param nouns the common nouns by which a text calls such a thing ("company", "firm"),
 * singular and in lower case
 */
public record EntityType(String name, String meaning, boolean organization, Set<String> nouns) {

	public EntityType {
		nouns = Set.copyOf(nouns);
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof EntityType type && type.name.equals(this.name);
	}

	@Override
	public int hashCode() {
		return this.name.hashCode();
	}

	@Override
	public String toString() {
		return this.name;
	}

}
