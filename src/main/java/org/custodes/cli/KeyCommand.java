package org.custodes.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;

import org.custodes.access.ApiKey;
import org.custodes.access.Role;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes a key for the API. */
@Command(name = "key", mixinStandardHelpOptions = true, usageHelpWidth = 100,
		header = "Makes an API key, and the settings that let it in.",
		description = "%nThe key is printed once and kept nowhere; the settings hold its hash alone. They go to the command "
				+ "line, to application.yaml beside the program, or to the environment.%n",
		footerHeading = "%nExamples:%n",
		footer = { "  custodes key \"Jo Doe\" --role=editor", "  custodes key newsroom-bot --number=1" })
final class KeyCommand implements Callable<Integer> {

	@Parameters(paramLabel = "NAME", description = "Whose key it is; the audit log and decisions show it.")
	private String name = "";

	@Option(names = "--role", description = "reader, editor or admin; reader by default.")
	private Role role = Role.READER;

	@Option(names = "--number", description = "Which key of the settings it is, from 0 on; 0 by default.")
	private int number;

	@Spec
	private CommandSpec spec = CommandSpec.create();

	@Override
	public Integer call() {
		if (this.name.isBlank() || this.name.indexOf(':') >= 0 || this.number < 0) {
			throw new ParameterException(this.spec.commandLine(),
					"A key needs a name without a colon, and a number from 0 on");
		}
		ApiKey key = ApiKey.generate();
		PrintWriter out = this.spec.commandLine().getOut();
		out.println("The key, to be sent as 'Authorization: Bearer KEY':");
		out.println("  " + key.text());
		out.println("The settings that let it in:");
		String setting = "  --custodes.security.keys[" + this.number + "].";
		out.println(setting + "name=" + ((this.name.indexOf(' ') >= 0) ? '"' + this.name + '"' : this.name));
		out.println(setting + "role=" + this.role.label());
		out.println(setting + "hash=" + key.hash());
		out.flush();
		return ExitCode.DONE.number();
	}

}
