package org.custodes.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;

import org.custodes.graph.CheckResult;
import org.custodes.graph.GraphStore;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Checks the graph. */
@Command(name = "check", mixinStandardHelpOptions = true, usageHelpWidth = 100,
		header = "Checks that the graph is as it must be.",
		description = "%nFor example, that every claim has evidence and every quote stands in its document. The exit "
				+ "code is 4 if something is wrong.%n",
		footerHeading = "%nExamples:%n", footer = { "  custodes check", "  custodes check --json" })
final class CheckCommand implements Callable<Integer> {

	@Option(names = "--json", description = "Print the results as JSON.")
	private boolean json;

	@Spec
	private CommandSpec spec = CommandSpec.create();

	private final Launch launch;

	CheckCommand(Launch launch) {
		this.launch = launch;
	}

	@Override
	public Integer call() {
		PrintWriter out = this.spec.commandLine().getOut();
		try (ConfigurableApplicationContext context = this.launch.program()) {
			List<CheckResult> results = context.getBean(GraphStore.class).check();
			if (this.json) {
				out.print(Json.pretty(results));
			}
			else {
				results.forEach((result) -> print(result, out));
			}
			out.flush();
			boolean well = results.stream().allMatch(CheckResult::holds);
			return (well ? ExitCode.DONE : ExitCode.INVALID_DATA).number();
		}
	}

	private static void print(CheckResult result, PrintWriter out) {
		out.println((result.holds() ? "ok    " : "WRONG ") + result.name() + ": " + result.rule());
		if (!result.holds()) {
			out.println("      %,d violations, the first of them:".formatted(result.violations()));
			result.examples().forEach((example) -> out.println("      " + example));
		}
	}

}
