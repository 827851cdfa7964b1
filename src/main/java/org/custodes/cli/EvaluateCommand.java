package org.custodes.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;

import org.custodes.corpus.Corpus;
import org.custodes.corpus.CorpusItem;
import org.custodes.corpus.Document;
import org.custodes.corpus.Failure;
import org.custodes.evaluation.Evaluation;
import org.custodes.evaluation.EvaluationReport;
import org.custodes.evaluation.GoldCorpus;
import org.custodes.extraction.Extraction;
import org.custodes.ontology.Ontology;
import org.custodes.pipeline.DocumentsProperties;
import org.custodes.pipeline.ParallelReading;
import org.custodes.pipeline.ProgressListener;
import org.custodes.pipeline.Reading;
import org.custodes.pipeline.ReadingListener;
import org.custodes.pipeline.Stage;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells how well documents are read, by those that people have annotated. */
@Command(name = "evaluate", mixinStandardHelpOptions = true, usageHelpWidth = 100,
		header = "Tells how well documents are read, by those that people have annotated.",
		description = "%nReads the documents that have a gold file, without a database, and compares.%n",
		footerHeading = "%nExamples:%n",
		footer = { "  custodes evaluate --gold corpus/gold corpus/documents",
				"  custodes evaluate --gold gold articles --errors",
				"  custodes evaluate --gold gold articles --errors --markdown scores.md --json scores.json" })
final class EvaluateCommand implements Callable<Integer> {

	@Parameters(arity = "1..*", paramLabel = "PATH", description = "Files, folders and web addresses.")
	private List<String> inputs = List.of();

	@Option(names = "--gold", required = true, paramLabel = "DIR", description = "The folder of the gold files.")
	private Path gold = Path.of("");

	@Option(names = "--errors",
			description = "List all that is missed or wrong with its sentence, too; JSON always has it.")
	private boolean errors;

	@Option(names = "--text", paramLabel = "FILE", description = "Write what is printed to a file, too.")
	private @Nullable Path text;

	@Option(names = "--json", paramLabel = "FILE", description = "Write the report as JSON, too.")
	private @Nullable Path json;

	@Option(names = "--markdown", paramLabel = "FILE", description = "Write the tables as Markdown, too.")
	private @Nullable Path markdown;

	@Option(names = "--title", paramLabel = "TEXT", defaultValue = "all",
			description = "What the summary of the Markdown calls the articles (default: ${DEFAULT-VALUE}).")
	private String title = "all";

	@Spec
	private CommandSpec spec = CommandSpec.create();

	private final Launch launch;

	EvaluateCommand(Launch launch) {
		this.launch = launch;
	}

	@Override
	public Integer call() throws InterruptedException, IOException {
		Ontology ontology = Ontology.load();
		GoldCorpus annotated = GoldCorpus.read(this.gold, ontology);
		Corpus corpus = Corpus.open(this.inputs,
				this.launch.settings("custodes.documents", DocumentsProperties.class).settings());
		PrintWriter err = this.spec.commandLine().getErr();
		Progress progress = Progress.on(err, () -> false);
		progress.say("Loading the language models ...");
		Results results = new Results(annotated.documents(), progress);
		ParallelReading reading = new ParallelReading(this.launch.reader().get());
		progress.begin(Stage.READ, Math.min(corpus.size(), annotated.documents().size()));
		reading.run(corpus.read().filter(results::accept), results);
		progress.end();
		if (results.names.isEmpty()) {
			err.println("None of the documents has a gold file in " + this.gold
					+ "; 'document' in a gold file must be the document's file name.");
			return ExitCode.NOT_FOUND.number();
		}
		report(new Evaluation(ontology).compare(annotated.only(results.names), results.extractions));
		return (results.failed ? ExitCode.FAILED : ExitCode.DONE).number();
	}

	private void report(EvaluationReport report) throws IOException {
		StringBuilder printed = new StringBuilder();
		if (this.errors) {
			report.findings().forEach((finding) -> printed.append(finding).append('\n'));
		}
		printed.append(report.toText());
		PrintWriter out = this.spec.commandLine().getOut();
		out.print(printed);
		out.flush();
		if (this.text != null) {
			Files.writeString(this.text, printed);
		}
		if (this.json != null) {
			Files.writeString(this.json, Json.pretty(report));
		}
		if (this.markdown != null) {
			Files.writeString(this.markdown, report.toMarkdown(this.title, this.errors));
		}
	}

	/** Keeps what was read out of the documents that have gold. */
	private static final class Results implements ReadingListener {

		private final Set<String> annotated;

		private final ProgressListener progress;

		private final Set<String> names = new LinkedHashSet<>();

		private final List<Extraction> extractions = new ArrayList<>();

		private boolean failed;

		Results(Set<String> annotated, ProgressListener progress) {
			this.annotated = annotated;
			this.progress = progress;
		}

		/** Lets pass what concerns a document with gold, and all failures. */
		boolean accept(CorpusItem item) {
			return !(item instanceof Document document) || this.annotated.contains(document.name());
		}

		@Override
		public void read(Reading reading) {
			this.names.add(reading.extraction().document().name());
			this.extractions.add(reading.extraction());
			this.progress.step(reading.tokens());
		}

		@Override
		public boolean stopped() {
			return this.progress.stopped();
		}

		/** A document that cannot be read counts as missed with all that it states. */
		@Override
		public void failed(Failure failure) {
			this.failed = true;
			this.names.add(failure.place().substring(failure.place().lastIndexOf('/') + 1));
			this.progress.tell(failure);
		}

	}

}
