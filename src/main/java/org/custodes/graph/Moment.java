package org.custodes.graph;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;

/**
 * Points in time as the graph keeps them: UTC with three decimals, so that the order of
 * the texts is that of the times.
 */
final class Moment {

	private static final DateTimeFormatter FORM = new DateTimeFormatterBuilder().appendInstant(3).toFormatter();

	private Moment() {
	}

	static String now() {
		return of(Instant.now());
	}

	static String of(Instant instant) {
		return FORM.format(instant);
	}

}
