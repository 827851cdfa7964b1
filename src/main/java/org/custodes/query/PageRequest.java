package org.custodes.query;

import org.jspecify.annotations.Nullable;

/**
 * Which part of a list is wanted.
 *
 * @param limit how many items at most, from 1 to 500
 * @param cursor where to go on: the {@link Page#next()} of the part before; nothing for
 * the first part
 */
public record PageRequest(int limit, @Nullable String cursor) {

	/** How many items a part has if nobody says otherwise. */
	public static final int DEFAULT_LIMIT = 50;

	/** How many items a part may have. */
	public static final int MAX_LIMIT = 500;

	/**
	 * Checks the limit.
	 * @throws QueryException if it is out of range
	 */
	public PageRequest {
		if (limit < 1 || limit > MAX_LIMIT) {
			throw QueryException.parameter("limit", "a number from 1 to " + MAX_LIMIT, limit);
		}
	}

	/**
	 * The first part of a list.
	 * @param limit how many items at most
	 * @return the request
	 */
	public static PageRequest first(int limit) {
		return new PageRequest(limit, null);
	}

}
