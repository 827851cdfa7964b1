package org.custodes.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import org.custodes.corpus.Corpus;
import org.custodes.corpus.Failure;
import org.custodes.corpus.Notice;
import org.custodes.corpus.Skipped;
import org.custodes.export.JsonLinesWriter;
import org.custodes.pipeline.DocumentReader;
import org.custodes.pipeline.DocumentsProperties;
import org.custodes.pipeline.ParallelReading;
import org.custodes.pipeline.ProgressListener;
import org.custodes.pipeline.Reading;
import org.custodes.pipeline.ReadingListener;
import org.custodes.pipeline.Stage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes what documents state to files, without a database. */
@Command(name = "extract", mixinStandardHelpOptions = true, usageHelpWidth = 100,
		header = "Writes what documents state to files, without a database.",
		description = "%nWrites claims.jsonl, entities.jsonl, quotes.jsonl and dates.jsonl, one JSON object a line. "
				+ "'start' and 'end' count the characters (code points) of the document's file; for HTML, those of "
				+ "the article's text.%n",
		footerHeading = "%nExamples:%n", footer = { "  custodes extract articles --out extracted",
				"  custodes extract a.txt b.md https://example.org/news/c --out extracted" })
final class ExtractCommand implements Callable<Integer> {

	@Parameters(arity = "1..*", paramLabel = "PATH", description = "Files, folders and web addresses.")
	private List<String> inputs = List.of();

	@Option(names = { "-o", "--out" }, required = true, paramLabel = "DIR", description = "The folder for the files.")
	private Path out = Path.of("");

	@Spec
	private CommandSpec spec = CommandSpec.create();

	private final Launch launch;

	ExtractCommand(Launch launch) {
		this.launch = launch;
	}

	@Override
	public Integer call() {
		Corpus corpus = Corpus.open(this.inputs,
				this.launch.settings("custodes.documents", DocumentsProperties.class).settings());
		PrintWriter err = this.spec.commandLine().getErr();
		try (Interruption interruption = Interruption.watch()) {
			return extract(corpus, Progress.on(err, interruption::requested));
		}
		catch (InterruptedException ex) {
			err.println("Stopped; nothing was written.");
			return ExitCode.FAILED.number();
		}
	}

	private int extract(Corpus corpus, Progress progress) throws InterruptedException {
		progress.say("Loading the language models ...");
		DocumentReader reader = this.launch.reader().get();
		try (JsonLinesWriter writer = new JsonLinesWriter(this.out)) {
			Results results = new Results(writer, progress);
			progress.begin(Stage.READ, corpus.size());
			new ParallelReading(reader).run(corpus.read(), results);
			progress.end();
			writer.commit();
			progress.say(results.summary(this.out));
			return ((results.failures == 0) ? ExitCode.DONE : ExitCode.FAILED).number();
		}
	}

	/** Writes what was read, and counts. */
	private static final class Results implements ReadingListener {

		private final JsonLinesWriter writer;

		private final ProgressListener progress;

		private int documents;

		private int claims;

		private int failures;

		private int skipped;

		Results(JsonLinesWriter writer, ProgressListener progress) {
			this.writer = writer;
			this.progress = progress;
		}

		@Override
		public void read(Reading reading) {
			this.writer.write(reading.extraction());
			this.documents++;
			this.claims += reading.extraction().claims().size();
			this.progress.step(reading.tokens());
		}

		@Override
		public void failed(Failure failure) {
			this.failures++;
			this.progress.tell(failure);
			this.progress.step(0);
		}

		@Override
		public void skipped(Skipped skipped) {
			this.skipped++;
		}

		@Override
		public boolean stopped() {
			return this.progress.stopped();
		}

		@Override
		public void noticed(Notice notice) {
			this.progress.tell(notice);
		}

		String summary(Path folder) {
			return "%,d claims of %,d documents are in %s; %,d documents failed, %,d other files were skipped."
				.formatted(this.claims, this.documents, folder, this.failures, this.skipped);
		}

	}

}
