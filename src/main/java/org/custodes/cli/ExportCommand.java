package org.custodes.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Iterator;
import java.util.concurrent.Callable;

import org.custodes.export.ExportFormat;
import org.custodes.export.GraphExport;
import org.custodes.query.ClaimFilter;
import org.custodes.query.GraphQueries;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** Writes the graph as one file. */
@Command(name = "export", mixinStandardHelpOptions = true, usageHelpWidth = 110,
		header = "Writes the graph as one file for other programs.",
		description = { "%nFORMAT is one of:", "  jsonl    a claim a line, as 'extract' writes them",
				"  csv      a claim and a place that states it a row, with document and dates",
				"  gexf     the direct edges and their entities, for Gephi",
				"  graphml  the direct edges and their entities, for yEd, igraph, NetworkX",
				"%nAll are in UTF-8. 'start' and 'end' count the characters (code points) of the document's file. In CSV, "
						+ "a text that a spreadsheet would run as a formula begins with an apostrophe.%n" },
		optionListHeading = "%nFilters and options:%n", footerHeading = "%nExamples:%n",
		footer = { "  custodes export csv claims.csv", "  custodes export jsonl --predicate=FINED | jq .amount",
				"  custodes export gexf facts.gexf --min-confidence=0.7" })
final class ExportCommand implements Callable<Integer> {

	@Parameters(index = "0", paramLabel = "FORMAT", completionCandidates = Formats.class, converter = Formats.class,
			description = "One of ${COMPLETION-CANDIDATES}.")
	private ExportFormat format = ExportFormat.JSONL;

	@Parameters(index = "1", arity = "0..1", paramLabel = "FILE",
			description = "The file to write; without it, standard output.")
	private @Nullable Path file;

	@ArgGroup(exclusive = false)
	private Filters filters = new Filters();

	@Spec
	private CommandSpec spec = CommandSpec.create();

	private final Launch launch;

	ExportCommand(Launch launch) {
		this.launch = launch;
	}

	@Override
	public Integer call() {
		try (ConfigurableApplicationContext context = this.launch.program()) {
			GraphExport.Content content = new GraphExport(context.getBean(GraphQueries.class)).open(this.format,
					this.filters.filter());
			Path target = this.file;
			if (target == null) {
				content.writeTo(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)));
			}
			else {
				write(content, target);
				this.spec.commandLine().getErr().println("Written to " + target + ".");
			}
			return ExitCode.DONE.number();
		}
		catch (IOException ex) {
			this.spec.commandLine()
				.getErr()
				.println(((this.file != null) ? this.file : "Standard output") + " cannot be written (" + ex
						+ "); check the folder, its permissions and the space on the disk.");
			return ExitCode.FAILED.number();
		}
	}

	/** The file appears whole or not at all. */
	private static void write(GraphExport.Content content, Path target) throws IOException {
		Path partial = target.resolveSibling(target.getFileName() + ".part");
		try {
			try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(partial))) {
				content.writeTo(out);
			}
			Files.move(partial, target, StandardCopyOption.REPLACE_EXISTING);
		}
		finally {
			Files.deleteIfExists(partial);
		}
	}

	/** The names of the formats. */
	static final class Formats implements ITypeConverter<ExportFormat>, Iterable<String> {

		@Override
		public ExportFormat convert(String value) {
			return ExportFormat.ofLabel(value)
				.orElseThrow(() -> new TypeConversionException(
						"expected one of " + String.join(", ", ExportFormat.labels()) + " but was '" + value + "'"));
		}

		@Override
		public Iterator<String> iterator() {
			return ExportFormat.labels().iterator();
		}

	}

	/** Which claims, or the facts of which edges. */
	static final class Filters {

		@Option(names = "--subject", paramLabel = "ID", description = "The subject's id.")
		private @Nullable String subject;

		@Option(names = "--predicate", paramLabel = "NAME", description = "The predicate, such as USES.")
		private @Nullable String predicate;

		@Option(names = "--object", paramLabel = "ID", description = "The object's id.")
		private @Nullable String object;

		@Option(names = "--recipient", paramLabel = "ID", description = "The recipient's id.")
		private @Nullable String recipient;

		@Option(names = "--polarity", paramLabel = "WORD", description = "asserted or denied; for jsonl and csv.")
		private @Nullable String polarity;

		@Option(names = "--modality", paramLabel = "WORD",
				description = "actual, attempted, planned or alleged; for jsonl and csv.")
		private @Nullable String modality;

		@Option(names = "--document", paramLabel = "ID", description = "The document's id; for jsonl and csv.")
		private @Nullable String document;

		@Option(names = "--from", paramLabel = "DATE", description = "Only what is dated then or later.")
		private @Nullable String from;

		@Option(names = "--until", paramLabel = "DATE", description = "Only what is dated then or earlier.")
		private @Nullable String until;

		@Option(names = "--min-confidence", paramLabel = "NUMBER", description = "The least confidence, from 0 to 1.")
		private @Nullable Double minConfidence;

		ClaimFilter filter() {
			return new ClaimFilter(this.subject, this.predicate, this.object, this.recipient, this.polarity,
					this.modality, this.document, this.from, this.until, this.minConfidence);
		}

	}

}
