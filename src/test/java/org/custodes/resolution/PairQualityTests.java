package org.custodes.resolution;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.custodes.gazetteer.Gazetteer;
import org.custodes.ontology.Ontology;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

import static org.assertj.core.api.Assertions.assertThat;

class PairQualityTests {

	private static final Path FOLDER = Path.of("src/test/resources/resolution");

	private static final double RECALL_FLOOR = 0.95;

	private final Ontology ontology = Ontology.load();

	private final EntityResolver resolver = EntityResolver
		.of(Gazetteer.read(FOLDER.resolve("gazetteer"), this.ontology), Decisions.none());

	@Test
	void joinsNoTwoThingsAndMissesFew(TestReporter reporter) throws IOException {
		List<Pair> pairs = Pair.read(FOLDER.resolve("pairs.csv"), this.ontology);
		List<Pair> joined = pairs.stream().filter(this::isJoined).toList();
		assertThat(joined).as("joined").allMatch(Pair::same);
		List<Pair> missed = pairs.stream().filter(Pair::same).filter((pair) -> !joined.contains(pair)).toList();
		long same = pairs.stream().filter(Pair::same).count();
		double recall = (double) joined.size() / same;
		reporter.publishEntry("pairs",
				"%d pairs, precision 1.0, recall %.3f, missed %s".formatted(pairs.size(), recall, missed));
		assertThat(recall).as("recall; missed %s", missed).isGreaterThanOrEqualTo(RECALL_FLOOR);
	}

	private boolean isJoined(Pair pair) {
		Resolution resolution = this.resolver.resolve(pair.documents());
		return resolution.of(Pair.LEFT, "it").equals(resolution.of(Pair.RIGHT, "it"));
	}

}
