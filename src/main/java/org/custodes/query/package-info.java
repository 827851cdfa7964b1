/**
 * What the graph holds, read for people and programs.
 * <p>
 * Takes filters, names of catalogue queries and read-only Cypher; gives views that say
 * all that a page or an API needs. Never writes.
 */
@ApplicationModule(displayName = "Query", allowedDependencies = { "ontology", "graph" })
@NullMarked
package org.custodes.query;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
