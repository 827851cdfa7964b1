package org.custodes.graph;

import java.util.Set;

/** Stand-in. */
public interface CypherCatalog {

	/** x. */
	String get(String name);

	/** x. */
	Set<String> names();

}
