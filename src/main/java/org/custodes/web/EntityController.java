package org.custodes.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.custodes.query.EntityFilter;
import org.custodes.query.EntityView;
import org.custodes.query.GraphQueries;
import org.custodes.query.Neighbourhood;
import org.custodes.query.Page;
import org.custodes.query.TimelineEntry;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(ApiPath.V1 + "/entities")
@Tag(name = "Entities", description = "People, organisations, technologies and places.")
final class EntityController {

	private final GraphQueries graph;

	private final FormerEntities former;

	EntityController(GraphQueries graph, FormerEntities former) {
		this.graph = graph;
		this.former = former;
	}

	@GetMapping
	@Operation(summary = "Lists entities in the order of their ids")
	Page<EntityView> entities(
			@Parameter(description = "A type of the ontology, or `Organization` for all that act as one.",
					example = "Agency") @RequestParam(required = false) @Nullable String type,
			@Parameter(description = "What the name or an alias contains, in any case.",
					example = "police") @RequestParam(required = false) @Nullable String name,
			@ParameterObject PageParameters page) {
		return this.graph.entities(new EntityFilter(type, name), page.request());
	}

	@GetMapping("/{id}")
	@Operation(summary = "Shows an entity",
			description = "The id of an entity that went into another one is answered with 308 and its address.")
	EntityView entity(
			@Parameter(description = "The entity's id.", example = "company-clearview-ai") @PathVariable String id) {
		return this.former.found(this.graph.entity(id), id);
	}

	@GetMapping("/{id}/neighbours")
	@Operation(summary = "Shows what an entity is tied to", description = """
			A part of the graph that can be drawn as it is. `limit` counts for each predicate; `groups` tells how many
			edges of each there are, and gives the cursor of the next ones, to be passed with that predicate. An edge
			whose `status` is not `actual` is no fact: it is denied, planned, attempted or alleged.""")
	Neighbourhood neighbours(
			@Parameter(description = "The entity's id.", example = "company-clearview-ai") @PathVariable String id,
			@Parameter(description = "A predicate to keep to.",
					example = "USES") @RequestParam(required = false) @Nullable String predicate,
			@ParameterObject PageParameters page) {
		return this.former.found(this.graph.neighbours(id, predicate, page.request()), id);
	}

	@GetMapping("/{id}/timeline")
	@Operation(summary = "Lists what the claims about an entity date, the earliest first")
	Page<TimelineEntry> timeline(
			@Parameter(description = "The entity's id.", example = "company-clearview-ai") @PathVariable String id,
			@ParameterObject PageParameters page) {
		this.former.found(this.graph.entity(id), id);
		return this.graph.timeline(id, page.request());
	}

}
