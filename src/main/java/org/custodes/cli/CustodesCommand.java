package org.custodes.cli;

import picocli.CommandLine.Command;

/** The top of the command line; does nothing by itself. */
@Command(name = "custodes", versionProvider = Version.class, mixinStandardHelpOptions = true, usageHelpWidth = 100,
		synopsisSubcommandLabel = "COMMAND",
		description = "Reads reporting on surveillance technology and keeps the graph of who uses, sells, "
				+ "buys, funds, refers, bans and denies what - every edge with the sentence that says so.",
		commandListHeading = "%nCommands:%n", optionListHeading = "%nOptions:%n",
		footerHeading = "%nProperties, for every command:%n",
		footer = { "  --custodes.data=DIR     where the graph is kept (default: data)",
				"  --custodes.corpus=DIR   what serve loads at the first start (default: corpus/documents)",
				"  --spring.neo4j.uri=URI  a Neo4j to use instead of the embedded one",
				"  --server.port=N         the port of the page (default: 8080)", "",
				"Without a command, Custodes serves the page. 'custodes COMMAND --help' tells more.", "",
				"Exit codes: 0 done, 1 failed or partly failed, 2 wrong usage, 3 not found, 4 invalid data." })
final class CustodesCommand {

}
