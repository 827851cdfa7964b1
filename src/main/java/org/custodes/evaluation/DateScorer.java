package org.custodes.evaluation;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

import org.custodes.extraction.DateExpression;
import org.custodes.extraction.Extraction;

/** Grades dates: the values that a document names, each once. */
final class DateScorer {

	private final List<Finding> findings;

	private final Tally dates = new Tally();

	DateScorer(List<Finding> findings) {
		this.findings = findings;
	}

	void add(GoldDocument gold, List<Extraction> extractions) {
		SortedMap<String, String> missed = new TreeMap<>();
		gold.file().dates().forEach((date) -> missed.putIfAbsent(date.value(), date.text()));
		SortedMap<String, String> wrong = new TreeMap<>();
		for (Extraction extraction : extractions) {
			for (DateExpression date : extraction.dates()) {
				wrong.putIfAbsent(date.value(), Surroundings.of(extraction.document().text(), date.span()));
			}
		}
		int wanted = missed.size();
		int found = wrong.size();
		missed.keySet().removeAll(wrong.keySet());
		this.dates.add(wanted - missed.size(), found, wanted);
		gold.file().dates().forEach((date) -> wrong.remove(date.value()));
		missed.forEach((value, words) -> this.findings.add(new Finding(Finding.Kind.DATE_MISSED, gold.name(),
				value + " (" + words + ")", Surroundings.of(extractions, words))));
		wrong.forEach((value, sentence) -> this.findings
			.add(new Finding(Finding.Kind.DATE_WRONG, gold.name(), value, sentence)));
	}

	Score score() {
		return this.dates.score();
	}

}
