/**
 * People's judgement of the graph: confirming and rejecting claims, merging and splitting
 * entities, and undoing that.
 * <p>
 * Takes what somebody decided; keeps it and brings the graph to what follows, at once.
 */
@ApplicationModule(displayName = "Review",
		allowedDependencies = { "ontology", "corpus", "resolution", "graph", "query", "pipeline" })
@NullMarked
package org.custodes.review;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
