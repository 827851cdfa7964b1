package org.custodes.web;

import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;
import org.custodes.query.QueryException;
import org.jspecify.annotations.Nullable;

/**
 * Names to part from an entity.
 *
 * @param entity the entity's id
 * @param names the names that mean something else
 * @param note why
 * @param who who says so
 */
record SplitRequest(
		@Schema(description = "The entity's id.", requiredMode = Schema.RequiredMode.REQUIRED,
				example = "agency-metropolitan-police") @Nullable String entity,
		@Schema(description = "Those of its names that mean something else.",
				example = "[\"Metro Police\"]") @Nullable List<@Nullable String> names,
		@Schema(description = "Why, in at most 2000 characters.",
				example = "Metro Police is in another city.") @Nullable String note,
		@Schema(description = "Who says so, where nobody has to log in.", example = "Jo Doe") @Nullable String who) {

	String whole() {
		if (this.entity == null) {
			throw QueryException.parameter("entity", "the id of an entity", null);
		}
		return this.entity;
	}

	List<String> parts() {
		return (this.names != null) ? Texts.of("names", "a list of names", this.names) : List.of();
	}

}
