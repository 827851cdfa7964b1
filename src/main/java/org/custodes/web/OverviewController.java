package org.custodes.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.custodes.overview.CommunityMap;
import org.custodes.overview.GraphOverview;
import org.custodes.overview.Overview;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(ApiPath.V1 + "/overview")
@Tag(name = "Overview", description = "A map of the whole graph, laid out by the server.")
final class OverviewController {

	private final GraphOverview overview;

	OverviewController(GraphOverview overview) {
		this.overview = overview;
	}

	@GetMapping
	@Operation(summary = "Shows the communities of the graph and what ties them", description = """
			Communities are entities that are tied more to each other than to others. The map may be half a minute old;
			`facts` of a bridge are the ids of direct edges, whose evidence their subjects' neighbours show.""")
	Overview overview() {
		return this.overview.overview();
	}

	@GetMapping("/{id}")
	@Operation(summary = "Shows the entities of a community and the facts between them")
	CommunityMap community(@Parameter(description = "The community's id, which is that of an entity in it.",
			example = "company-clearview-ai") @PathVariable String id) {
		return Found.orNotFound(this.overview.community(id), "community", id);
	}

}
