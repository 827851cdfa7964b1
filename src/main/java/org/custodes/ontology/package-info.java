/**
 * What counts: entity types, predicates with their signatures, and the qualifiers of a
 * claim.
 * <p>
 * Types and predicates are data ({@code ontology/ontology.yaml}); nothing here knows a
 * text or a graph. Every other package may use it, and it uses none.
 */
@ApplicationModule(displayName = "Ontology", allowedDependencies = {})
@NullMarked
package org.custodes.ontology;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
