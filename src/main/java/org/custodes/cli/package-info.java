/**
 * The command line.
 * <p>
 * Has no public type: {@link org.custodes.Application} starts it.
 */
@ApplicationModule(displayName = "CLI",
		allowedDependencies = { "ontology", "corpus", "gazetteer", "annotation", "pipeline", "evaluation", "extraction",
				"export", "graph", "query", "question" })
@NullMarked
package org.custodes.cli;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
