/**
 * The command line.
 * <p>
 * Its one public type is {@link org.custodes.cli.Program}, which
 * {@link org.custodes.Application} starts: a command such as {@code extract} runs without
 * Spring, and so cannot be found by it.
 */
@ApplicationModule(displayName = "CLI",
		allowedDependencies = { "access", "ontology", "corpus", "gazetteer", "annotation", "pipeline", "evaluation",
				"extraction", "export", "graph", "intake", "query", "question", "resolution", "review" })
@NullMarked
package org.custodes.cli;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
