package org.custodes.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import org.custodes.query.DecisionView;
import org.custodes.query.Page;
import org.custodes.query.ReviewItem;
import org.custodes.query.ReviewQueries;
import org.custodes.review.Outcome;
import org.custodes.review.Reviews;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

@RestController
@RequestMapping(ApiPath.V1)
@Tag(name = "Review",
		description = "People's judgement: it stands above what was read, survives new readings, and can be"
				+ " undone.")
final class ReviewController {

	private static final double UNSURE = 0.7;

	private static final String PATCH = "application/merge-patch+json";

	private final ObjectProvider<Reviews> reviews;

	private final ReviewQueries decisions;

	ReviewController(ObjectProvider<Reviews> reviews, ReviewQueries decisions) {
		this.reviews = reviews;
		this.decisions = decisions;
	}

	@GetMapping("/review")
	@Operation(summary = "Lists what people should look at first", description = """
			Entities that may be one, then claims that other claims contradict, then claims that the program is not
			sure of, each list with what matters most first. What was decided is not shown.""")
	Page<ReviewItem> queue(
			@Parameter(description = "A reason to keep to.",
					schema = @Schema(allowableValues = { "duplicate", "disputed", "low-confidence" })) @RequestParam(
							required = false) @Nullable String reason,
			@Parameter(description = "Up to which confidence a claim is unsure.",
					schema = @Schema(minimum = "0", maximum = "1", defaultValue = "0.7")) @RequestParam(
							required = false) @Nullable Double maxConfidence,
			@ParameterObject PageParameters page) {
		return this.decisions.queue(reason, (maxConfidence != null) ? maxConfidence : UNSURE, page.request());
	}

	@PatchMapping(path = "/claims/{id}", consumes = { "application/json", PATCH })
	@Operation(summary = "Confirms or rejects a claim", description = """
			A rejected claim vanishes at once from lists, edges, neighbours, search and answers; it can still be seen
			by its id. `open` takes back whatever was said before. The decision holds on to what the document says in
			its own words, so it survives a new reading and a merge of entities.""")
	Outcome judge(@Parameter(description = "The claim's id.") @PathVariable String id, @RequestBody ClaimReview review,
			HttpServletRequest request) {
		return reviews().judge(id, review.verdict(), Authors.of(request, review.who(), review.note()));
	}

	@PostMapping("/entities/merge")
	@Operation(summary = "Makes entities one", description = """
			`into` keeps its name; the ids of the others are answered with 308 from then on. Their documents' names
			mean that entity in documents that come later, too.""")
	Outcome merge(@RequestBody MergeRequest merge, HttpServletRequest request) {
		return reviews().merge(merge.target(), merge.sources(), Authors.of(request, merge.who(), merge.note()));
	}

	@PostMapping("/entities/split")
	@Operation(summary = "Parts names from an entity", description = """
			The `names` and those that are left no longer mean the same thing, in documents that come later neither.
			Without `names`, the entity's own name means something else in each document.""")
	Outcome split(@RequestBody SplitRequest split, HttpServletRequest request) {
		return reviews().split(split.whole(), split.parts(), Authors.of(request, split.who(), split.note()));
	}

	@GetMapping("/decisions")
	@Operation(summary = "Lists what people decided, the latest first")
	Page<DecisionView> decisions(@ParameterObject PageParameters page) {
		return this.decisions.decisions(page.request());
	}

	@GetMapping("/decisions/{id}")
	@Operation(summary = "Shows a decision")
	DecisionView decision(@Parameter(description = "The decision's id.") @PathVariable String id) {
		return Found.orNotFound(this.decisions.decision(id), "decision", id);
	}

	@DeleteMapping("/decisions/{id}")
	@Operation(summary = "Undoes a decision",
			description = "The graph is as if it had never been taken; that it was, and who undid it, stays to be seen.")
	Outcome undo(@Parameter(description = "The decision's id.") @PathVariable String id,
			@Parameter(description = "Who undoes it, where nobody has to log in.",
					example = "Jo Doe") @RequestParam(required = false) @Nullable String who,
			HttpServletRequest request) {
		return reviews().undo(id, Authors.of(request, who, null).who());
	}

	private Reviews reviews() {
		return this.reviews.getIfAvailable(() -> {
			throw new ResponseStatusException(HttpStatus.SERVICE_UNAVAILABLE, "No decisions are taken here.");
		});
	}

}
