/**
 * Which names of which documents mean the same thing of the world.
 * <p>
 * Takes the entities of all documents; gives each a place in one
 * {@link org.custodes.resolution.Resolution}, with the reasons. The result depends on the
 * set of documents alone, not on their order, and people's decisions win.
 */
@ApplicationModule(displayName = "Resolution",
		allowedDependencies = { "ontology", "corpus", "gazetteer", "extraction" })
@NullMarked
package org.custodes.resolution;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
