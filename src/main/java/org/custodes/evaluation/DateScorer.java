package org.custodes.evaluation;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

import org.custodes.extraction.Extraction;

/** Grades dates: the values that a document names, each once. */
final class DateScorer {

	private final List<Finding> findings;

	private final Tally dates = new Tally();

	DateScorer(List<Finding> findings) {
		this.findings = findings;
	}

	void add(GoldDocument gold, List<Extraction> extractions) {
		SortedSet<String> wanted = new TreeSet<>();
		gold.file().dates().forEach((date) -> wanted.add(date.value()));
		SortedSet<String> found = new TreeSet<>();
		extractions.forEach((extraction) -> extraction.dates().forEach((date) -> found.add(date.value())));
		SortedSet<String> missed = new TreeSet<>(wanted);
		missed.removeAll(found);
		this.dates.add(wanted.size() - missed.size(), found.size(), wanted.size());
		missed.forEach((value) -> tell(Finding.Kind.DATE_MISSED, gold, value));
		found.removeAll(wanted);
		found.forEach((value) -> tell(Finding.Kind.DATE_WRONG, gold, value));
	}

	private void tell(Finding.Kind kind, GoldDocument gold, String value) {
		this.findings.add(new Finding(kind, gold.name(), value, ""));
	}

	Score score() {
		return this.dates.score();
	}

}
