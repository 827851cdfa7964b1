package org.custodes.resolution;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a person says of two names. */
public enum Judgement {

	/** They name one thing. */
	SAME,

	/** They name two things. */
	DIFFERENT,

	/** Somebody looked and could not tell; they stay two until somebody can. */
	UNSURE;

	/**
	 * The name that files use.
	 * @return the name in lower case
	 */
	public String label() {
		return name().toLowerCase(Locale.ROOT);
	}

	static Optional<Judgement> parse(String text) {
		return Stream.of(values()).filter((judgement) -> judgement.label().equalsIgnoreCase(text)).findFirst();
	}

}
