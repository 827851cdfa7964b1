package org.custodes.extraction;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.custodes.extraction.Moment.Period;

/**
 * A way to write a date.
 *
 * @param pattern the words
 * @param reading what they mean at a moment of the text
 * @param weight how much they carry the narrative on
 */
record DateForm(Pattern pattern, BiFunction<Matcher, Moment, Optional<Period>> reading, Weight weight) {

	/** Whether other dates are understood from one. */
	enum Weight {

		/** Has its year: the dates around are understood from it. */
		FULL,
		/** Is itself understood from dates told before, and carries the narrative on. */
		TOLD,
		/** Counts from the day of publication. */
		DEICTIC

	}

	Optional<Period> read(Matcher matcher, Moment moment) {
		return this.reading.apply(matcher, moment);
	}

}
