package org.custodes.query;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.zip.CRC32;

import org.jspecify.annotations.Nullable;

/**
 * Where a list goes on: the sort key of the last item that was shown. Items that come or
 * go between two parts so neither repeat nor hide others.
 *
 * @param list what is listed and by which filters, so that a cursor does not silently go
 * on in another list
 * @param keys the values of the sort key; empty at the beginning of the list
 */
record Cursor(String list, List<String> keys) {

	/** What is ranked is not read to the end but for the best; each page reads anew. */
	private static final int MAX_SKIP = 10_000;

	private static final String SEPARATOR = "\u001f";

	Cursor {
		keys = List.copyOf(keys);
	}

	/**
	 * Reads the cursor of a request.
	 * @param page the request
	 * @param list what is listed
	 * @param size how many values the list's sort key has
	 * @return the cursor, at the beginning if the request has none
	 */
	static Cursor of(PageRequest page, Object list, int size) {
		String name = mark(list);
		String text = page.cursor();
		if (text == null) {
			return new Cursor(name, List.of());
		}
		List<String> parts = decode(text);
		if (parts.size() != size + 1 || !parts.get(0).equals(name)) {
			throw malformed(text);
		}
		return new Cursor(name, parts.subList(1, parts.size()));
	}

	boolean atStart() {
		return this.keys.isEmpty();
	}

	/**
	 * A value of the sort key.
	 * @param index its place
	 * @return the value; the empty text, which sorts before all others, at the beginning
	 */
	String key(int index) {
		return atStart() ? "" : this.keys.get(index);
	}

	/**
	 * How many items stand before the page, in a list that has a rank for a sort key.
	 */
	int skip() {
		try {
			return Math.min(MAX_SKIP, Math.max(0, Integer.parseInt(atStart() ? "0" : this.keys.get(0))));
		}
		catch (NumberFormatException ex) {
			throw malformed(this.keys.get(0));
		}
	}

	/** The cursor of the items behind a rank; nothing where nobody has ever read on. */
	@Nullable String afterRank(int rank) {
		return (rank < MAX_SKIP) ? after(List.of(Integer.toString(rank))) : null;
	}

	String after(List<String> last) {
		String text = this.list + SEPARATOR + String.join(SEPARATOR, last);
		return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
	}

	static QueryException malformed(String text) {
		return QueryException.parameter("cursor", "the 'next' of a response to the same request", text);
	}

	private static List<String> decode(String text) {
		try {
			byte[] bytes = Base64.getUrlDecoder().decode(text);
			return List.of(new String(bytes, StandardCharsets.UTF_8).split(SEPARATOR, -1));
		}
		catch (IllegalArgumentException ex) {
			throw malformed(text);
		}
	}

	private static String mark(Object list) {
		CRC32 sum = new CRC32();
		sum.update(list.toString().getBytes(StandardCharsets.UTF_8));
		return Long.toHexString(sum.getValue());
	}

}
