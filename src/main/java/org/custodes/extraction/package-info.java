/**
 * What a text states: entities, claims, quotes and dates, each with the place in the text
 * that says so.
 * <p>
 * Takes an {@link org.custodes.annotation.AnnotatedDocument}; gives an
 * {@link org.custodes.extraction.Extraction}. Works on one document at a time, knows no
 * other document and no graph, and never states what the text does not.
 */
@ApplicationModule(displayName = "Extraction",
		allowedDependencies = { "ontology", "corpus", "annotation", "gazetteer" })
@NullMarked
package org.custodes.extraction;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
