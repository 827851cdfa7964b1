package org.custodes.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes a report for people. */
final class ReportPrinter {

	private final EvaluationReport report;

	private final StringBuilder out = new StringBuilder();

	ReportPrinter(EvaluationReport report) {
		this.report = report;
	}

	String text() {
		line("documents: %d in the gold", this.report.documents());
		names("not in the output, all they hold is missed", this.report.unread());
		names("not in the gold, left out", this.report.ungraded());
		text("claims", this.report.claims());
		text("pairs, whatever the predicate", this.report.pairs());
		text(this.report.predicates());
		line("qualifiers of right claims: %s", shares());
		text("entities, by name", this.report.entities());
		text("entities, by name and type", this.report.typedEntities());
		text(this.report.entityTypes());
		QuoteScore quotes = this.report.quotes();
		line("quotes: %d of %d found, speaker right in %d", quotes.found(), quotes.gold(), quotes.speakerRight());
		text("dates", this.report.dates());
		if (!this.report.calibration().isEmpty()) {
			line("claims by confidence:");
		}
		for (ConfidenceBin bin : this.report.calibration()) {
			line("  %.1f - %.1f  mean %s  P %s  (%d/%d)", bin.from(), bin.until(), digits(bin.confidence(), 2),
					digits(bin.precision(), 2), bin.right(), bin.claims());
		}
		return this.out.toString();
	}

	private void text(Map<String, Score> scores) {
		scores
			.forEach((name, score) -> line("  %-24s P %s  R %s  F1 %s  (%d/%d/%d)", name, digits(score.precision(), 2),
					digits(score.recall(), 2), digits(score.f1(), 2), score.right(), score.output(), score.gold()));
	}

	private void text(String name, Score score) {
		line("%s: P %s  R %s  F1 %s  (%d right, %d in the output, %d in the gold)", name, digits(score.precision(), 3),
				digits(score.recall(), 3), digits(score.f1(), 3), score.right(), score.output(), score.gold());
	}

	private void names(String what, List<String> names) {
		if (!names.isEmpty()) {
			line("  %s: %s", what, String.join(", ", names));
		}
	}

	private String shares() {
		return String.join(", ",
				this.report.qualifiers()
					.entrySet()
					.stream()
					.map((entry) -> entry.getKey() + " " + entry.getValue().right() + "/" + entry.getValue().of())
					.toList());
	}

	String markdown() {
		head("", "precision", "recall", "F1", "right", "output", "gold");
		row("**Claims**", this.report.claims());
		this.report.predicates().forEach((name, score) -> row("`" + name + "`", score));
		row("**Pairs, whatever the predicate**", this.report.pairs());
		row("**Entities, by name**", this.report.entities());
		row("**Entities, by name and type**", this.report.typedEntities());
		this.report.entityTypes().forEach((name, score) -> row("`" + name + "`", score));
		row("**Dates**", this.report.dates());
		line("");
		head("Qualifier of a right claim", "right", "of");
		this.report.qualifiers().forEach((name, share) -> line("| %s | %d | %d |", name, share.right(), share.of()));
		line("");
		head("Quotes in the gold", "found", "speaker right");
		QuoteScore quotes = this.report.quotes();
		line("| %d | %d | %d |", quotes.gold(), quotes.found(), quotes.speakerRight());
		line("");
		head("Confidence", "mean", "precision", "claims");
		for (ConfidenceBin bin : this.report.calibration()) {
			line("| %.1f - %.1f | %s | %s | %d |", bin.from(), bin.until(), digits(bin.confidence(), 2),
					digits(bin.precision(), 2), bin.claims());
		}
		return this.out.toString();
	}

	private void head(String... columns) {
		line("| %s |", String.join(" | ", columns));
		line("|%s", " --- |".repeat(columns.length));
	}

	private void row(String name, Score score) {
		line("| %s | %s | %s | %s | %d | %d | %d |", name, digits(score.precision(), 3), digits(score.recall(), 3),
				digits(score.f1(), 3), score.right(), score.output(), score.gold());
	}

	/** Rounds the double's exact value, ties to the even digit, as other tools do. */
	private static String digits(double value, int scale) {
		return new BigDecimal(value).setScale(scale, RoundingMode.HALF_EVEN).toPlainString();
	}

	private void line(String format, Object... values) {
		this.out.append(String.format(Locale.ROOT, format, values)).append('\n');
	}

}
