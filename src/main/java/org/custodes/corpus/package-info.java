/**
 * The documents: where they come from and what their text is.
 * <p>
 * Takes files, folders and web addresses; gives {@link org.custodes.corpus.Document}s one
 * by one, and tells of those that it could not read. It never changes a text: offsets
 * into a document's text stay true for good.
 */
@ApplicationModule(displayName = "Corpus", allowedDependencies = "ontology")
@NullMarked
package org.custodes.corpus;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
