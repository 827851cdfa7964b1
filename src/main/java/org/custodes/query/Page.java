package org.custodes.query;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A part of a list.
 *
 * @param items the items of this part
 * @param next the cursor of the next part; nothing if this is the last
 * @param <T> what is listed
 */
public record Page<T>(List<T> items, @Nullable String next) {

	public Page {
		items = List.copyOf(items);
	}

	/**
	 * A page of what is held in memory.
	 * @param <T> what is listed
	 * @param list what the list is called, so that a cursor goes on in no other
	 * @param items the items by their keys
	 * @param order the order of the keys
	 * @param request which part is wanted
	 * @return the part
	 * @throws QueryException if the cursor is not of this list
	 */
	public static <T> Page<T> of(String list, Map<String, T> items, Comparator<String> order, PageRequest request) {
		Cursor cursor = Cursor.of(request, list, 1);
		List<Map.Entry<String, T>> rest = items.entrySet()
			.stream()
			.filter((item) -> cursor.atStart() || order.compare(item.getKey(), cursor.key(0)) > 0)
			.sorted(Map.Entry.comparingByKey(order))
			.limit(request.limit() + 1L)
			.toList();
		return Paging.page(rest, request, cursor, (item) -> List.of(item.getKey()),
				(shown) -> shown.stream().map(Map.Entry::getValue).toList());
	}

}
