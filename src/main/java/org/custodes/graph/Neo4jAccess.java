package org.custodes.graph;

import java.net.URI;
import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

/**
 * Where the graph can be reached by people and their tools.
 *
 * @param bolt the address for drivers and the Cypher shell
 * @param browser the address of Neo4j Browser; nothing for a server that Custodes did not
 * start
 * @param user who to log in as
 * @param passwordFile the file that holds the password and nothing else; nothing for a
 * server that Custodes did not start
 */
public record Neo4jAccess(URI bolt, @Nullable URI browser, String user, @Nullable Path passwordFile) {

	/**
	 * Tells people how to look into the graph by themselves.
	 * @return one or two sentences, without the password
	 */
	public String hint() {
		if (this.browser == null) {
			return "The graph is in the Neo4j at " + this.bolt + ", user " + this.user + ".";
		}
		return "Neo4j Browser: " + this.browser + " - connect to " + this.bolt + " as user " + this.user
				+ " with the password in " + this.passwordFile + ".";
	}

}
