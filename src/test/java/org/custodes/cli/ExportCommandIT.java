package org.custodes.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.custodes.graph.Neo4jExtension;
import org.custodes.web.Newsroom;
import org.custodes.web.ReadingApplication;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

import static org.assertj.core.api.Assertions.assertThat;

@Tag("neo4j")
@ExtendWith(Neo4jExtension.class)
class ExportCommandIT {

	@TempDir
	private Path folder;

	private final StringWriter err = new StringWriter();

	@BeforeAll
	static void load() {
		Newsroom.load(Neo4jExtension.store());
	}

	@ParameterizedTest
	@CsvSource({ "jsonl,{\"id\"", "CSV,claim", "gexf,<?xml", "graphml,<?xml" })
	void writesAFile(String format, String start) throws IOException {
		Path file = this.folder.resolve("out");
		assertThat(run("export", format, file.toString(), "--predicate=USES")).as(this.err.toString()).isZero();
		assertThat(Files.readString(file)).startsWith(start).contains("Force 1001").doesNotContain("INVESTED_IN");
		assertThat(this.folder).isDirectoryContaining("glob:**/out").isDirectoryNotContaining("glob:**.part");
	}

	@Test
	void leavesTheFileOfBeforeWhereTheFilterIsWrong() throws IOException {
		Path file = Files.writeString(this.folder.resolve("out"), "before");
		assertThat(run("export", "csv", file.toString(), "--predicate=LIKES")).isEqualTo(2);
		assertThat(this.err.toString()).contains("'predicate' must be one of").doesNotContain("\tat ");
		assertThat(file).hasContent("before");
	}

	@Test
	void saysThatTheFileCannotBeWritten() {
		assertThat(run("export", "csv", this.folder.resolve("none/out").toString())).isEqualTo(1);
		assertThat(this.err.toString()).contains("cannot be written").doesNotContain("\tat ");
	}

	private int run(String... arguments) {
		List<String> properties = new ArrayList<>();
		Neo4jExtension.properties((name, value) -> properties.add("--" + name + "=" + value.get()));
		CommandLine line = Program.commandLine(new Launch(ReadingApplication.class, properties, () -> (document) -> {
			throw new IllegalStateException("nothing is read here");
		}));
		line.setErr(new PrintWriter(this.err, true));
		return line.execute(arguments);
	}

}
