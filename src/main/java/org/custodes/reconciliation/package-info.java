/**
 * Which entity of the graph the cell of somebody's table means.
 * <p>
 * Takes names, with a type and properties if known; gives candidates with scores. The
 * terms are those of the W3C Reconciliation Service API.
 */
@ApplicationModule(displayName = "Reconciliation", allowedDependencies = { "ontology", "gazetteer", "query" })
@NullMarked
package org.custodes.reconciliation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
