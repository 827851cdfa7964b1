package org.custodes.ontology;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A calendar date as precise as a text gives it: a year, a month or a day (ISO 8601
 * reduced precision).
 *
 * @param value the date as {@code 2018}, {@code 2018-12} or {@code 2018-12-06}
 */
public record PartialDate(String value) implements Comparable<PartialDate> {

	private static final Pattern FORM = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");

	/** How precise a date is. */
	public enum Precision {

		YEAR, MONTH, DAY

	}

	/**
	 * Reads a date.
	 * @throws IllegalArgumentException if the value is not a date of the calendar
	 */
	public PartialDate {
		if (!FORM.matcher(value).matches()) {
			throw new IllegalArgumentException("'" + value + "' is not a date: write 2018, 2018-12 or 2018-12-06");
		}
		try {
			firstDay(value);
		}
		catch (DateTimeException ex) {
			throw new IllegalArgumentException("'" + value + "' is not a date of the calendar", ex);
		}
	}

	/**
	 * Reads a date if the text is one.
	 * @param text any text
	 * @return the date, or nothing
	 */
	public static Optional<PartialDate> parse(String text) {
		try {
			return Optional.of(new PartialDate(text));
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

	/**
	 * How precise the date is.
	 * @return the precision
	 */
	public Precision precision() {
		return switch (this.value.length()) {
			case 4 -> Precision.YEAR;
			case 7 -> Precision.MONTH;
			default -> Precision.DAY;
		};
	}

	/**
	 * The first day that the date covers.
	 * @return a day
	 */
	public LocalDate start() {
		return firstDay(this.value);
	}

	/**
	 * The last day that the date covers.
	 * @return a day, the same as {@link #start()} if the date is a day
	 */
	public LocalDate end() {
		return switch (precision()) {
			case YEAR -> LocalDate.of(start().getYear(), 12, 31);
			case MONTH -> YearMonth.from(start()).atEndOfMonth();
			case DAY -> start();
		};
	}

	/**
	 * The next wider date: the month of a day, the year of a month.
	 * @return the wider date, or nothing for a year
	 */
	public Optional<PartialDate> within() {
		return (precision() == Precision.YEAR) ? Optional.empty()
				: Optional.of(new PartialDate(this.value.substring(0, this.value.length() - 3)));
	}

	@Override
	public int compareTo(PartialDate other) {
		return this.value.compareTo(other.value);
	}

	@Override
	public String toString() {
		return this.value;
	}

	private static LocalDate firstDay(String value) {
		return LocalDate.parse(value + "-01-01".substring(0, 10 - value.length()));
	}

}
