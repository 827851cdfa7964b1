package org.custodes.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;

import org.custodes.corpus.Corpus;
import org.custodes.pipeline.DocumentsProperties;
import org.custodes.pipeline.IngestPipeline;
import org.custodes.pipeline.IngestPipeline.Known;
import org.custodes.pipeline.IngestReport;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Brings documents into the graph. */
@Command(name = "ingest", mixinStandardHelpOptions = true, usageHelpWidth = 100,
		header = "Reads documents and brings them into the graph.",
		description = "%nText, Markdown and HTML. A document that is in the graph already is passed over; after an "
				+ "interruption, the same command goes on where it stopped. Uses the Neo4j of a running 'serve' on "
				+ "the same data folder.%n",
		footerHeading = "%nExamples:%n",
		footer = { "  custodes ingest articles", "  custodes ingest a.txt https://example.org/news/b",
				"  custodes ingest articles --again --custodes.data=/var/lib/custodes" })
final class IngestCommand implements Callable<Integer> {

	@Parameters(arity = "1..*", paramLabel = "PATH|URL", description = "Files, folders and web addresses.")
	private List<String> inputs = List.of();

	@Option(names = "--again",
			description = "Read documents that are in the graph already again, because their metadata have changed.")
	private boolean again;

	@Spec
	private CommandSpec spec = CommandSpec.create();

	private final Launch launch;

	IngestCommand(Launch launch) {
		this.launch = launch;
	}

	@Override
	public Integer call() {
		PrintWriter err = this.spec.commandLine().getErr();
		try (Interruption interruption = Interruption.watch();
				ConfigurableApplicationContext context = this.launch.program()) {
			Corpus corpus = Corpus.open(this.inputs, context.getBean(DocumentsProperties.class).settings());
			IngestReport report = context.getBean(IngestPipeline.class)
				.ingest(corpus, this.again ? Known.READ_AGAIN : Known.SKIP, Progress.on(err, interruption::requested));
			err.print(IngestText.of(report));
			err.flush();
			return (report.complete() ? ExitCode.DONE : ExitCode.FAILED).number();
		}
	}

}
