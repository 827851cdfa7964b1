package org.custodes.web;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

import io.swagger.v3.oas.annotations.media.Schema;
import org.custodes.graph.ReviewStore.Verdict;
import org.custodes.query.QueryException;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says of a claim.
 *
 * @param status the verdict
 * @param note why
 * @param who who says so
 */
record ClaimReview(
		@Schema(description = "The verdict.", requiredMode = Schema.RequiredMode.REQUIRED, allowableValues = {
				"confirmed", "rejected", "open" }, example = "rejected") @Nullable String status,
		@Schema(description = "Why, in at most 2000 characters.",
				example = "The sentence speaks of the year before.") @Nullable String note,
		@Schema(description = "Who says so, where nobody has to log in.", example = "Jo Doe") @Nullable String who){

	Verdict verdict() {
		for (Verdict verdict : Verdict.values()) {
			if (label(verdict).equals(this.status)) {
				return verdict;
			}
		}
		throw QueryException.parameter("status",
				"one of " + Arrays.stream(Verdict.values()).map(ClaimReview::label).collect(Collectors.joining(", ")),
				this.status);
	}

	private static String label(Verdict verdict) {
		return verdict.name().toLowerCase(Locale.ROOT);
	}

}
