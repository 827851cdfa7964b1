/**
 * Public knowledge of the field: the names of agencies, companies, products, outlets and
 * places.
 * <p>
 * The entries are data ({@code gazetteer/*.tsv}). Nothing here reads a text; annotation
 * finds the names with it, resolution takes the full names from it, and questions the
 * kinds and places.
 */
@ApplicationModule(displayName = "Gazetteer", allowedDependencies = "ontology")
@NullMarked
package org.custodes.gazetteer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
