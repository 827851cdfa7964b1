package org.custodes.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.custodes.query.DocumentContent;
import org.custodes.query.DocumentView;
import org.custodes.query.GraphQueries;
import org.custodes.query.Page;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(ApiPath.V1 + "/documents")
@Tag(name = "Documents", description = "The articles, and what was read out of each.")
final class DocumentController {

	private final GraphQueries graph;

	DocumentController(GraphQueries graph) {
		this.graph = graph;
	}

	@GetMapping
	@Operation(summary = "Lists documents without their texts, the newest first")
	Page<DocumentView> documents(@ParameterObject PageParameters page) {
		return this.graph.documents(page.request());
	}

	@GetMapping("/{id}")
	@Operation(summary = "Shows a document with its text, entities, claims and quotes", description = """
			All offsets count UTF-16 units of `text`, as JavaScript and Java do: `text.substring(start, end)` is what
			they mark.""")
	DocumentContent document(@Parameter(description = "The document's id.") @PathVariable String id) {
		return Found.orNotFound(this.graph.document(id), "document", id);
	}

}
