package org.custodes.graph;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings the schema of a graph to the state that this version of Custodes needs, by the
 * files of {@code cypher/migrations} in the order of their versions.
 */
final class SchemaMigrator {

	private static final Logger LOG = LoggerFactory.getLogger(SchemaMigrator.class);

	private static final String FOLDER = "migrations";

	private final CypherRunner cypher;

	private final List<CypherQuery> migrations;

	SchemaMigrator(CypherRunner cypher, CypherCatalog catalog) {
		this(cypher, catalog.in(FOLDER));
	}

	SchemaMigrator(CypherRunner cypher, List<CypherQuery> migrations) {
		this.cypher = cypher;
		this.migrations = migrations;
	}

	/**
	 * Runs what was not run yet.
	 * @throws GraphException if the graph went through a migration that this version does
	 * not know or knows otherwise
	 */
	void migrate() {
		Map<String, String> applied = new TreeMap<>();
		this.cypher.rows("server/migrations").forEach((row) -> applied.put(row.text("version"), row.text("checksum")));
		for (CypherQuery migration : this.migrations) {
			String checksum = checksum(migration);
			String known = applied.remove(version(migration));
			if (known == null) {
				run(migration, checksum);
			}
			else if (!known.equals(checksum)) {
				throw new GraphException("migration " + migration.name() + " is not the one that this graph went "
						+ "through: released migrations must not change. Undo the change, or write a new migration.");
			}
		}
		if (!applied.isEmpty()) {
			throw new GraphException("this graph went through migrations " + applied.keySet() + ", which this version "
					+ "of Custodes does not know: use the newer version, or another data folder or database.");
		}
	}

	/**
	 * Each statement commits by itself, as Neo4j wants it for schema changes; a migration
	 * that was cut off is run again, so its statements must bear that.
	 */
	private void run(CypherQuery migration, String checksum) {
		LOG.info("Migrating the graph: {}", migration.description());
		migration.statements().forEach(this.cypher::execute);
		this.cypher.write("writes/migration", Map.of("version", version(migration), "name",
				migration.name().substring(FOLDER.length() + 1), "checksum", checksum));
	}

	private static String version(CypherQuery migration) {
		String file = migration.name().substring(FOLDER.length() + 1);
		return file.substring(0, file.indexOf("__"));
	}

	private static String checksum(CypherQuery migration) {
		return Hash.of(migration.text().getBytes(StandardCharsets.UTF_8));
	}

}
