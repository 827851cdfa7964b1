package org.custodes.graph;

import java.nio.file.Path;
import java.time.Duration;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What people may set about the embedded server.
 *
 * @param data the data folder
 * @param neo4j the server's own settings
 */
@ConfigurationProperties("custodes")
record GraphProperties(@DefaultValue("data") String data, @DefaultValue Neo4j neo4j) {

	/**
	 * The server's own settings.
	 *
	 * @param heap its heap, such as {@code 512m} or {@code 2g}
	 * @param pagecache how much of the store it keeps in memory
	 * @param libraries the folder of its libraries, where it is not the one beside the
	 * program
	 * @param startTimeout how long a start may take, recovery after a crash included
	 */
	record Neo4j(@DefaultValue("1g") String heap, @DefaultValue("256m") String pagecache, @Nullable String libraries,
			@DefaultValue("5m") Duration startTimeout) {
	}

	Neo4jHome home() {
		return new Neo4jHome(Path.of(this.data).resolve("neo4j").toAbsolutePath().normalize());
	}

	Neo4jSettings settings() {
		Path libraries = (this.neo4j.libraries() != null) ? Path.of(this.neo4j.libraries())
				: Neo4jSettings.librariesBesideProgram();
		return new Neo4jSettings(this.neo4j.heap(), this.neo4j.pagecache(), libraries.toAbsolutePath(),
				this.neo4j.startTimeout());
	}

}
