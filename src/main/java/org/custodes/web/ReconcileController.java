package org.custodes.web;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.custodes.ontology.Ontology;
import org.custodes.query.EntityView;
import org.custodes.query.GraphQueries;
import org.custodes.query.QueryException;
import org.custodes.reconciliation.Reconciliation;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import tools.jackson.databind.json.JsonMapper;

/** The W3C Reconciliation Service API 0.2, for OpenRefine and its like. */
@RestController
@RequestMapping(ReconcileController.PATH)
@Tag(name = "Reconciliation",
		description = "Matching the cells of a table to entities, by the W3C Reconciliation Service API 0.2.")
final class ReconcileController {

	static final String PATH = ApiPath.V1 + "/reconcile";

	private static final int SUGGESTED = 20;

	private static final int MAX_SKIP = 1_000;

	private static final List<Named> PROPERTIES = List.of(new Named("kind", "kind, such as police"),
			new Named("place", "place, such as United Kingdom"));

	private final Reconciliation reconciliation;

	private final FormerEntities former;

	private final GraphQueries graph;

	private final ReconcileBatch batch;

	ReconcileController(GraphQueries graph, FormerEntities former, JsonMapper mapper) {
		this.reconciliation = Reconciliation.of(graph, Ontology.load());
		this.former = former;
		this.graph = graph;
		this.batch = new ReconcileBatch(this.reconciliation, mapper);
	}

	@GetMapping
	@Operation(summary = "Describes the service, or matches cells", description = """
			Without `queries`, the manifest; its address is what OpenRefine asks for. Types are those of the ontology
			and `Organization`. A score of 100 is the name itself; `match` is true if nothing else bears it.""")
	Object reconcile(@Parameter(description = "Up to 50 queries by keys of one's own, as JSON.",
			example = "{\"q0\": {\"query\": \"NYPD\", \"type\": \"Agency\", \"limit\": 3}}") @RequestParam(
					required = false) @Nullable String queries) {
		return (queries != null) ? this.batch.answer(queries) : manifest();
	}

	@PostMapping(consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
	@Operation(summary = "Matches cells")
	Map<String, ReconcileBatch.Result> reconcileForm(
			@Parameter(description = "Up to 50 queries by keys of one's own, as JSON.",
					example = "{\"q0\": {\"query\": \"NYPD\"}}") @RequestParam String queries) {
		return this.batch.answer(queries);
	}

	@GetMapping("/suggest/entity")
	@Operation(summary = "Suggests entities for the beginning of a name")
	Suggestions entities(
			@Parameter(description = "The beginning of a name.", example = "clearv") @RequestParam String prefix,
			@Parameter(description = "How many suggestions to leave out.") @RequestParam(
					required = false) @Nullable Integer cursor) {
		int skip = (cursor != null) ? cursor : 0;
		if (skip < 0 || skip > MAX_SKIP) {
			throw QueryException.parameter("cursor", "a number from 0 to " + MAX_SKIP, cursor);
		}
		return new Suggestions(this.reconciliation.suggest(prefix, skip, SUGGESTED)
			.stream()
			.map((entity) -> new Suggestion(entity.id(), entity.name(), ReconcileBatch.description(entity),
					List.of(new Named(entity.type(), entity.type()))))
			.toList());
	}

	@GetMapping("/suggest/type")
	@Operation(summary = "Suggests types")
	Suggestions types(
			@Parameter(description = "The beginning of its name.", example = "Ag") @RequestParam String prefix) {
		return suggestions(this.reconciliation.types().stream().map((type) -> new Named(type, type)), prefix);
	}

	@GetMapping("/suggest/property")
	@Operation(summary = "Suggests properties")
	Suggestions properties(
			@Parameter(description = "The beginning of its name.", example = "pl") @RequestParam String prefix) {
		return suggestions(PROPERTIES.stream(), prefix);
	}

	@GetMapping(path = "/preview", produces = { MediaType.TEXT_HTML_VALUE, MediaType.ALL_VALUE })
	@Operation(summary = "Shows an entity in a small page")
	ResponseEntity<String> preview(
			@Parameter(description = "The entity's id.", example = "company-clearview-ai") @RequestParam String id) {
		EntityView entity = this.former.found(this.graph.entity(id), id);
		return ResponseEntity.ok()
			.contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
			.body(EntityPreview.of(entity));
	}

	private static Suggestions suggestions(Stream<Named> all, String prefix) {
		String start = prefix.strip();
		return new Suggestions(all.filter((named) -> named.id().regionMatches(true, 0, start, 0, start.length()))
			.map((named) -> new Suggestion(named.id(), named.name(), "", List.of()))
			.toList());
	}

	private Map<String, Object> manifest() {
		String base = ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
		Map<String, Object> manifest = new LinkedHashMap<>();
		manifest.put("versions", List.of("0.2"));
		manifest.put("name", "Custodes");
		manifest.put("identifierSpace", base + ApiPath.V1 + "/entities/");
		manifest.put("schemaSpace", base + ApiPath.V1 + "/ontology#");
		manifest.put("defaultTypes",
				this.reconciliation.types().stream().map((type) -> new Named(type, type)).toList());
		manifest.put("view", Map.of("url", base + "/#/entity/{{id}}"));
		manifest.put("preview", Map.of("url", base + PATH + "/preview?id={{id}}", "width", 400, "height", 160));
		manifest.put("suggest", Map.of("entity", service(base, "entity"), "type", service(base, "type"), "property",
				service(base, "property")));
		manifest.put("batchSize", ReconcileBatch.MAX);
		return manifest;
	}

	private static Map<String, String> service(String base, String what) {
		return Map.of("service_url", base, "service_path", PATH + "/suggest/" + what);
	}

	/**
	 * Something with a name.
	 *
	 * @param id its id
	 * @param name its name
	 */
	record Named(String id, String name) {
	}

	/**
	 * What somebody may mean.
	 *
	 * @param result the suggestions, the best first
	 */
	record Suggestions(List<Suggestion> result) {
	}

	/**
	 * Something that somebody may mean.
	 *
	 * @param id its id
	 * @param name its name
	 * @param description what it is
	 * @param notable its types
	 */
	record Suggestion(String id, String name, String description, List<Named> notable) {
	}

}
