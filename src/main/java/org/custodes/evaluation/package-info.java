/**
 * How good the extraction is: its output against gold annotations.
 */
@ApplicationModule(displayName = "Evaluation",
		allowedDependencies = { "ontology", "corpus", "annotation", "extraction" })
@NullMarked
package org.custodes.evaluation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
