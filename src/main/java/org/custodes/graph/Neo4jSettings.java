package org.custodes.graph;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How the embedded server runs.
 *
 * @param heap its heap, such as {@code 1g}
 * @param pagecache how much of the store it keeps in memory
 * @param libraries the folder of its libraries
 * @param startTimeout how long a start may take
 */
record Neo4jSettings(String heap, String pagecache, Path libraries, Duration startTimeout) {

	private static final Pattern SIZE = Pattern.compile("(\\d+)([mg])");

	private static final String FIXED = "/neo4j/neo4j.conf";

	Neo4jSettings {
		megabytes("custodes.neo4j.heap", heap);
		megabytes("custodes.neo4j.pagecache", pagecache);
	}

	/**
	 * The folder that the build makes: beside the jar, or beside the folder of the
	 * classes.
	 */
	static Path librariesBesideProgram() {
		try {
			Path program = Path.of(Neo4jSettings.class.getProtectionDomain().getCodeSource().getLocation().toURI());
			return program.resolveSibling("neo4j-server");
		}
		catch (URISyntaxException ex) {
			throw new GraphException("cannot tell where Custodes is installed; set custodes.neo4j.libraries", ex);
		}
	}

	void checkLibraries() {
		if (!hasServerJar()) {
			throw new GraphException("Neo4j's own libraries are not in " + this.libraries
					+ ". Run 'mvn -DskipTests package' to fetch them, or name their folder by custodes.neo4j.libraries,"
					+ " or name a running Neo4j by spring.neo4j.uri.");
		}
	}

	private boolean hasServerJar() {
		try (var jars = Files.newDirectoryStream(this.libraries, "neo4j-server-*.jar")) {
			return jars.iterator().hasNext();
		}
		catch (IOException ex) {
			return false;
		}
	}

	/** The text of the server's configuration file. */
	String text(Ports ports) {
		long heapMegabytes = megabytes("custodes.neo4j.heap", this.heap);
		return fixed() + """

				server.bolt.listen_address=127.0.0.1:%1$d
				server.bolt.advertised_address=127.0.0.1:%1$d
				server.http.enabled=true
				server.http.listen_address=127.0.0.1:%2$d
				server.http.advertised_address=127.0.0.1:%2$d
				server.memory.pagecache.size=%3$s
				db.memory.transaction.max=%4$dm
				db.memory.transaction.total.max=%5$dm
				dbms.memory.transaction.total.max=%5$dm
				""".formatted(ports.bolt(), ports.http(), this.pagecache, heapMegabytes / 4, heapMegabytes / 2);
	}

	private static String fixed() {
		try (InputStream in = Objects.requireNonNull(Neo4jSettings.class.getResourceAsStream(FIXED), FIXED)) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new GraphException("cannot read " + FIXED + " from the program", ex);
		}
	}

	private static long megabytes(String property, String size) {
		Matcher matcher = SIZE.matcher(size.toLowerCase(Locale.ROOT));
		if (!matcher.matches()) {
			throw new GraphException(property + " is '" + size + "'; write it like 512m or 2g");
		}
		long number = Long.parseLong(matcher.group(1));
		return matcher.group(2).equals("g") ? number * 1024 : number;
	}

}
