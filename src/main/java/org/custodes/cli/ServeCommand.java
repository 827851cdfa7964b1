package org.custodes.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;

import org.custodes.corpus.Corpus;
import org.custodes.graph.GraphStore;
import org.custodes.intake.Intake;
import org.custodes.graph.Neo4jAccess;
import org.custodes.pipeline.DocumentsProperties;
import org.custodes.pipeline.IngestPipeline;
import org.custodes.pipeline.IngestPipeline.Known;
import org.custodes.question.QuestionAnswering;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Serves the page and the API. */
@Command(name = "serve", mixinStandardHelpOptions = true, usageHelpWidth = 100,
		header = "Serves the page and the API; the default.",
		description = "%nStarts a Neo4j of its own unless spring.neo4j.uri names one. At the first start, it loads the "
				+ "documents of custodes.corpus.%n",
		footerHeading = "%nExamples:%n", footer = { "  custodes", "  custodes serve --server.port=9090",
				"  custodes serve --custodes.data=/var/lib/custodes --custodes.corpus=" })
final class ServeCommand implements Callable<Integer> {

	private static final String QUESTION = "Who referred Clearview to ICE?";

	@Spec
	private CommandSpec spec = CommandSpec.create();

	private final Launch launch;

	ServeCommand(Launch launch) {
		this.launch = launch;
	}

	@Override
	public Integer call() throws InterruptedException {
		PrintWriter err = this.spec.commandLine().getErr();
		err.println("Custodes " + Version.ofCustodes() + " is starting ...");
		err.flush();
		try (Interruption interruption = Interruption.watch();
				ConfigurableApplicationContext context = this.launch.server()) {
			err.println("The page is at " + address(context));
			err.flush();
			loadCorpus(context, interruption, err);
			context.getBean(Intake.class).start();
			if (!interruption.requested()) {
				introduce(context, this.spec.commandLine().getOut());
			}
			interruption.awaitRequest();
			return ExitCode.DONE.number();
		}
	}

	/**
	 * Loads the corpus into a graph that holds nothing else. That includes the graph of a
	 * first start that was killed, which goes on.
	 */
	private static void loadCorpus(ConfigurableApplicationContext context, Interruption interruption, PrintWriter err) {
		String folder = context.getEnvironment().getProperty("custodes.corpus", "");
		if (folder.isBlank()) {
			return;
		}
		Corpus corpus = Corpus.open(List.of(folder), context.getBean(DocumentsProperties.class).settings());
		if (context.getBean(GraphStore.class).counts().nodes("Document") <= corpus.size()) {
			err.print(IngestText.of(context.getBean(IngestPipeline.class)
				.ingest(corpus, Known.SKIP, Progress.on(err, interruption::requested))));
			err.flush();
		}
	}

	private static void introduce(ConfigurableApplicationContext context, PrintWriter out) {
		out.println();
		out.println("Page:          " + address(context));
		out.println(context.getBean(Neo4jAccess.class).hint());
		out.println();
		out.println(QUESTION);
		out.print(AnswerText.of(context.getBean(QuestionAnswering.class).answer(QUESTION)));
		out.println();
		out.println("Stop with Ctrl-C.");
		out.flush();
	}

	private static String address(ConfigurableApplicationContext context) {
		String port = context.getEnvironment().getRequiredProperty("local.server.port");
		String host = context.getEnvironment().getProperty("server.address", "127.0.0.1");
		boolean here = host.equals("127.0.0.1") || host.equals("0.0.0.0") || host.equals("::");
		return "http://" + (here ? "localhost" : host) + ":" + port + "/";
	}

}
