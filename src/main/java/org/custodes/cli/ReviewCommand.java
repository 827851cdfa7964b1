package org.custodes.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.function.Function;

import org.custodes.graph.ReviewStore.Verdict;
import org.custodes.query.PageRequest;
import org.custodes.query.ReviewItem;
import org.custodes.query.ReviewQueries;
import org.custodes.review.Outcome;
import org.custodes.review.Reviews;
import org.custodes.review.Reviews.Author;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Takes people's decisions. */
@Command(name = "review", mixinStandardHelpOptions = true, usageHelpWidth = 100,
		header = "Confirms and rejects claims, merges and splits entities, undoes that.",
		description = "%nDecisions are kept in the graph with who took them and when; they hold for documents that come "
				+ "later, too. Uses the Neo4j of a running 'serve' on the same data folder.%n",
		footerHeading = "%nExamples:%n",
		footer = { "  custodes review list", "  custodes review reject 3f2a... --note=\"of the year before\"",
				"  custodes review merge agency-metropolitan-police agency-met", "  custodes review log" },
		synopsisSubcommandLabel = "COMMAND")
final class ReviewCommand {

	private final Launch launch;

	@Spec
	private CommandSpec spec = CommandSpec.create();

	ReviewCommand(Launch launch) {
		this.launch = launch;
	}

	@Command(name = "list", mixinStandardHelpOptions = true, description = "Lists what to look at first.")
	int list(
			@Option(names = "--limit", defaultValue = "20", description = "How many at most; 20 by default.") int limit,
			@Option(names = "--reason",
					description = "duplicate, disputed or low-confidence.") @Nullable String reason) {
		return read((queries) -> {
			StringBuilder text = new StringBuilder();
			queries.queue(reason, 0.7, PageRequest.first(limit)).items().forEach((item) -> text.append(line(item)));
			return text.toString();
		});
	}

	@Command(name = "log", mixinStandardHelpOptions = true, description = "Lists what was decided, the latest first.")
	int log(@Option(names = "--limit", defaultValue = "20",
			description = "How many at most; 20 by default.") int limit) {
		return read((queries) -> Json.pretty(queries.decisions(PageRequest.first(limit)).items()));
	}

	@Command(name = "confirm", mixinStandardHelpOptions = true,
			description = "Says that a document does state a claim.")
	int confirm(@Parameters(paramLabel = "CLAIM", description = "The claim's id.") String claim, @Mixin Signature by) {
		return decide((reviews) -> reviews.judge(claim, Verdict.CONFIRMED, by.author()));
	}

	@Command(name = "reject", mixinStandardHelpOptions = true,
			description = "Says that a document does not state a claim; the claim vanishes.")
	int reject(@Parameters(paramLabel = "CLAIM", description = "The claim's id.") String claim, @Mixin Signature by) {
		return decide((reviews) -> reviews.judge(claim, Verdict.REJECTED, by.author()));
	}

	@Command(name = "merge", mixinStandardHelpOptions = true, description = "Makes entities one.")
	int merge(
			@Parameters(index = "0", paramLabel = "INTO",
					description = "The id of the entity that keeps its name.") String into,
			@Parameters(index = "1..*", arity = "1..*", paramLabel = "FROM",
					description = "The ids of the others.") List<String> from,
			@Mixin Signature by) {
		return decide((reviews) -> reviews.merge(into, from, by.author()));
	}

	@Command(name = "split", mixinStandardHelpOptions = true, description = "Parts names from an entity.")
	int split(@Parameters(index = "0", paramLabel = "ENTITY", description = "The entity's id.") String entity,
			@Parameters(index = "1..*", arity = "0..*", paramLabel = "NAME",
					description = "The names that mean something else; without, the entity's name means something "
							+ "else in each document.") @Nullable List<String> names,
			@Mixin Signature by) {
		return decide((reviews) -> reviews.split(entity, (names != null) ? names : List.of(), by.author()));
	}

	@Command(name = "undo", mixinStandardHelpOptions = true, description = "Undoes a decision.")
	int undo(@Parameters(paramLabel = "DECISION", description = "The decision's id, from 'review log'.") String id,
			@Mixin Signature by) {
		return decide((reviews) -> reviews.undo(id, by.author().who()));
	}

	private int read(Function<ReviewQueries, String> reading) {
		try (ConfigurableApplicationContext context = this.launch.program()) {
			return print(reading.apply(context.getBean(ReviewQueries.class)));
		}
	}

	private int decide(Function<Reviews, Outcome> decision) {
		try (ConfigurableApplicationContext context = this.launch.program()) {
			return print(Json.pretty(decision.apply(context.getBean(Reviews.class))));
		}
	}

	private int print(String text) {
		PrintWriter out = this.spec.commandLine().getOut();
		out.print(text);
		out.flush();
		return ExitCode.DONE.number();
	}

	private static String line(ReviewItem item) {
		String what = (item.claim() != null)
				? item.claim().id() + " " + item.claim().subject().name() + " " + item.claim().predicate() + " "
						+ item.claim().object().name()
				: String.join(" ", item.entities().stream().map((entity) -> entity.id()).toList());
		return "%-14s %.2f  %s%n                     %s%n".formatted(item.reason(), item.score(), what,
				item.explanation());
	}

	/** Who decides, and why. */
	static final class Signature {

		@Option(names = "--who", description = "Who decides; by default, the user of this machine.")
		private @Nullable String who;

		@Option(names = "--note", description = "Why, in at most 2000 characters.")
		private @Nullable String note;

		Author author() {
			String name = (this.who != null) ? this.who : System.getProperty("user.name", "");
			return new Author(name, (this.note != null) ? this.note : "");
		}

	}

}
