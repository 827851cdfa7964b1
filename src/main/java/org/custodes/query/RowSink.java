package org.custodes.query;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** Takes the rows of a result one by one. */
@FunctionalInterface
public interface RowSink {

	/**
	 * Takes a row.
	 * @param columns the names of the columns
	 * @param values a plain value a column, as in {@link Table}
	 */
	void row(List<String> columns, List<@Nullable Object> values);

}
