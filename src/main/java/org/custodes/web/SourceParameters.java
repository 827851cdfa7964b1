package org.custodes.web;

import io.swagger.v3.oas.annotations.Parameter;
import org.custodes.corpus.Source;
import org.custodes.ontology.PartialDate;
import org.custodes.query.QueryException;
import org.jspecify.annotations.Nullable;

/** What a sender tells of a document beside its file. */
record SourceParameters(@Parameter(description = "The headline.") @Nullable String title,
		@Parameter(description = "Who published it.") @Nullable String publisher,
		@Parameter(description = "When, as `2018`, `2018-12` or `2018-12-06`.",
				example = "2021-04-06") @Nullable String published,
		@Parameter(description = "Where it can be read. It is not fetched.") @Nullable String address) {

	private static final int MAX_LENGTH = 2_000;

	Source source() {
		return new Source(checked("title", this.title), checked("publisher", this.publisher), date(),
				checked("address", this.address));
	}

	private @Nullable PartialDate date() {
		String text = checked("published", this.published);
		return (text == null) ? null : PartialDate.parse(text)
			.orElseThrow(() -> QueryException.parameter("published", "a date as 2018, 2018-12 or 2018-12-06", text));
	}

	private static @Nullable String checked(String name, @Nullable String text) {
		if (text != null && text.length() > MAX_LENGTH) {
			throw QueryException.parameter(name, "a text of at most " + MAX_LENGTH + " characters", text);
		}
		return (text == null || text.isBlank()) ? null : text.strip();
	}

}
