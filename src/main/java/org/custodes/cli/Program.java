package org.custodes.cli;

import java.io.PrintWriter;
import java.util.Locale;

import org.custodes.pipeline.DocumentReader;
import org.springframework.boot.context.properties.bind.BindException;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command line, which {@link org.custodes.Application} hands over to. */
public final class Program {

	private Program() {
	}

	/**
	 * Runs what the command line asks for.
	 * @param application the class that Spring starts from
	 * @param arguments the command line
	 * @return the exit code: 0 done, 1 partly failed, 2 wrong usage, 3 not found, 4
	 * invalid data
	 */
	public static int run(Class<?> application, String... arguments) {
		// What is printed is English, and what is read must not depend on where the
		// machine stands.
		Locale.setDefault(Locale.ENGLISH);
		Arguments parted = Arguments.of(arguments);
		return commandLine(new Launch(application, parted.properties(), DocumentReader::english))
			.execute(parted.command().toArray(String[]::new));
	}

	static CommandLine commandLine(Launch launch) {
		CommandLine line = new CommandLine(new CustodesCommand());
		line.addSubcommand(new ServeCommand(launch));
		line.addSubcommand(new IngestCommand(launch));
		line.addSubcommand(new ExtractCommand(launch));
		line.addSubcommand(new AskCommand(launch));
		line.addSubcommand(new QueryCommand(launch));
		line.addSubcommand(new ExportCommand(launch));
		line.addSubcommand(new ReviewCommand(launch));
		line.addSubcommand(new KeyCommand());
		line.addSubcommand(new EvaluateCommand(launch));
		line.addSubcommand(new CheckCommand(launch));
		line.addSubcommand(new CommandLine.HelpCommand());
		line.setCaseInsensitiveEnumValuesAllowed(true);
		line.setParameterExceptionHandler(Program::usage);
		line.setExecutionExceptionHandler(Program::failure);
		return line;
	}

	private static int usage(ParameterException ex, String[] arguments) {
		CommandLine line = ex.getCommandLine();
		PrintWriter err = line.getErr();
		err.println(ex.getMessage());
		UnmatchedArgumentException.printSuggestions(ex, err);
		err.println("Try '" + line.getCommandSpec().qualifiedName() + " --help'.");
		return ExitCode.USAGE.number();
	}

	private static int failure(Exception ex, CommandLine line, ParseResult result) {
		PrintWriter err = line.getErr();
		if (ex instanceof BindException binding) {
			err.println("The property " + binding.getName() + " is not right: " + rootMessage(ex));
			return ExitCode.USAGE.number();
		}
		KnownFailure.find(ex).ifPresentOrElse((trouble) -> err.println(trouble.message()), () -> {
			err.println("This should not have happened. Please report it with the lines below.");
			ex.printStackTrace(err);
		});
		return KnownFailure.find(ex).map(KnownFailure::code).orElse(ExitCode.FAILED).number();
	}

	private static String rootMessage(Throwable ex) {
		Throwable root = ex;
		while (root.getCause() != null) {
			root = root.getCause();
		}
		return String.valueOf(root.getMessage());
	}

}
