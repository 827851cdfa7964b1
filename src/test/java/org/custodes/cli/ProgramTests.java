package org.custodes.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.custodes.extraction.Extraction;
import org.custodes.pipeline.DocumentReader;
import org.custodes.pipeline.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

import static org.assertj.core.api.Assertions.assertThat;

class ProgramTests {

	private static final DocumentReader READER = (document) -> new Reading(
			new Extraction(document, List.of(), List.of(), List.of(), List.of()), 5);

	@TempDir
	Path folder;

	private final StringWriter out = new StringWriter();

	private final StringWriter err = new StringWriter();

	@Test
	void servesWhereNoCommandIsGiven() {
		assertThat(Arguments.of("--server.port=9090").command()).containsExactly("serve");
	}

	@Test
	void givesSpringWhatHasADotInItsName() {
		Arguments arguments = Arguments.of("--custodes.data=/x y", "extract", "a.txt", "--out", "b.c",
				"--spring.neo4j.uri=bolt://h", "--logging.level.org.custodes=DEBUG", "--flag.x");
		assertThat(arguments.command()).containsExactly("extract", "a.txt", "--out", "b.c");
		assertThat(arguments.properties()).containsExactly("--custodes.data=/x y", "--spring.neo4j.uri=bolt://h",
				"--logging.level.org.custodes=DEBUG", "--flag.x");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			extrakt a.txt               | Did you mean: custodes extract
			extract a.txt --outt x      | --out
			extract a.txt               | Missing required option: '--out=DIR'
			extract --out x             | Missing required parameter: 'PATH'
			export                      | Missing required parameter: 'FORMAT'
			export xlsx                 | expected one of jsonl, csv, gexf, graphml but was 'xlsx'
			--verison                   | --version
			""")
	void saysWhatWasMeantByAWrongCommandLine(String arguments, String hint) {
		assertThat(run(arguments.split("\\s+"))).isEqualTo(2);
		assertThat(this.err.toString()).contains(hint).contains("--help'.");
		assertThat(this.out.toString()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "--help", "extract --help", "help extract" })
	void explainsItselfOnStandardOutput(String arguments) {
		assertThat(run(arguments.split(" "))).isZero();
		assertThat(this.out.toString()).contains("custodes").contains("extract").contains("--help");
	}

	@Test
	void listsTheFormatsOfExports() {
		assertThat(run("export", "--help")).isZero();
		assertThat(this.out.toString()).contains("jsonl", "csv", "gexf", "graphml", "--min-confidence");
	}

	@Test
	void extractsAndSaysWhatFailed() throws IOException {
		Files.writeString(this.folder.resolve("a.txt"), "Text.");
		Files.writeString(this.folder.resolve("b.txt"), "");
		assertThat(run("extract", this.folder.toString(), "--out", this.folder.resolve("out").toString())).isEqualTo(1);
		assertThat(this.err.toString()).contains("b.txt: it holds no text").contains("1 documents failed");
		assertThat(this.folder.resolve("out/claims.jsonl")).exists();
	}

	@Test
	void takesTheBoundsFromProperties() throws IOException {
		Files.writeString(this.folder.resolve("a.txt"), "Text.");
		assertThat(run("extract", this.folder.toString(), "--out", this.folder.resolve("out").toString(),
				"--custodes.documents.max-bytes=3"))
			.isEqualTo(1);
		assertThat(this.err.toString()).contains("larger than 3 bytes");
	}

	@Test
	void saysWhichPropertyIsWrong() {
		assertThat(run("extract", "a.txt", "--out", "b", "--custodes.documents.max-bytes=many")).isEqualTo(2);
		assertThat(this.err.toString()).contains("custodes.documents.max-bytes").doesNotContain("\tat ");
	}

	@Test
	void evaluatesTheDocumentsThatHaveGold() throws IOException {
		Files.writeString(this.folder.resolve("a.txt"), "Text.");
		Files.writeString(this.folder.resolve("b.txt"), "Text without gold.");
		Path gold = Files.createDirectory(this.folder.resolve("gold"));
		Files.writeString(gold.resolve("a.json"), """
				{"document": "a.txt", "entities": [{"id": "x", "type": "Company", "name": "X", "aliases": []}],
				"claims": []}""");
		Path json = this.folder.resolve("report.json");
		assertThat(run("evaluate", this.folder.resolve("a.txt").toString(), this.folder.resolve("b.txt").toString(),
				"--gold", gold.toString(), "--errors", "--json", json.toString()))
			.as(this.err.toString())
			.isZero();
		assertThat(this.out.toString()).contains("entity missed  a.txt");
		assertThat(json).content().contains("\"documents\" : 1");
	}

	@Test
	void saysThatNoDocumentHasGold() throws IOException {
		Files.writeString(this.folder.resolve("b.txt"), "Text without gold.");
		Path gold = Files.createDirectory(this.folder.resolve("gold"));
		Files.writeString(gold.resolve("a.json"), "{\"document\": \"a.txt\", \"entities\": [], \"claims\": []}");
		assertThat(run("evaluate", this.folder.resolve("b.txt").toString(), "--gold", gold.toString())).isEqualTo(3);
	}

	@Test
	void saysWhatIsWrongWithTheGold() throws IOException {
		Files.writeString(this.folder.resolve("a.json"), "{");
		assertThat(run("evaluate", "b.txt", "--gold", this.folder.toString())).isEqualTo(4);
		assertThat(this.err.toString()).contains("a.json").doesNotContain("\tat ");
	}

	private int run(String... arguments) {
		Arguments parted = Arguments.of(arguments);
		CommandLine line = Program.commandLine(new Launch(ProgramTests.class, parted.properties(), () -> READER));
		line.setOut(new PrintWriter(this.out, true));
		line.setErr(new PrintWriter(this.err, true));
		return line.execute(parted.command().toArray(String[]::new));
	}

}
