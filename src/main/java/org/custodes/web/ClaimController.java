package org.custodes.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.custodes.query.ClaimView;
import org.custodes.query.ContractView;
import org.custodes.query.Contradiction;
import org.custodes.query.GraphQueries;
import org.custodes.query.Page;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(ApiPath.V1)
@Tag(name = "Claims", description = "What the documents state, each with the words that say so.")
final class ClaimController {

	private final GraphQueries graph;

	ClaimController(GraphQueries graph) {
		this.graph = graph;
	}

	@GetMapping("/claims")
	@Operation(summary = "Lists claims in the order of their ids",
			description = "All filters must hold; what is not given does not filter.")
	Page<ClaimView> claims(@ParameterObject ClaimParameters filter, @ParameterObject PageParameters page) {
		return this.graph.claims(filter.filter(), page.request());
	}

	@GetMapping("/claims/{id}")
	@Operation(summary = "Shows a claim")
	ClaimView claim(@Parameter(description = "The claim's id.") @PathVariable String id) {
		return Found.orNotFound(this.graph.claim(id), "claim", id);
	}

	@GetMapping("/contracts")
	@Operation(summary = "Lists contracts with the claims that state them, in the order of their ids")
	Page<ContractView> contracts(
			@Parameter(description = "The id of an entity that must be a party.",
					example = "company-clearview-ai") @RequestParam(required = false) @Nullable String party,
			@ParameterObject PageParameters page) {
		return this.graph.contracts(party, page.request());
	}

	@GetMapping("/contradictions")
	@Operation(summary = "Lists pairs of claims that contradict each other")
	Page<Contradiction> contradictions(@ParameterObject PageParameters page) {
		return this.graph.contradictions(page.request());
	}

}
