package org.custodes.corpus;

import java.util.function.Consumer;

import org.custodes.ontology.PartialDate;
import org.jspecify.annotations.Nullable;

/** Gathers the fields of a {@link Source} as somebody wrote them down. */
final class SourceFields {

	private static final int DAY_LENGTH = 10;

	private @Nullable String title;

	private @Nullable String publisher;

	private @Nullable String published;

	private @Nullable String address;

	/**
	 * Sets a field; a blank value leaves it open.
	 * @return whether there is a field of the name
	 */
	boolean put(String name, String value) {
		String text = value.isBlank() ? null : value.strip();
		switch (name) {
			case "title" -> this.title = text;
			case "publisher" -> this.publisher = text;
			case "published" -> this.published = text;
			case "address" -> this.address = text;
			default -> {
				return false;
			}
		}
		return true;
	}

	Source source(Consumer<String> problems) {
		PartialDate date = (this.published != null) ? date(this.published) : null;
		if (this.published != null && date == null) {
			problems.accept("'" + this.published + "' is no publication date");
		}
		return new Source(this.title, this.publisher, date, this.address);
	}

	/** A date, or the day of a time stamp such as {@code 2018-12-06T10:00:00Z}. */
	private static @Nullable PartialDate date(String text) {
		boolean stamp = text.length() > DAY_LENGTH && "T ".indexOf(text.charAt(DAY_LENGTH)) >= 0;
		return PartialDate.parse(stamp ? text.substring(0, DAY_LENGTH) : text).orElse(null);
	}

	/**
	 * What people declared about a document, completed by what the document itself says.
	 */
	static Source merge(Source declared, Source own) {
		return new Source((declared.title() != null) ? declared.title() : own.title(),
				(declared.publisher() != null) ? declared.publisher() : own.publisher(),
				(declared.published() != null) ? declared.published() : own.published(),
				(declared.address() != null) ? declared.address() : own.address());
	}

}
