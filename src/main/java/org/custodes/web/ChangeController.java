package org.custodes.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.List;

import io.swagger.v3.oas.annotations.Hidden;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.custodes.query.Change;
import org.custodes.query.Page;
import org.custodes.query.QueryException;
import org.custodes.query.ReviewQueries;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

@RestController
@RequestMapping(ApiPath.V1 + "/changes")
@Tag(name = "Changes", description = "What is new: documents, claims, and what people decided on them.")
final class ChangeController {

	private static final int YEAR_DIGITS = 4;

	private final ReviewQueries changes;

	ChangeController(ReviewQueries changes) {
		this.changes = changes;
	}

	@GetMapping(produces = { MediaType.APPLICATION_JSON_VALUE, MediaType.ALL_VALUE })
	@Operation(summary = "Lists what is new, the oldest first", description = """
			To go on another day, pass the last `at` as `since`: what bears just that time comes again, with the same
			`id`. A claim that is rejected is told by its decision, and is a claim of the list no longer. With
			`Accept: application/atom+xml`, a feed of the latest changes, the latest first.""")
	@ApiResponse(responseCode = "200", description = "The changes.",
			content = {
					@Content(mediaType = MediaType.APPLICATION_JSON_VALUE,
							schema = @Schema(implementation = ChangePage.class)),
					@Content(mediaType = MediaType.APPLICATION_ATOM_XML_VALUE, schema = @Schema(type = "string")) })
	ChangePage changes(
			@Parameter(description = "From when on: a day or a time of ISO 8601; a day begins in UTC.",
					example = "2026-11-01") @RequestParam(required = false) @Nullable String since,
			@ParameterObject PageParameters page) {
		Page<Change> part = this.changes.changes(instant(since), page.request());
		return new ChangePage(part.items(), part.next());
	}

	@Hidden
	@GetMapping(produces = MediaType.APPLICATION_ATOM_XML_VALUE)
	String feed(@RequestParam(required = false) @Nullable String since, @ParameterObject PageParameters page) {
		if (page.cursor() != null) {
			throw QueryException.parameter("cursor", "left out of a feed; use since", page.cursor());
		}
		Page<Change> latest = this.changes.latestChanges(instant(since), page.request().limit());
		String base = ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
		return new AtomFeed(base).of(latest.items());
	}

	private static @Nullable Instant instant(@Nullable String text) {
		if (text == null) {
			return null;
		}
		try {
			Instant instant = (text.indexOf('T') < 0) ? LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant()
					: OffsetDateTime.parse(text).toInstant();
			if (instant.toString().indexOf('-') == YEAR_DIGITS) {
				return instant;
			}
		}
		catch (DateTimeParseException ex) {
			throw mustBe(text);
		}
		throw mustBe(text);
	}

	private static QueryException mustBe(String text) {
		return QueryException.parameter("since", "a day as 2026-11-24 or a time as 2026-11-24T08:00:00Z", text);
	}

	/**
	 * A part of the changes.
	 *
	 * @param items the changes
	 * @param next the cursor of the next part
	 */
	record ChangePage(List<Change> items, @Nullable String next) {

	}

}
