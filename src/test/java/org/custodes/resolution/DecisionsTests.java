package org.custodes.resolution;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

import org.custodes.ontology.Ontology;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class DecisionsTests {

	private static final String HEADER = "left name,left type,right name,right type,judgement,who,when,note\n";

	private final Ontology ontology = Ontology.load();

	@Test
	void readsEveryFileOfTheFolder(@TempDir Path folder) throws IOException {
		Files.writeString(folder.resolve("b.csv"), HEADER + "A,Person,B,Person,unsure,Ida,2026-01-03\n");
		Files.writeString(folder.resolve("a.csv"), "# judgements\n" + HEADER
				+ "\"Orrin, Ltd.\",Company,Orrin,Company,Same,Ida,2026-01-02,\"the \"\"old\"\" firm, she says\"\n");
		Files.writeString(folder.resolve("readme.txt"), "no table");
		assertThat(Decisions.read(folder, this.ontology).all()).containsExactly(
				new Decision(new Decision.Named("Orrin, Ltd.", this.ontology.type("Company")),
						new Decision.Named("Orrin", this.ontology.type("Company")), Judgement.SAME, "Ida",
						LocalDate.of(2026, 1, 2), "the \"old\" firm, she says"),
				new Decision(new Decision.Named("A", this.ontology.type("Person")),
						new Decision.Named("B", this.ontology.type("Person")), Judgement.UNSURE, "Ida",
						LocalDate.of(2026, 1, 3), ""));
	}

	@Test
	void aFolderThatIsNotThereDecidesNothing(@TempDir Path folder) {
		assertThat(Decisions.read(folder.resolve("none"), this.ontology)).isEqualTo(Decisions.none());
	}

	@Test
	void theDecisionsThatShipAreReadable() {
		assertThat(Decisions.read(Path.of("corpus/decisions"), this.ontology)).isNotNull();
	}

	@Test
	void tellsAllBadLinesAtOnce(@TempDir Path folder) throws IOException {
		Files.writeString(folder.resolve("a.csv"), HEADER + "A,Alien,,Person,perhaps,,yesterday,\n" + "A,Person,B\n"
				+ "A,Person,B,Person,same,Ida,2026-02-30,x\n");
		Files.writeString(folder.resolve("b.csv"), "left,right\nA,B\n");
		assertThatExceptionOfType(InvalidDecisionsException.class)
			.isThrownBy(() -> Decisions.read(folder, this.ontology))
			.withMessageContainingAll("8 fault(s)", "a.csv:2: 'Alien' is no entity type", "a.csv:2: a name is missing",
					"a.csv:2: 'perhaps' is no judgement", "a.csv:2: the person who judged is missing",
					"a.csv:2: 'yesterday' is not a day", "a.csv:3: 3 columns", "a.csv:4: '2026-02-30' is not a day",
					"b.csv:1: the first line must be");
	}

}
