package org.custodes.graph;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@Tag("neo4j")
@ExtendWith(Neo4jExtension.class)
class SchemaMigratorIT {

	private final CypherRunner cypher = Neo4jExtension.runner();

	private final CypherQuery first = migration("V001__first", "CREATE (:Made {by: 1});\nCREATE (:Made {by: 1});");

	private final CypherQuery second = migration("V002__second", "CREATE (:Made {by: 2});");

	@BeforeEach
	void startEmpty() {
		Neo4jExtension.wipe();
	}

	@Test
	void runsEachMigrationOnceAndInOrder() {
		migrate(this.first);
		migrate(this.first, this.second);
		migrate(this.first, this.second);
		assertThat(this.cypher.rows("server/migrations")).extracting((row) -> row.text("version"))
			.containsExactly("V001", "V002");
	}

	@Test
	void refusesAMigrationThatHasChangedSinceItWasRun() {
		migrate(this.first);
		assertThatExceptionOfType(GraphException.class)
			.isThrownBy(() -> migrate(migration("V001__first", "CREATE (:Other);")))
			.withMessageContaining("migrations/V001__first")
			.withMessageContaining("must not change");
	}

	@Test
	void refusesAGraphThatIsNewerThanItself() {
		migrate(this.first, this.second);
		assertThatExceptionOfType(GraphException.class).isThrownBy(() -> migrate(this.first))
			.withMessageContaining("[V002]")
			.withMessageContaining("use the newer version");
	}

	private void migrate(CypherQuery... migrations) {
		new SchemaMigrator(this.cypher, List.of(migrations)).migrate();
	}

	private static CypherQuery migration(String name, String text) {
		return new CypherQuery("migrations/" + name, "Does something.", Map.of(), Map.of(), text);
	}

}
