package org.custodes.intake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import org.custodes.corpus.CorpusSettings;
import org.custodes.corpus.Source;
import org.custodes.graph.GraphStore;
import org.custodes.graph.Neo4jExtension;
import org.custodes.intake.IntakeException.Fault;
import org.custodes.intake.Job.State;
import org.custodes.ontology.PartialDate;
import org.custodes.pipeline.IngestPipeline;
import org.custodes.pipeline.IngestPipeline.Known;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

@Tag("neo4j")
@ExtendWith(Neo4jExtension.class)
class IntakeIT {

	private static final CorpusSettings SETTINGS = new CorpusSettings(200, Duration.ofSeconds(1), false);

	private static final IntakeProperties BOUNDS = new IntakeProperties(3, 3, 2, Duration.ofMillis(10), false);

	@TempDir
	private Path folder;

	private final List<Intake> opened = new ArrayList<>();

	private GraphStore graph;

	@BeforeEach
	void empty() {
		Neo4jExtension.wipe();
		this.graph = Neo4jExtension.store();
	}

	@AfterEach
	void close() {
		this.opened.forEach(Intake::close);
	}

	@Test
	void bringsWhatItAcceptsIntoTheGraph() {
		Intake intake = open();
		intake.start();
		Job job = intake.accept(List.of(text("a.txt", "Gotham uses Argusware."), text("b.md", "Bexley uses Lumos.")));
		assertThat(job.total()).isEqualTo(2);
		Job done = awaitState(intake, job.id(), State.DONE);
		assertThat(done.done()).isEqualTo(2);
		assertThat(done.finished()).isNotNull();
		assertThat(this.graph.staged("1")).extracting((id) -> id.value())
			.containsExactlyInAnyOrderElementsOf(done.documents());
		assertThat(this.graph.counts().relationships("USES")).isEqualTo(2);
		assertThat(this.folder.resolve(job.id()).resolve("documents")).doesNotExist();
	}

	@Test
	void losesNothingWhenItIsStoppedBeforeItsTurn() {
		Job job;
		try (Intake intake = open()) {
			job = intake.accept(List.of(text("a.txt", "Gotham uses Argusware.")));
		}
		Intake next = open();
		assertThat(next.job(job.id())).map(Job::state).contains(State.WAITING);
		next.start();
		awaitState(next, job.id(), State.DONE);
		assertThat(this.graph.counts().relationships("USES")).isEqualTo(1);
		assertThat(open().job(job.id())).map(Job::state).contains(State.DONE);
	}

	@Test
	void losesNothingWhenItIsStoppedInTheMiddle() {
		IngestPipeline pipeline = NoticeBoard.pipeline(this.graph);
		Job job;
		try (Intake intake = open((corpus, progress) -> {
			while (!progress.stopped()) {
				Thread.onSpinWait();
			}
			return pipeline.ingest(corpus, Known.SKIP, progress);
		})) {
			intake.start();
			job = intake.accept(List.of(text("a.txt", "Gotham uses Argusware.")));
			awaitState(intake, job.id(), State.RUNNING);
		}
		Intake next = open();
		next.start();
		awaitState(next, job.id(), State.DONE);
		assertThat(this.graph.counts().relationships("USES")).isEqualTo(1);
	}

	@Test
	void triesAgainWhatFails() {
		IngestPipeline pipeline = NoticeBoard.pipeline(this.graph);
		AtomicInteger tries = new AtomicInteger();
		Intake intake = open((corpus, progress) -> {
			if (tries.incrementAndGet() < 3) {
				throw new IllegalStateException("the database is away");
			}
			return pipeline.ingest(corpus, Known.SKIP, progress);
		});
		intake.start();
		awaitState(intake, intake.accept(List.of(text("a.txt", "Gotham uses Argusware."))).id(), State.DONE);
		assertThat(tries).hasValue(3);
	}

	@Test
	void keepsWhatFailsForTheNextStart() {
		Intake intake = open((corpus, progress) -> {
			throw new IllegalStateException("the database is away");
		});
		intake.start();
		Job job = intake.accept(List.of(text("a.txt", "Gotham uses Argusware.")));
		assertThat(awaitState(intake, job.id(), State.FAILED).problem()).contains("tried again at the next start");
		intake.close();
		Intake next = open();
		next.start();
		awaitState(next, job.id(), State.DONE);
	}

	@Test
	void keepsTheSourceOfADocument() {
		Intake intake = open();
		intake.start();
		Source source = new Source("A \"title\"\n", "The Paper", new PartialDate("2021-04"), "https://paper.example");
		awaitState(intake, intake
			.accept(List.of(new Submission("a.txt", "Gotham uses Argusware.".getBytes(StandardCharsets.UTF_8), source)))
			.id(), State.DONE);
		assertThat(Neo4jExtension.driver()
			.executableQuery("MATCH (d:Document) RETURN d.title AS title, d.published AS published, d.uri AS uri")
			.execute()
			.records())
			.singleElement()
			.satisfies((row) -> assertThat(row.asMap()).containsEntry("title", "A \"title\"")
				.containsEntry("published", "2021-04")
				.containsEntry("uri", "https://paper.example"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			../../etc/passwd.txt  | passwd.txt
			C:\\x\\a b.md         | a b.md
			.hidden.txt           | hidden.txt
			metadata.json.txt     | metadata.json.txt
			a%00%0A*?é.html       | a_____.html
			..                    | document
			.txt                  | txt
			""")
	void givesFilesNoNamesThatLeadAstray(String name, String harmless) {
		String raw = name.replace("%00", "\0").replace("%0A", "\n");
		assertThat(text(raw, "x").name()).isEqualTo(harmless);
	}

	@Test
	void takesSeveralDocumentsOfOneName() {
		Intake intake = open();
		intake.start();
		Job job = intake
			.accept(List.of(text("a.txt", "Gotham uses Argusware."), text("x/a.txt", "Bexley uses Lumos.")));
		assertThat(awaitState(intake, job.id(), State.DONE).documents()).hasSize(2);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			a.txt  | ' '           | UNREADABLE | a.txt: it holds no text
			a.txt  | '%00%01'       | UNREADABLE | a.txt: it holds binary data
			a.exe  | x             | UNREADABLE | a.exe: it is not text, Markdown or HTML by its name
			""")
	void refusesAtOnceWhatCannotBeRead(String name, String content, Fault fault, String message) throws IOException {
		Intake intake = open();
		String raw = content.replace("%00", "\0");
		assertThatExceptionOfType(IntakeException.class)
			.isThrownBy(() -> intake.accept(List.of(text("good.txt", "Text."), text(name, raw))))
			.withMessageContaining(message)
			.satisfies((ex) -> assertThat(ex.fault()).isEqualTo(fault))
			.satisfies((ex) -> assertThat(ex).hasMessageNotContaining(this.folder.toString()));
		assertThat(intake.jobs()).isEmpty();
		try (Stream<Path> left = Files.list(this.folder)) {
			assertThat(left).isEmpty();
		}
	}

	@Test
	void refusesWhatIsTooMuch() {
		Intake intake = open();
		Submission small = text("a.txt", "Text.");
		assertFault(Fault.TOO_LARGE, intake, List.of(text("a.txt", "x".repeat(201))));
		assertFault(Fault.TOO_LARGE, intake, List.of(small, small, small, small));
		assertFault(Fault.TOO_LARGE, intake, List.of());
		for (int i = 0; i < 3; i++) {
			intake.accept(List.of(small));
		}
		assertFault(Fault.FULL, intake, List.of(small));
	}

	@Test
	void forgetsJobsThatEndedLongAgo() {
		Intake intake = open();
		intake.start();
		for (int i = 0; i < 5; i++) {
			awaitState(intake, intake.accept(List.of(text("a.txt", "Text " + i + "."))).id(), State.DONE);
		}
		await().untilAsserted(() -> assertThat(intake.jobs()).hasSize(2));
		assertThat(open().jobs()).hasSize(2);
	}

	@Test
	void removesWhatWasHalfWritten() throws IOException {
		Files.createDirectories(this.folder.resolve("x.part/documents"));
		Files.createDirectories(this.folder.resolve("y"));
		Files.writeString(this.folder.resolve("y/job.json"), "{");
		assertThat(open().jobs()).isEmpty();
		assertThat(this.folder.resolve("x.part")).doesNotExist();
		assertThat(this.folder.resolve("y")).exists();
	}

	private static void assertFault(Fault fault, Intake intake, List<Submission> submissions) {
		assertThatExceptionOfType(IntakeException.class).isThrownBy(() -> intake.accept(submissions))
			.satisfies((ex) -> assertThat(ex.fault()).isEqualTo(fault));
	}

	private static Submission text(String name, String text) {
		return new Submission(name, text.getBytes(StandardCharsets.UTF_8), Source.UNKNOWN);
	}

	private static Job awaitState(Intake intake, String id, State state) {
		await().atMost(Duration.ofMinutes(2))
			.until(() -> intake.job(id).map(Job::state).filter(state::equals).isPresent());
		return intake.job(id).orElseThrow();
	}

	private Intake open() {
		Intake intake = Intake.open(this.folder, SETTINGS, BOUNDS, NoticeBoard.pipeline(this.graph));
		this.opened.add(intake);
		return intake;
	}

	private Intake open(JobWork work) {
		Intake intake = new Intake(new JobFolders(this.folder), SETTINGS, BOUNDS, work);
		this.opened.add(intake);
		return intake;
	}

}
