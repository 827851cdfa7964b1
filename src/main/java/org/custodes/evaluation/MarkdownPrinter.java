package org.custodes.evaluation;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Writes a report as Markdown. */
final class MarkdownPrinter {

	/** What Markdown or HTML would take for more than text. */
	private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_\\[\\]<>&|#]");

	private final EvaluationReport report;

	private final String articles;

	private final StringBuilder out = new StringBuilder();

	MarkdownPrinter(EvaluationReport report, String articles) {
		this.report = report;
		this.articles = articles;
	}

	String print(boolean findings) {
		summary();
		section("Claims");
		scores("predicate", "**all**", this.report.claims(), this.report.predicates());
		row("pairs, whatever the predicate", this.report.pairs());
		qualifiers();
		section("Entities");
		scores("type", "**all, by name and type**", this.report.typedEntities(), this.report.entityTypes());
		row("all, by name", this.report.entities());
		quotesAndDates();
		confidence();
		if (findings) {
			findings();
		}
		return this.out.toString();
	}

	/** One row, so that those of several sets of articles make a table. */
	private void summary() {
		QuoteScore quotes = this.report.quotes();
		head("articles", "claims: precision", "recall", "F1", "pairs: F1", "entities: F1", "dates: F1", "quotes",
				"with the right speaker");
		line("| %s | %s | %s | %s | %s | %s | %s | %d of %d | %d |", escaped(this.articles),
				ReportPrinter.digits(this.report.claims().precision(), 2),
				ReportPrinter.digits(this.report.claims().recall(), 2),
				ReportPrinter.digits(this.report.claims().f1(), 2), ReportPrinter.digits(this.report.pairs().f1(), 2),
				ReportPrinter.digits(this.report.typedEntities().f1(), 2),
				ReportPrinter.digits(this.report.dates().f1(), 2), quotes.found(), quotes.gold(),
				quotes.speakerRight());
	}

	private void scores(String column, String all, Score total, Map<String, Score> parts) {
		head(column, "precision", "recall", "F1", "right", "output", "gold");
		row(all, total);
		parts.forEach((name, score) -> row("`" + name + "`", score));
	}

	private void qualifiers() {
		section("Qualifiers of right claims");
		head("qualifier", "right", "wrong", "missing");
		this.report.qualifiers()
			.forEach((name, score) -> line("| %s | %d | %d | %d |", name, score.right(), score.wrong(),
					score.missing()));
	}

	private void quotesAndDates() {
		QuoteScore quotes = this.report.quotes();
		section("Quotes");
		head("in the gold", "found", "speaker right");
		line("| %d | %d | %d |", quotes.gold(), quotes.found(), quotes.speakerRight());
		section("Dates");
		head("", "precision", "recall", "F1", "right", "output", "gold");
		row("all", this.report.dates());
	}

	private void confidence() {
		section("Claims by confidence");
		head("confidence", "claims", "right", "share right", "expected");
		for (ConfidenceBin bin : this.report.calibration()) {
			line("| %.1f - %.1f | %d | %d | %s | %s |", bin.from(), bin.until(), bin.claims(), bin.right(),
					ReportPrinter.digits(bin.precision(), 2), ReportPrinter.digits(bin.confidence(), 2));
		}
	}

	private void findings() {
		for (Finding.Kind kind : Finding.Kind.values()) {
			if (this.report.findings().stream().anyMatch((finding) -> finding.kind() == kind)) {
				String label = kind.label();
				section(label.substring(0, 1).toUpperCase(Locale.ROOT) + label.substring(1));
				head("document", "what", "sentence");
				this.report.findings()
					.stream()
					.filter((finding) -> finding.kind() == kind)
					.forEach((finding) -> line("| %s | %s | %s |", escaped(finding.document()), escaped(finding.what()),
							escaped(finding.sentence())));
			}
		}
	}

	private static String escaped(String text) {
		return SPECIAL.matcher(text.replaceAll("\\s+", " ")).replaceAll("\\\\$0");
	}

	private void section(String title) {
		line("%n## %s%n", title);
	}

	private void head(String... columns) {
		line("| %s |", String.join(" | ", columns));
		line("|%s", " --- |".repeat(columns.length));
	}

	private void row(String name, Score score) {
		line("| %s | %s | %s | %s | %d | %d | %d |", name, ReportPrinter.digits(score.precision(), 3),
				ReportPrinter.digits(score.recall(), 3), ReportPrinter.digits(score.f1(), 3), score.right(),
				score.output(), score.gold());
	}

	private void line(String format, Object... values) {
		this.out.append(String.format(Locale.ROOT, format, values).replace(System.lineSeparator(), "\n")).append('\n');
	}

}
