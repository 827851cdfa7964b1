package org.custodes.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import org.custodes.query.NamedQueries;
import org.custodes.query.NamedQuery;
import org.custodes.query.NamedQuery.Parameter;
import org.custodes.query.Table;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Runs a query of the catalogue. */
@Command(name = "query", mixinStandardHelpOptions = true, usageHelpWidth = 100,
		header = "Runs a query of the catalogue; lists the catalogue without a name.",
		description = "%nAn entity may be given by its id or by a name that is its alone.%n",
		footerHeading = "%nExamples:%n", footer = { "  custodes query",
				"  custodes query users-of vendor=\"Clearview AI\"", "  custodes query fines --csv > fines.csv" })
final class QueryCommand implements Callable<Integer> {

	@Parameters(index = "0", arity = "0..1", paramLabel = "NAME", description = "The query's name.")
	private @Nullable String name;

	@Parameters(index = "1..*", paramLabel = "KEY=VALUE", description = "The query's parameters.")
	private Map<String, String> parameters = Map.of();

	@ArgGroup
	private Format format = new Format();

	@Spec
	private CommandSpec spec = CommandSpec.create();

	private final Launch launch;

	QueryCommand(Launch launch) {
		this.launch = launch;
	}

	@Override
	public Integer call() {
		PrintWriter out = this.spec.commandLine().getOut();
		try (ConfigurableApplicationContext context = this.launch.program()) {
			NamedQueries queries = context.getBean(NamedQueries.class);
			if (this.name == null) {
				queries.all().forEach((query) -> out.println(describe(query)));
			}
			else {
				Table table = queries.run(this.name, this.parameters);
				out.print(this.format.print(new TableText(table)));
				if (table.truncated()) {
					this.spec.commandLine().getErr().println("There are more rows; these are the first.");
				}
			}
			out.flush();
			return ExitCode.DONE.number();
		}
	}

	private static String describe(NamedQuery query) {
		String parameters = query.parameters().stream().map(QueryCommand::describe).collect(Collectors.joining(" "));
		return query.name() + " " + parameters + "\n    " + query.description();
	}

	private static String describe(Parameter parameter) {
		String pair = parameter.name() + "=" + parameter.type().label().toUpperCase(Locale.ROOT);
		return parameter.required() ? pair : "[" + pair + "]";
	}

	/** How the rows are printed; as a table if nothing is said. */
	static final class Format {

		@Option(names = "--json", description = "Print the rows as JSON objects.")
		private boolean json;

		@Option(names = "--csv", description = "Print the rows as CSV.")
		private boolean csv;

		String print(TableText text) {
			if (this.json) {
				return text.json();
			}
			return this.csv ? text.csv() : text.columns();
		}

	}

}
