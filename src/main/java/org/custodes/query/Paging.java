package org.custodes.query;

import java.util.List;
import java.util.function.Function;

/** Cuts what was read into the page that was asked for. */
final class Paging {

	private Paging() {
	}

	/**
	 * Makes a page of rows.
	 * @param rows the rows from the cursor on, one more than the page takes if there are
	 * as many
	 * @param request the request
	 * @param cursor where the rows begin
	 * @param key the sort key of a row
	 * @param views turns the rows of the page into what it shows
	 */
	static <R, T> Page<T> page(List<R> rows, PageRequest request, Cursor cursor, Function<R, List<String>> key,
			Function<List<R>, List<T>> views) {
		boolean more = rows.size() > request.limit();
		List<R> shown = more ? rows.subList(0, request.limit()) : rows;
		return new Page<>(views.apply(shown), more ? cursor.after(key.apply(shown.get(shown.size() - 1))) : null);
	}

}
