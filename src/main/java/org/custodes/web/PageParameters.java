package org.custodes.web;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import org.custodes.query.PageRequest;
import org.jspecify.annotations.Nullable;

/**
 * The parameters that every list takes.
 *
 * @param limit how many items at most
 * @param cursor where to go on
 */
record PageParameters(
		@Parameter(description = "How many items at most.",
				schema = @Schema(minimum = "1", maximum = "500", defaultValue = "50")) @Nullable Integer limit,
		@Parameter(description = "Where to go on: the `next` of the response before, whose other parameters must be"
				+ " repeated as they were.") @Nullable String cursor) {

	PageRequest request() {
		return request(PageRequest.DEFAULT_LIMIT);
	}

	PageRequest request(int byDefault) {
		return new PageRequest((this.limit != null) ? this.limit : byDefault, this.cursor);
	}

}
