package org.custodes.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.custodes.corpus.Corpus;
import org.custodes.corpus.CorpusSettings;
import org.custodes.corpus.Document;
import org.custodes.corpus.Failure;
import org.custodes.corpus.Span;
import org.custodes.extraction.Claim;
import org.custodes.extraction.Evidence;
import org.custodes.extraction.ExtractedEntity;
import org.custodes.extraction.Extraction;
import org.custodes.extraction.Qualifiers;
import org.custodes.gazetteer.Gazetteer;
import org.custodes.graph.CheckResult;
import org.custodes.graph.GraphCounts;
import org.custodes.graph.GraphStore;
import org.custodes.graph.Neo4jExtension;
import org.custodes.ontology.Modality;
import org.custodes.ontology.Ontology;
import org.custodes.ontology.Polarity;
import org.custodes.pipeline.IngestPipeline.Known;
import org.custodes.resolution.Decisions;
import org.custodes.resolution.EntityResolver;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The pipeline on a real graph. The documents say "A uses B." and are read by a pattern,
 * since what is read out of them is not the matter here.
 */
@ExtendWith(Neo4jExtension.class)
class IngestPipelineIT {

	private static final Pattern USES = Pattern.compile("(?<user>\\w+) uses (?<vendor>\\w+)\\.");

	private static final Ontology ONTOLOGY = Ontology.load();

	private static final EntityResolver RESOLVER = EntityResolver.of(Gazetteer.load(ONTOLOGY), Decisions.none());

	@TempDir
	private Path folder;

	private final AtomicInteger read = new AtomicInteger();

	private GraphStore graph;

	@BeforeEach
	void empty() throws IOException {
		Neo4jExtension.wipe();
		this.graph = Neo4jExtension.store();
		write("a.txt", "Gotham uses Argusware.");
		write("b.txt", "Metropolis uses Argusware.");
	}

	@Test
	void bringsDocumentsIntoTheGraph() {
		IngestReport report = ingest("1");
		assertThat(report.complete()).isTrue();
		assertThat(report.read()).isEqualTo(2);
		assertThat(report.graph().nodes("Entity")).isEqualTo(3);
		assertThat(report.graph().relationships("USES")).isEqualTo(2);
		assertThat(report.timings()).containsOnlyKeys(Stage.values());
		assertThat(this.graph.check()).allMatch(CheckResult::holds);
	}

	@Test
	void changesNothingWhenTheSameDocumentsComeAgain() {
		GraphCounts first = ingest("1").graph();
		IngestReport second = ingest("1");
		assertThat(this.read).hasValue(2);
		assertThat(second.known()).isEqualTo(2);
		assertThat(second.graph()).isEqualTo(first);
	}

	@Test
	void readsAgainWhatAnotherVersionHasRead() {
		ingest("1");
		assertThat(ingest("2").read()).isEqualTo(2);
	}

	@Test
	void readsAgainWhatItIsToldTo() {
		ingest("1");
		assertThat(pipeline("1").ingest(corpus(), Known.READ_AGAIN, ProgressListener.NONE).read()).isEqualTo(2);
	}

	@Test
	void takesOneTextOnce() throws IOException {
		write("copy.txt", "Gotham uses Argusware.");
		IngestReport report = ingest("1");
		assertThat(report.read()).isEqualTo(2);
		assertThat(report.graph().nodes("Document")).isEqualTo(2);
	}

	@Test
	void setsBadDocumentsAside() throws IOException {
		write("aa.txt", "The reader fails.");
		write("ab.txt", "");
		IngestReport report = ingest("1");
		assertThat(report.complete()).isFalse();
		assertThat(report.failures()).extracting(Failure::place)
			.anyMatch((place) -> place.endsWith("aa.txt"))
			.anyMatch((place) -> place.endsWith("ab.txt"))
			.hasSize(2);
		assertThat(report.graph().relationships("USES")).isEqualTo(2);
	}

	@Test
	void goesOnWhereItWasStopped() {
		AtomicInteger steps = new AtomicInteger();
		IngestReport stopped = pipeline("1").ingest(corpus(), Known.SKIP, new ProgressListener() {
			@Override
			public void step(int tokens) {
				steps.incrementAndGet();
			}

			@Override
			public boolean stopped() {
				return steps.get() > 0;
			}
		});
		assertThat(stopped.stopped()).isTrue();
		assertThat(stopped.read()).isEqualTo(1);
		IngestReport rest = ingest("1");
		assertThat(rest.read()).isEqualTo(1);
		assertThat(rest.known()).isEqualTo(1);
		GraphCounts counts = rest.graph();
		Neo4jExtension.wipe();
		Neo4jExtension.store();
		assertThat(ingest("1").graph()).isEqualTo(counts);
	}

	private IngestReport ingest(String version) {
		return pipeline(version).ingest(corpus(), Known.SKIP, ProgressListener.NONE);
	}

	private IngestPipeline pipeline(String version) {
		return new IngestPipeline(() -> this::read, version, RESOLVER, this.graph);
	}

	private Corpus corpus() {
		return Corpus.open(List.of(this.folder.toString()), CorpusSettings.STANDARD);
	}

	private void write(String name, String text) throws IOException {
		Files.writeString(this.folder.resolve(name), text);
	}

	private Reading read(Document document) {
		this.read.incrementAndGet();
		Matcher uses = USES.matcher(document.text());
		if (!uses.find()) {
			throw new IllegalStateException("no sentence of the expected form");
		}
		ExtractedEntity user = entity("Agency", uses, "user");
		ExtractedEntity vendor = entity("Company", uses, "vendor");
		Span sentence = new Span(uses.start(), uses.end());
		Claim claim = new Claim(user, ONTOLOGY.predicate("USES"), vendor, null, Polarity.ASSERTED, Modality.ACTUAL,
				null, Qualifiers.NONE, 0.9, "test", new Evidence(sentence, sentence));
		return new Reading(new Extraction(document, List.of(user, vendor), List.of(claim), List.of(), List.of()), 4);
	}

	private static ExtractedEntity entity(String type, Matcher matcher, String group) {
		return new ExtractedEntity(group, ONTOLOGY.type(type), matcher.group(group), List.of(),
				List.of(new Span(matcher.start(group), matcher.end(group))));
	}

}
