/**
 * Documents that others send, on their way into the graph.
 * <p>
 * Takes documents, keeps them on the disk until they are in the graph, and tells how far
 * they are. Never fetches anything.
 */
@ApplicationModule(displayName = "Intake", allowedDependencies = { "corpus", "pipeline" })
@NullMarked
package org.custodes.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
