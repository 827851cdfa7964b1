package org.custodes.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;

import org.custodes.question.Answer;
import org.custodes.question.QuestionAnswering;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Answers a question from the graph. */
@Command(name = "ask", mixinStandardHelpOptions = true, usageHelpWidth = 100,
		header = "Answers a question, with the sentences that say so.",
		description = "%nThe exit code is 3 if there is no answer.%n", footerHeading = "%nExamples:%n",
		footer = { "  custodes ask \"Who referred Clearview to ICE?\"",
				"  custodes ask \"Which police forces use Clearview?\" --json" })
final class AskCommand implements Callable<Integer> {

	@Parameters(paramLabel = "QUESTION", description = "A question in plain English.")
	private String question = "";

	@Option(names = "--json", description = "Print the answer as JSON, as the API gives it.")
	private boolean json;

	@Spec
	private CommandSpec spec = CommandSpec.create();

	private final Launch launch;

	AskCommand(Launch launch) {
		this.launch = launch;
	}

	@Override
	public Integer call() {
		PrintWriter out = this.spec.commandLine().getOut();
		try (ConfigurableApplicationContext context = this.launch.program()) {
			Answer answer = context.getBean(QuestionAnswering.class).answer(this.question);
			out.print(this.json ? Json.pretty(answer) : AnswerText.of(answer));
			out.flush();
			return (answer.answers().isEmpty() ? ExitCode.NOT_FOUND : ExitCode.DONE).number();
		}
	}

}
