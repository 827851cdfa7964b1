package org.custodes.graph;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A row of named values on its way into or out of the graph.
 *
 * @param values the values; a value that is not there is missing or null
 */
record Row(Map<String, @Nullable Object> values) {

	/** A row to be filled. */
	static Row empty() {
		return new Row(new LinkedHashMap<>());
	}

	Row with(String name, @Nullable Object value) {
		this.values.put(name, value);
		return this;
	}

	Row withAll(Map<String, ? extends @Nullable Object> more) {
		this.values.putAll(more);
		return this;
	}

	/** Rows in the form that the driver takes. */
	static List<Map<String, @Nullable Object>> values(List<Row> rows) {
		return rows.stream().map(Row::values).toList();
	}

	@Nullable String find(String name) {
		return (String) this.values.get(name);
	}

	String text(String name) {
		return (String) present(name);
	}

	@Nullable Number findNumber(String name) {
		return (Number) this.values.get(name);
	}

	Number number(String name) {
		return (Number) present(name);
	}

	/** A row within the row. */
	Row nested(String name) {
		Row row = empty();
		((Map<?, ?>) present(name)).forEach((key, value) -> row.with((String) key, value));
		return row;
	}

	/** A list of texts. */
	List<String> texts(String name) {
		return ((List<?>) present(name)).stream().map(String.class::cast).toList();
	}

	/** A list of integers. */
	List<Integer> integers(String name) {
		return ((List<?>) present(name)).stream().map((it) -> ((Number) it).intValue()).toList();
	}

	private Object present(String name) {
		Object value = this.values.get(name);
		if (value == null) {
			throw new IllegalStateException("no " + name + " in " + this.values.keySet());
		}
		return value;
	}

}
