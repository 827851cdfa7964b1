package org.custodes.extraction;

import java.util.Set;

import org.custodes.ontology.EntityType;

/** What a question leaves open: an entity of a type that is not known yet. */
final class Hole {

	/** The type of a hole; it fits into every signature. */
	static final EntityType TYPE = new EntityType("?", "What a question asks for.", false, Set.of());

	private Hole() {
	}

}
