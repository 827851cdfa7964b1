package org.custodes.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.custodes.evaluation.Finding.Kind;
import org.custodes.extraction.Extraction;
import org.custodes.ontology.Ontology;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class EvaluationTests {

	private static final Path FOLDER = Path.of("src/test/resources/evaluation");

	private final Ontology ontology = Ontology.load();

	private final GoldCorpus gold = GoldCorpus.read(FOLDER.resolve("gold"), this.ontology);

	@Test
	void givesTheFiguresOfTheReferenceScorer() throws IOException {
		JsonNode expected = JsonMapper.shared().readTree(FOLDER.resolve("figures.json"));
		EvaluationReport report = report();
		assertThat(report.claims()).isEqualTo(score(expected.path("claims")));
		assertThat(report.claims().f1()).isEqualTo(expected.path("claims").path("f1").doubleValue());
		assertThat(report.pairs()).isEqualTo(score(expected.path("pairs, whatever the predicate")));
		assertThat(report.entities()).isEqualTo(score(expected.path("entities, by name")));
		assertThat(report.typedEntities()).isEqualTo(score(expected.path("entities, by name and type")));
		assertThat(report.dates()).isEqualTo(score(expected.path("dates")));
		JsonNode quotes = expected.path("quotes");
		assertThat(report.quotes()).isEqualTo(new QuoteScore(quotes.path("gold").intValue(),
				quotes.path("found").intValue(), quotes.path("speaker right").intValue()));
		JsonNode predicates = expected.path("per predicate");
		assertThat(report.predicates().keySet()).containsExactlyElementsOf(predicates.propertyNames());
		report.predicates().forEach((name, score) -> assertThat(score).isEqualTo(score(predicates.path(name))));
		JsonNode qualifiers = expected.path("qualifiers of right claims");
		assertThat(report.qualifiers().keySet()).containsExactlyElementsOf(qualifiers.propertyNames());
		report.qualifiers()
			.forEach((name, score) -> assertThat(List.of(score.right(), score.of())).as(name)
				.containsExactly(qualifiers.path(name).path("right").intValue(),
						qualifiers.path(name).path("of").intValue()));
	}

	@Test
	void tellsWhichDocumentsAreOnOneSideOnly() throws IOException {
		EvaluationReport report = report();
		assertThat(report.documents()).isEqualTo(3);
		assertThat(report.unread()).containsExactly("unread.txt");
		assertThat(report.ungraded()).containsExactly("elsewhere.txt");
		assertThat(report.toText()).contains("unread.txt", "elsewhere.txt");
	}

	@Test
	void comparesOnlyWhatIsAskedFor() throws IOException {
		GoldCorpus some = this.gold.only(List.of("ministry.txt", "nothing.txt"));
		EvaluationReport report = new Evaluation(this.ontology).compare(some, output());
		assertThat(report.unread()).isEmpty();
		assertThat(report.claims()).isEqualTo(new Score(3, 3, 3));
	}

	@Test
	void listsMissesAndErrorsWithTheirSentences() throws IOException {
		List<Finding> findings = report().findings();
		assertThat(findings).contains(new Finding(Kind.CLAIM_MISSED, "harbour.txt",
				"Aldren Customs Board USES Veritas Optics (denied) [other side: USES asserted]",
				"the board has never used it"));
		assertThat(findings).contains(new Finding(Kind.CLAIM_WRONG, "harbour.txt",
				"?grey pier SUPPLIES Port Aldren Constabulary", "Grey Pier sells to PAC"));
		assertThat(findings)
			.contains(new Finding(Kind.ENTITY_WRONG, "harbour.txt", "Ilse Moor (Agency); in the gold a Person", ""));
		assertThat(findings).contains(new Finding(Kind.ENTITY_MISSED, "ministry.txt", "First Quay Bank (Company)", ""));
		assertThat(findings).noneMatch((finding) -> finding.what().contains("INVESTIGATED"));
	}

	@Test
	void binsClaimsByConfidence() throws IOException {
		List<ConfidenceBin> bins = report().calibration();
		assertThat(bins.stream().mapToInt(ConfidenceBin::claims).sum()).isEqualTo(11);
		assertThat(bins.get(0)).isEqualTo(new ConfidenceBin(0.3, 0.4, 1, 0, 0.3));
		assertThat(bins.get(bins.size() - 1).claims()).isEqualTo(3);
	}

	@Test
	void aReportSerialisesWithItsRatios() throws IOException {
		JsonNode json = JsonMapper.shared().valueToTree(report());
		assertThat(json.path("claims").path("precision").doubleValue()).isEqualTo(7 / 11.0);
		assertThat(json.path("entityTypes").path("Agency").path("gold").intValue()).isEqualTo(4);
		assertThat(json.path("findings").size()).isPositive();
	}

	@Test
	void tellsOfEachQualifierHowOftenItIsRightWrongAndMissing() throws IOException {
		assertThat(report().qualifiers()).allSatisfy((name, score) -> assertThat(score.of()).as(name).isPositive());
		assertThat(report().findings()).filteredOn((finding) -> finding.kind() == Kind.QUALIFIER_MISSED)
			.hasSize(report().qualifiers().values().stream().mapToInt(QualifierScore::missing).sum());
		assertThat(report().findings()).filteredOn((finding) -> finding.kind() == Kind.QUALIFIER_WRONG)
			.hasSize(report().qualifiers().values().stream().mapToInt(QualifierScore::wrong).sum());
	}

	@Test
	void tellsOfEachClaimWhetherItIsRight() throws IOException {
		List<GradedClaim> graded = new Evaluation(this.ontology).grade(this.gold, output());
		assertThat(graded).hasSize(report().claims().output());
		assertThat(graded).filteredOn(GradedClaim::right).hasSize(report().claims().right());
		assertThat(graded).extracting(GradedClaim::document).doesNotContain("elsewhere.txt");
	}

	@Test
	void printsTablesForADocument() throws IOException {
		String markdown = report().toMarkdown("three | ports", false);
		assertThat(markdown).startsWith("| articles | claims: precision |")
			.contains("| three \\| ports | 0.64 | 0.64 | 0.64 | 0.75 |",
					"| **all** | 0.636 | 0.636 | 0.636 | 7 | 11 | 11 |", "| `BANNED` | 1.000 |",
					"| source | 2 | 0 | 0 |", "| confidence | claims | right | share right | expected |")
			.doesNotContain("Claim missed");
	}

	@Test
	void listsMissesAndErrorsInADocumentAsText() throws IOException {
		assertThat(report().toMarkdown("all", true)).contains("## Claim missed\n", "## Entity wrong\n",
				"| harbour.txt | ?grey pier SUPPLIES Port Aldren Constabulary | Grey Pier sells to PAC |");
	}

	@Test
	void tellsAllFaultsOfTheGoldAtOnce(@TempDir Path folder) throws IOException {
		Map<String, String> files = Map.of("a.json", """
				{"document": "a.txt", "published": "2031", "entities": [
				{"id": "x", "type": "Alien", "name": "X"}, {"id": "x", "type": "Person", "name": "Y"}],
				"claims": [{"subject": "x", "predicate": "LIKES", "object": "nobody"},
				{"subject": "x", "predicate": "REFERRED", "object": "x", "from": "yesterday", "polarity": "maybe"}],
				"quotes": [{"text": "Hello", "speaker": "ghost"}], "dates": [{"text": "soon", "value": "2031-13"}]}
				""", "b.json", "{\"document\": \"b.txt\", \"titel\": 1}", "c.json", "{\"document\": ", "d.json",
				"{\"entities\": [{\"id\": \"x\"}]}", "e.json", "{\"document\": \"e.txt\"}", "f.json",
				"{\"document\": \"e.txt\"}");
		for (Map.Entry<String, String> file : files.entrySet()) {
			Files.writeString(folder.resolve(file.getKey()), file.getValue());
		}
		assertThatExceptionOfType(InvalidGoldException.class).isThrownBy(() -> GoldCorpus.read(folder, this.ontology))
			.withMessageContainingAll("a.json: entity 'x': 'Alien' is no entity type", "the id stands twice",
					"'LIKES' is no predicate", "object: 'nobody' is no entity's id", "it needs a recipient",
					"from: 'yesterday'", "polarity: 'maybe'", "speaker: 'ghost'", "value: '2031-13'", "b.json: ",
					"titel", "c.json: ", "d.json: the file: 'document' is missing",
					"d.json: entities[0]: 'type' is missing", "f.json: document: 'e.txt' has gold in e.json already");
	}

	@Test
	void aFolderWithoutGoldIsAFault(@TempDir Path folder) {
		assertThatExceptionOfType(InvalidGoldException.class).isThrownBy(() -> GoldCorpus.read(folder, this.ontology))
			.withMessageContaining("there is no file *.json");
	}

	private EvaluationReport report() throws IOException {
		return new Evaluation(this.ontology).compare(this.gold, output());
	}

	private List<Extraction> output() throws IOException {
		return OutputFiles.read(FOLDER.resolve("output"), this.ontology);
	}

	private static Score score(JsonNode node) {
		return new Score(node.path("right").intValue(), node.path("output").intValue(), node.path("gold").intValue());
	}

}
