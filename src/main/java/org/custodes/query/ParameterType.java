package org.custodes.query;

import java.util.Locale;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonValue;
import org.custodes.ontology.PartialDate;
import org.jspecify.annotations.Nullable;

/** What the parameter of a catalogue query must be. */
public enum ParameterType {

	/** The id of an entity; a name that means one entity is taken too. */
	ENTITY("an entity's id or name") {
		@Override
		@Nullable Object read(Object value) {
			return (value instanceof String text && !text.isBlank()) ? text.strip() : null;
		}
	},

	/** Any text. */
	TEXT("a text") {
		@Override
		@Nullable Object read(Object value) {
			return (value instanceof String text && !text.isBlank()) ? text : null;
		}
	},

	/** An ISO date of reduced precision. */
	DATE("a date as 2018, 2018-12 or 2018-12-06") {
		@Override
		@Nullable Object read(Object value) {
			return PartialDate.parse(value.toString()).map(PartialDate::value).orElse(null);
		}
	},

	/** A whole number. */
	INTEGER("a whole number") {
		@Override
		@Nullable Object read(Object value) {
			return integer(value.toString());
		}
	},

	/** A number. */
	NUMBER("a number") {
		@Override
		@Nullable Object read(Object value) {
			return number(value.toString());
		}
	};

	private final String expectation;

	ParameterType(String expectation) {
		this.expectation = expectation;
	}

	/**
	 * The name that the catalogue's files and the API use.
	 * @return the name in lower case
	 */
	@JsonValue
	public String label() {
		return name().toLowerCase(Locale.ROOT);
	}

	static Optional<ParameterType> ofLabel(String label) {
		for (ParameterType type : values()) {
			if (type.label().equals(label)) {
				return Optional.of(type);
			}
		}
		return Optional.empty();
	}

	/**
	 * What a value of the type is, in words that complete "must be".
	 */
	String expectation() {
		return this.expectation;
	}

	/**
	 * The value as the database takes it, or nothing if it is not of the type.
	 */
	abstract @Nullable Object read(Object value);

	private static @Nullable Long integer(String text) {
		try {
			return Long.valueOf(text.strip());
		}
		catch (NumberFormatException ex) {
			return null;
		}
	}

	private static @Nullable Double number(String text) {
		try {
			Double value = Double.valueOf(text.strip());
			return Double.isFinite(value) ? value : null;
		}
		catch (NumberFormatException ex) {
			return null;
		}
	}

}
