/**
 * Questions in plain English.
 * <p>
 * Takes a question; reads it with the same rules that read the articles, and gives the
 * answers that the graph holds with their evidence, or the reason why there is none.
 * Never guesses.
 */
@ApplicationModule(displayName = "Questions",
		allowedDependencies = { "ontology", "corpus", "gazetteer", "annotation", "extraction", "graph", "query" })
@NullMarked
package org.custodes.question;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
