package org.custodes.graph;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

import org.custodes.ontology.PartialDate;
import org.jspecify.annotations.Nullable;

/** Dates as rows of {@code writes/dates}. */
final class DateRows {

	private DateRows() {
	}

	/** The dates and the months and years around them, each once, wider dates first. */
	static List<Row> of(Collection<PartialDate> dates) {
		// A date sorts behind the wider dates that begin as it does.
		Set<PartialDate> all = new TreeSet<>();
		dates.forEach((date) -> addWithWider(date, all));
		return all.stream().map(DateRows::row).toList();
	}

	private static void addWithWider(@Nullable PartialDate date, Set<PartialDate> dates) {
		if (date != null) {
			dates.add(date);
			addWithWider(date.within().orElse(null), dates);
		}
	}

	private static Row row(PartialDate date) {
		return Row.empty()
			.with("value", date.value())
			.with("precision", date.precision().name().toLowerCase(Locale.ROOT))
			.with("start", date.start())
			.with("end", date.end())
			.with("within", date.within().map(PartialDate::value).orElse(null));
	}

}
