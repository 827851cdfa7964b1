/**
 * The stages in their order, from documents to the graph.
 * <p>
 * Runs documents in parallel, tells how far it has come, sets bad documents aside and
 * goes on.
 */
@ApplicationModule(displayName = "Pipeline",
		allowedDependencies = { "ontology", "corpus", "gazetteer", "annotation", "extraction", "resolution", "graph" })
@NullMarked
package org.custodes.pipeline;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
