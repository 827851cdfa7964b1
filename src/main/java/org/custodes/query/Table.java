package org.custodes.query;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The rows that a query returned, made of plain values: strings, numbers, booleans,
 * nothing, lists and maps. A node is a map of {@code kind} ({@code node}), {@code id},
 * {@code labels} and {@code properties}; a relationship one of {@code kind}
 * ({@code relationship}), {@code id}, {@code type}, {@code start}, {@code end} and
 * {@code properties}; a path one of {@code kind} ({@code path}), {@code nodes} and
 * {@code relationships}. Dates and times are ISO 8601 strings.
 *
 * @param columns the names of the columns
 * @param rows the rows, each with one value a column
 * @param truncated whether there were more rows than the limit
 * @param next the cursor of the rows behind these; nothing if these are the last or the
 * result does not come in parts
 */
public record Table(List<String> columns, List<List<@Nullable Object>> rows, boolean truncated, @Nullable String next) {

	/**
	 * A table that does not come in parts.
	 * @param columns the names of the columns
	 * @param rows the rows
	 * @param truncated whether there were more rows than the limit
	 */
	public Table(List<String> columns, List<List<@Nullable Object>> rows, boolean truncated) {
		this(columns, rows, truncated, null);
	}

	public Table {
		columns = List.copyOf(columns);
		rows = List.copyOf(rows);
	}

}
