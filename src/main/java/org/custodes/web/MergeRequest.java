package org.custodes.web;

import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;
import org.custodes.query.QueryException;
import org.jspecify.annotations.Nullable;

/**
 * Entities to make one.
 *
 * @param into the id of the one that keeps its name
 * @param from the ids of the others
 * @param note why
 * @param who who says so
 */
record MergeRequest(
		@Schema(description = "The id of the entity that keeps its name.", requiredMode = Schema.RequiredMode.REQUIRED,
				example = "agency-metropolitan-police") @Nullable String into,
		@Schema(description = "The ids of those that go into it, at most 19.",
				requiredMode = Schema.RequiredMode.REQUIRED,
				example = "[\"agency-met\"]") @Nullable List<@Nullable String> from,
		@Schema(description = "Why, in at most 2000 characters.",
				example = "The Met is its short name.") @Nullable String note,
		@Schema(description = "Who says so, where nobody has to log in.", example = "Jo Doe") @Nullable String who) {

	String target() {
		if (this.into == null) {
			throw QueryException.parameter("into", "the id of an entity", null);
		}
		return this.into;
	}

	List<String> sources() {
		return Texts.of("from", "a list of entities' ids", this.from);
	}

}
