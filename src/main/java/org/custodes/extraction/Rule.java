package org.custodes.extraction;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.custodes.ontology.EntityType;
import org.custodes.ontology.Modality;
import org.custodes.ontology.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * One way in which English states a predicate.
 *
 * @param id its name, kept with every claim that it finds
 * @param predicate what it states
 * @param trigger the kind of word that states it
 * @param lemmas the words that do, verbs with their particle ({@code sign-up}), nouns
 * with their modifier ({@code purchase-order})
 * @param arguments where subject, object and recipient are found; the fillers of all
 * roles of a list count
 * @param types what a party must be, where that is less than the predicate allows
 * @param where lemmas of which a role must have one
 * @param unless lemmas of which a role must have none
 * @param qualifiers where qualifiers are found: {@code title}, {@code product},
 * {@code amount}, {@code count}
 * @param kind the kind of contract that it states
 * @param modality how far what it states has come to be, where the sentence does not say
 * otherwise
 * @param literal whether the parties must be named or referred to themselves: officers do
 * not found what their force founds
 * @param confidence how often it is right
 */
record Rule(String id, Predicate predicate, Trigger trigger, Set<String> lemmas, Map<Slot, List<Role>> arguments,
		Map<Slot, Set<String>> types, Map<Role, Set<String>> where, Map<Role, Set<String>> unless,
		Map<String, List<Role>> qualifiers, @Nullable String kind, Modality modality, boolean literal,
		double confidence) {

	/** The kind of word that states a predicate. */
	enum Trigger {

		VERB, NOUN, ADJECTIVE,

		/** A named entity; its type stands for the word. */
		NAME

	}

	/** The parties of a claim. */
	enum Slot {

		SUBJECT, OBJECT, RECIPIENT

	}

	Rule {
		lemmas = Set.copyOf(lemmas);
		arguments = Map.copyOf(arguments);
		types = Map.copyOf(types);
		where = Map.copyOf(where);
		unless = Map.copyOf(unless);
		qualifiers = Map.copyOf(qualifiers);
	}

	/** Tells whether an entity of a type may take a party's place. */
	boolean allows(Slot slot, EntityType type) {
		Set<String> allowed = this.types.getOrDefault(slot, Set.of());
		return allowed.isEmpty() || allowed.contains(type.name());
	}

	/** Tells whether an entity may be meant in the sense in which a phrase means it. */
	boolean accepts(Slot slot, Referent referent) {
		return switch (referent.sense()) {
			case LITERAL -> true;
			case MEMBERS -> !this.literal;
			case UNNAMED_MEMBERS -> !this.literal && (slot == Slot.SUBJECT || this.predicate.symmetric());
			case GOODS -> !this.literal && this.predicate.goods();
		};
	}

	List<Role> roles(Slot slot) {
		return this.arguments.getOrDefault(slot, List.of());
	}

	List<Role> qualifier(String name) {
		return this.qualifiers.getOrDefault(name, List.of());
	}

}
