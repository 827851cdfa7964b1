package org.custodes.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class CypherCatalogTests {

	private static final Pattern PARAMETER = Pattern.compile("\\$(\\w+)");

	private static final Pattern NO_CODE = Pattern.compile("'[^']*'|\"[^\"]*\"|//.*");

	private static final CypherCatalog CATALOG = CypherCatalog.load();

	static Stream<CypherQuery> queries() {
		return CATALOG.all().stream();
	}

	@ParameterizedTest
	@MethodSource("queries")
	void declaresTheParametersItTakes(CypherQuery query) {
		Set<String> used = new TreeSet<>();
		Matcher matcher = PARAMETER.matcher(NO_CODE.matcher(query.text()).replaceAll(""));
		while (matcher.find()) {
			used.add(matcher.group(1));
		}
		assertThat(query.parameters().keySet()).as(query.name()).containsExactlyInAnyOrderElementsOf(used);
	}

	@ParameterizedTest
	@MethodSource("queries")
	void describesItselfInASentence(CypherQuery query) {
		assertThat(query.description()).as(query.name()).matches("\\p{Lu}.*[.]");
	}

	@ParameterizedTest
	@MethodSource("queries")
	void tellsWhatItReturns(CypherQuery query) {
		boolean returns = Pattern.compile("^RETURN\\b", Pattern.MULTILINE).matcher(query.text()).find();
		assertThat(!query.returns().isEmpty()).as(query.name()).isEqualTo(returns);
	}

	@Test
	void namesTheFilesItKnowsWhenAskedForAnother() {
		assertThatExceptionOfType(GraphException.class).isThrownBy(() -> CATALOG.get("queries/nonsense"))
			.withMessageContaining("'queries/nonsense'")
			.withMessageContaining("server/ready");
	}

	@Test
	void readsAHeaderWhoseEntriesGoOnInTheNextLine() {
		CypherQuery query = read("queries/a", """
				// Finds
				// things.
				// param: id — the thing's
				// id
				// returns: n — the thing
				MATCH (n {id: $id})
				RETURN n
				""");
		assertThat(query.description()).isEqualTo("Finds things.");
		assertThat(query.parameters()).containsEntry("id", "the thing's id");
		assertThat(query.returns()).containsEntry("n", "the thing");
		assertThat(query.text()).isEqualTo("MATCH (n {id: $id})\nRETURN n");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			RETURN 1                                       | must begin with a sentence
			// Does nothing.                               | there is no statement
			// Does.!// param: id - the id!RETURN $id      | name — meaning
			// Does.!// param: a — b!// param: a — c!RETURN 1 | stands twice
			""")
	void tellsWhatIsWrongWithAHeader(String file, String fault) {
		List<String> faults = new ArrayList<>();
		assertThat(CypherFile.read("queries/a", file.replace('!', '\n'), faults)).isNull();
		assertThat(faults).singleElement().asString().startsWith("cypher/queries/a.cypher:").contains(fault);
	}

	@Test
	void splitsAMigrationAtSemicolonsThatEndALine() {
		CypherQuery query = read("migrations/V9__x", "// Does.\nA ';' B;\nC\nD;\n");
		assertThat(query.statements()).containsExactly("A ';' B", "C\nD");
	}

	private static CypherQuery read(String name, String content) {
		List<String> faults = new ArrayList<>();
		CypherQuery query = CypherFile.read(name, content, faults);
		assertThat(faults).isEmpty();
		return Objects.requireNonNull(query);
	}

}
