/**
 * What leaves Custodes as files: JSON Lines of extractions, and the graph in the formats
 * of other tools.
 */
@ApplicationModule(displayName = "Export", allowedDependencies = { "ontology", "corpus", "extraction", "query" })
@NullMarked
package org.custodes.export;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
