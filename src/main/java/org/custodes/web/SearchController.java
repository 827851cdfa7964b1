package org.custodes.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.custodes.query.EvidencePath;
import org.custodes.query.GraphQueries;
import org.custodes.query.Page;
import org.custodes.query.QueryException;
import org.custodes.query.SearchHit;
import org.custodes.question.Answer;
import org.custodes.question.QuestionAnswering;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

@RestController
@RequestMapping(ApiPath.V1)
@Tag(name = "Search", description = "Finding things by words, by questions and by how they hang together.")
final class SearchController {

	private static final int MAX_QUESTION = 500;

	private static final int DEFAULT_HITS = 10;

	private final GraphQueries graph;

	private final ObjectProvider<QuestionAnswering> questions;

	SearchController(GraphQueries graph, ObjectProvider<QuestionAnswering> questions) {
		this.graph = graph;
		this.questions = questions;
	}

	@GetMapping("/search")
	@Operation(summary = "Finds entities by name, then documents, then passages",
			description = "Forgives a typing error or two a word. `limit` counts for each kind; 10 are the default.")
	Page<SearchHit> search(@Parameter(description = "What to look for.", example = "Clearveiw") @RequestParam String q,
			@ParameterObject PageParameters page) {
		return this.graph.search(q, page.request(DEFAULT_HITS));
	}

	@GetMapping("/paths")
	@Operation(summary = "Finds the shortest chains of facts between two entities",
			description = "A chain has at most six facts; each comes with the claims that state it. 10 chains are the default.")
	Page<EvidencePath> paths(
			@Parameter(description = "The id of the one entity.",
					example = "company-clearview-ai") @RequestParam String from,
			@Parameter(description = "The id of the other entity.") @RequestParam String to,
			@ParameterObject PageParameters page) {
		Found.orNotFound(this.graph.entity(from), "entity", from);
		Found.orNotFound(this.graph.entity(to), "entity", to);
		return this.graph.paths(from, to, page.request(DEFAULT_HITS));
	}

	@GetMapping("/ask")
	@Operation(summary = "Answers a question in plain English", description = """
			Gives the answers with the claims that say so and the Cypher that found them, or an empty list and the
			reason. It never guesses.""")
	Answer ask(@Parameter(description = "A question, or an imperative such as `name the founders of …`.",
			example = "Who referred Clearview to ICE?") @RequestParam String question) {
		if (question.isBlank() || question.length() > MAX_QUESTION) {
			throw QueryException.parameter("question", "a text of 1 to " + MAX_QUESTION + " characters", question);
		}
		QuestionAnswering answering = this.questions.getIfAvailable();
		if (answering == null) {
			throw new ResponseStatusException(HttpStatus.SERVICE_UNAVAILABLE,
					"Questions cannot be answered yet; try again in a moment.");
		}
		return answering.answer(question);
	}

}
