/**
 * A map of the whole graph.
 * <p>
 * Takes the direct edges; gives communities, entities that are tied more to each other
 * than to others, and where each lies, so that a graph of any size can be drawn. The same
 * graph gives the same map.
 */
@ApplicationModule(displayName = "Overview", allowedDependencies = { "ontology", "query" })
@NullMarked
package org.custodes.overview;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
