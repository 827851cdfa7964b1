package org.custodes.ontology;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/**
 * The entity types and predicates that Custodes knows, in the order of the data file.
 */
public final class Ontology {

	private final Map<String, EntityType> types;

	private final Map<String, Predicate> predicates;

	Ontology(Map<String, EntityType> types, Map<String, Predicate> predicates) {
		this.types = types;
		this.predicates = predicates;
	}

	/**
	 * Reads the ontology that ships with Custodes.
	 * @return the ontology
	 * @throws InvalidOntologyException if the data file has faults; all are listed
	 */
	public static Ontology load() {
		return OntologyReader.read("ontology/ontology.yaml");
	}

	/**
	 * All entity types.
	 * @return the types in the order of the data file
	 */
	public Collection<EntityType> types() {
		return this.types.values();
	}

	/**
	 * All predicates.
	 * @return the predicates in the order of the data file
	 */
	public Collection<Predicate> predicates() {
		return this.predicates.values();
	}

	/**
	 * The type of a name that the data file is known to hold.
	 * @param name such as {@code Agency}
	 * @return the type
	 * @throws IllegalArgumentException if there is none
	 */
	public EntityType type(String name) {
		return findType(name).orElseThrow(() -> new IllegalArgumentException(
				"'" + name + "' is no entity type; known are " + this.types.keySet()));
	}

	/**
	 * The type of a name that came from outside.
	 * @param name any text
	 * @return the type, or nothing
	 */
	public Optional<EntityType> findType(String name) {
		return Optional.ofNullable(this.types.get(name));
	}

	/**
	 * The predicate of a name that the data file is known to hold.
	 * @param name such as {@code REFERRED}
	 * @return the predicate
	 * @throws IllegalArgumentException if there is none
	 */
	public Predicate predicate(String name) {
		return findPredicate(name).orElseThrow(() -> new IllegalArgumentException(
				"'" + name + "' is no predicate; known are " + this.predicates.keySet()));
	}

	/**
	 * The predicate of a name that came from outside.
	 * @param name any text
	 * @return the predicate, or nothing
	 */
	public Optional<Predicate> findPredicate(String name) {
		return Optional.ofNullable(this.predicates.get(name));
	}

}
