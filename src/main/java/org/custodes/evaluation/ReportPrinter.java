package org.custodes.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes a report for a terminal. */
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
		line("qualifiers of right claims (right / wrong / missing):");
		this.report.qualifiers()
			.forEach(
					(name, score) -> line("  %-24s %d / %d / %d", name, score.right(), score.wrong(), score.missing()));
		text("entities, by name", this.report.entities());
		text("entities, by name and type", this.report.typedEntities());
		text(this.report.entityTypes());
		QuoteScore quotes = this.report.quotes();
		line("quotes: %d of %d found, speaker right in %d", quotes.found(), quotes.gold(), quotes.speakerRight());
		text("dates", this.report.dates());
		if (!this.report.calibration().isEmpty()) {
			line("claims by confidence (claims, right, share right, expected):");
		}
		for (ConfidenceBin bin : this.report.calibration()) {
			line("  %.1f - %.1f  %5d %5d  %s  %s", bin.from(), bin.until(), bin.claims(), bin.right(),
					digits(bin.precision(), 2), digits(bin.confidence(), 2));
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

	/** Rounds the double's exact value, ties to the even digit, as other tools do. */
	static String digits(double value, int scale) {
		return new BigDecimal(value).setScale(scale, RoundingMode.HALF_EVEN).toPlainString();
	}

	private void line(String format, Object... values) {
		this.out.append(String.format(Locale.ROOT, format, values)).append('\n');
	}

}
