/**
 * The graph in Neo4j: how it is stored, and the server that stores it.
 * <p>
 * Takes extractions and their resolution; writes them so that writing twice changes
 * nothing. Runs a Neo4j server of its own where none is configured. Knows the Cypher
 * files and nothing of how the graph is read.
 */
@ApplicationModule(displayName = "Graph",
		allowedDependencies = { "ontology", "corpus", "gazetteer", "extraction", "resolution" })
@NullMarked
package org.custodes.graph;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
