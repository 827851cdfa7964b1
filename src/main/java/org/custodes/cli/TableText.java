package org.custodes.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.custodes.export.CsvTable;
import org.custodes.query.Table;
import org.jspecify.annotations.Nullable;

/** The rows of a query as text. */
final class TableText {

	/**
	 * Longer values are cut in columns, where they would push the others off the screen.
	 */
	private static final int WIDEST = 60;

	private final Table table;

	TableText(Table table) {
		this.table = table;
	}

	/** Aligned columns for a terminal. */
	String columns() {
		if (this.table.rows().isEmpty()) {
			return "(no rows)\n";
		}
		List<List<String>> lines = new ArrayList<>();
		lines.add(this.table.columns());
		this.table.rows().forEach((row) -> lines.add(row.stream().map((value) -> cut(text(value))).toList()));
		int[] widths = new int[this.table.columns().size()];
		for (List<String> line : lines) {
			for (int i = 0; i < widths.length; i++) {
				widths[i] = Math.max(widths[i], line.get(i).length());
			}
		}
		lines.add(1, Arrays.stream(widths).mapToObj("-"::repeat).toList());
		return lines.stream().map((line) -> aligned(line, widths)).collect(Collectors.joining());
	}

	/** Comma-separated values with a header. */
	String csv() {
		StringBuilder text = new StringBuilder();
		try {
			CsvTable csv = new CsvTable(text);
			csv.row(this.table.columns());
			for (List<@Nullable Object> row : this.table.rows()) {
				csv.row(row.stream().map(TableText::cell).toList());
			}
			return text.toString();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** An array of objects, one a row. */
	String json() {
		List<Map<String, @Nullable Object>> rows = new ArrayList<>();
		for (List<@Nullable Object> row : this.table.rows()) {
			Map<String, @Nullable Object> object = new LinkedHashMap<>();
			for (int i = 0; i < row.size(); i++) {
				object.put(this.table.columns().get(i), row.get(i));
			}
			rows.add(object);
		}
		return Json.pretty(rows);
	}

	private static String aligned(List<String> line, int[] widths) {
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < widths.length; i++) {
			text.append(line.get(i)).append(" ".repeat(widths[i] - line.get(i).length() + 2));
		}
		return text.toString().stripTrailing() + "\n";
	}

	private static Object cell(@Nullable Object value) {
		return (value instanceof Number || value instanceof Boolean) ? value : text(value);
	}

	private static String text(@Nullable Object value) {
		if (value == null) {
			return "";
		}
		if (value instanceof List<?> list) {
			return list.stream().map(TableText::text).collect(Collectors.joining("; "));
		}
		if (value instanceof Map<?, ?> map) {
			Object properties = map.get("properties");
			return (properties instanceof Map<?, ?> inner && inner.get("name") != null) ? text(inner.get("name"))
					: map.entrySet()
						.stream()
						.map((entry) -> entry.getKey() + ": " + text(entry.getValue()))
						.collect(Collectors.joining(", ", "{", "}"));
		}
		return value.toString();
	}

	private static String cut(String value) {
		String line = value.replaceAll("\\s+", " ");
		return (line.length() <= WIDEST) ? line : line.substring(0, WIDEST - 1) + "…";
	}

}
