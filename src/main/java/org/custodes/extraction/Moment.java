package org.custodes.extraction;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.stream.IntStream;

import org.custodes.ontology.PartialDate;
import org.custodes.ontology.PartialDate.Precision;
import org.jspecify.annotations.Nullable;

/**
 * From where the words of a text count: the day of its publication for "last week" and
 * "on Monday", the date that the narrative has reached for "that year" and "two days
 * later".
 *
 * @param published when the text appeared
 * @param reached the last date told
 * @param near the last date told close by, from which a month without a year is
 * understood
 * @param ahead whether the words around look into the future
 */
record Moment(@Nullable PartialDate published, @Nullable PartialDate reached, @Nullable PartialDate near,
		boolean ahead) {

	/** How much farther a day in the future is than one in the past, in plain news. */
	private static final int UNLIKELY = 12;

	/** A period of the calendar; the last date is there for periods without a name. */
	record Period(PartialDate from, @Nullable PartialDate until) {

		static Period of(PartialDate date) {
			return new Period(date, null);
		}

		static Optional<Period> of(String value) {
			return PartialDate.parse(value).map(Period::of);
		}

		static Optional<Period> between(String from, String until) {
			return PartialDate.parse(from)
				.flatMap((one) -> PartialDate.parse(until)
					.filter((other) -> one.compareTo(other) < 0)
					.map((other) -> new Period(one, other)));
		}

	}

	Optional<PartialDate> publication() {
		return Optional.ofNullable(this.published);
	}

	Optional<PartialDate> narrative() {
		return Optional.ofNullable(this.reached);
	}

	/** A date some units before or after another, as precise as both allow. */
	static Optional<PartialDate> shift(PartialDate base, int count, ChronoUnit unit) {
		LocalDate day = base.start().plus(count, unit);
		return switch (unit) {
			case YEARS -> PartialDate.parse(day.toString().substring(0, 4));
			case MONTHS -> (base.precision() == Precision.YEAR) ? Optional.empty()
					: PartialDate.parse(day.toString().substring(0, 7));
			default -> (base.precision() == Precision.DAY) ? PartialDate.parse(day.toString()) : Optional.empty();
		};
	}

	/**
	 * "last week", "this month", "next year"; a vague publication date gives a vague one.
	 */
	static Optional<Period> unit(PartialDate base, int count, ChronoUnit unit) {
		if (unit != ChronoUnit.WEEKS) {
			return coarse(base, count, unit).map(Period::of);
		}
		if (base.precision() != Precision.DAY) {
			return coarse(base, count, unit).map(Period::of);
		}
		LocalDate monday = base.start().plusWeeks(count).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
		return Period.between(monday.toString(), monday.plusDays(6).toString());
	}

	/** Some units away; days and weeks of a month are in that month. */
	static Optional<PartialDate> coarse(PartialDate base, int count, ChronoUnit unit) {
		boolean vague = base.precision() == Precision.MONTH && (unit == ChronoUnit.DAYS || unit == ChronoUnit.WEEKS);
		return vague ? Optional.of(base) : shift(base, count, unit);
	}

	Optional<PartialDate> weekday(DayOfWeek day, boolean next) {
		return publication().flatMap((base) -> switch (base.precision()) {
			case YEAR -> Optional.empty();
			case MONTH -> Optional.of(base);
			case DAY -> PartialDate.parse(base.start()
				.with((next || this.ahead) ? TemporalAdjusters.next(day) : TemporalAdjusters.previousOrSame(day))
				.toString());
		});
	}

	/** The year in which a month without a year, or a day of it, is meant. */
	Optional<PartialDate> month(String monthAndDay) {
		@Nullable PartialDate told = this.near;
		if (told != null) {
			return nearest(monthAndDay, told, 1, 1);
		}
		return publication()
			.map((base) -> nearest(monthAndDay, base, this.ahead ? UNLIKELY : 1, this.ahead ? 1 : UNLIKELY))
			.orElseGet(() -> narrative().flatMap((base) -> nearest(monthAndDay, base, 1, 1)));
	}

	private static Optional<PartialDate> nearest(String monthAndDay, PartialDate base, int past, int future) {
		int year = base.start().getYear();
		if (base.precision() == Precision.YEAR) {
			return PartialDate.parse(year + "-" + monthAndDay);
		}
		return IntStream.rangeClosed(year - 1, year + 1)
			.mapToObj((each) -> PartialDate.parse(each + "-" + monthAndDay))
			.flatMap(Optional::stream)
			.min((one, other) -> Long.compare(distance(one, base, past, future), distance(other, base, past, future)));
	}

	private static long distance(PartialDate date, PartialDate base, int past, int future) {
		long days = ChronoUnit.DAYS.between(base.start(), date.start());
		if (base.precision() == Precision.MONTH || date.precision() == Precision.MONTH) {
			days = ChronoUnit.MONTHS.between(YearMonth.from(base.start()), YearMonth.from(date.start()));
		}
		return (days > 0) ? days * future : -days * past;
	}

}
