package org.custodes.graph;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

import org.custodes.ontology.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * Which claims speak of one contract: those with the same parties and kind whose times
 * overlap. A claim that gives no time speaks of the earliest contract there is.
 */
final class Contracts {

	private static final String DEFAULT_KIND = "contract";

	private Contracts() {
	}

	/**
	 * The rows of {@code writes/contracts}.
	 * @param claims the rows of {@code server/contract-claims}
	 */
	static List<Row> rows(List<Row> claims) {
		Map<String, List<Statement>> propositions = new TreeMap<>();
		for (Row row : claims) {
			Statement statement = Statement.of(row);
			propositions
				.computeIfAbsent(String.join(" ", statement.parties()) + " " + statement.kind(),
						(key) -> new ArrayList<>())
				.add(statement);
		}
		List<Row> rows = new ArrayList<>();
		for (List<Statement> statements : propositions.values()) {
			List<List<Statement>> contracts = contracts(statements);
			for (int number = 0; number < contracts.size(); number++) {
				rows.add(row(contracts.get(number), number));
			}
		}
		return rows;
	}

	/** The dates that a row of {@code writes/contracts} refers to. */
	static Stream<PartialDate> dates(Row contract) {
		return Stream.of("starts", "ends").map(contract::find).flatMap(Stream::ofNullable).map(PartialDate::new);
	}

	private static List<List<Statement>> contracts(List<Statement> statements) {
		List<List<Statement>> contracts = new ArrayList<>();
		LocalDate end = LocalDate.MIN;
		List<Statement> dated = statements.stream()
			.filter(Statement::isDated)
			.sorted(Comparator.comparing(Statement::start).thenComparing(Statement::end).thenComparing(Statement::id))
			.toList();
		for (Statement statement : dated) {
			if (contracts.isEmpty() || statement.start().isAfter(end)) {
				contracts.add(new ArrayList<>());
			}
			contracts.get(contracts.size() - 1).add(statement);
			end = statement.end().isAfter(end) ? statement.end() : end;
		}
		List<Statement> undated = statements.stream().filter((it) -> !it.isDated()).toList();
		if (contracts.isEmpty()) {
			contracts.add(new ArrayList<>());
		}
		contracts.get(0).addAll(undated);
		return contracts;
	}

	private static Row row(List<Statement> statements, int number) {
		Statement first = statements.get(0);
		PartialDate from = outermost(dates(statements, Statement::from),
				Comparator.comparing(PartialDate::start).thenComparing(PartialDate::end));
		PartialDate until = outermost(dates(statements, Statement::until),
				Comparator.comparing(PartialDate::end).reversed().thenComparing(PartialDate::start));
		String id = Hash.of("contract", String.join(" ", first.parties()), first.kind(), number);
		Optional<Statement> valued = statements.stream()
			.filter((it) -> it.amount() != null)
			.min(Comparator.comparing(Statement::confidence).reversed().thenComparing(Statement::id));
		return Row.empty()
			.with("id", id)
			.with("parties", first.parties())
			.with("properties",
					Row.empty()
						.with("id", id)
						.with("kind", first.kind())
						.with("amount", valued.map(Statement::amount).orElse(null))
						.with("currency", valued.map(Statement::currency).orElse(null))
						.with("from", Objects.toString(from, null))
						.with("until", Objects.toString(until, null))
						.values())
			.with("signed", (until == null) ? Objects.toString(from, null) : null)
			.with("starts", Objects.toString(from, null))
			.with("ends", Objects.toString(until, null))
			.with("claims", statements.stream().map(Statement::id).sorted().toList());
	}

	private static List<PartialDate> dates(List<Statement> statements,
			Function<Statement, @Nullable PartialDate> date) {
		return statements.stream().map(date).flatMap(Stream::ofNullable).toList();
	}

	/**
	 * The first date in an order, or the closest within it: of "2018" and "6 December
	 * 2018" the latter says more.
	 */
	private static @Nullable PartialDate outermost(List<PartialDate> dates, Comparator<PartialDate> order) {
		return dates.stream()
			.min(order)
			.flatMap((outer) -> dates.stream()
				.filter((it) -> !it.start().isBefore(outer.start()) && !it.end().isAfter(outer.end()))
				.min(Comparator.comparing(PartialDate::precision).reversed().thenComparing(order)))
			.orElse(null);
	}

	/**
	 * A claim that a contract was made.
	 *
	 * @param id the claim's id
	 * @param parties the ids of both parties, sorted
	 * @param kind the kind of contract
	 * @param from when it began
	 * @param until when it ended
	 * @param amount its value
	 * @param currency the value's currency
	 * @param confidence how sure the claim is
	 */
	private record Statement(String id, List<String> parties, String kind, @Nullable PartialDate from,
			@Nullable PartialDate until, @Nullable Number amount, @Nullable String currency, double confidence) {

		static Statement of(Row row) {
			String kind = row.find("kind");
			return new Statement(row.text("id"), row.texts("parties"), (kind != null) ? kind : DEFAULT_KIND,
					date(row.find("from")), date(row.find("until")), row.findNumber("amount"), row.find("currency"),
					row.number("confidence").doubleValue());
		}

		boolean isDated() {
			return this.from != null || this.until != null;
		}

		LocalDate start() {
			PartialDate first = (this.from != null) ? this.from : this.until;
			return Objects.requireNonNull(first).start();
		}

		LocalDate end() {
			PartialDate last = (this.until != null) ? this.until : this.from;
			return Objects.requireNonNull(last).end();
		}

		private static @Nullable PartialDate date(@Nullable String value) {
			return (value != null) ? new PartialDate(value) : null;
		}

	}

}
