package org.custodes.web;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

class OpenApiIT extends LoadedApi {

	@Test
	void describesEveryRouteOfTheApi() {
		JsonNode description = get("/api/openapi.json");
		assertThat(description.get("openapi").asString()).startsWith("3.1");
		assertThat(description.get("paths").propertyNames()).contains("/api/v1/entities", "/api/v1/entities/{id}",
				"/api/v1/entities/{id}/neighbours", "/api/v1/entities/{id}/timeline", "/api/v1/claims",
				"/api/v1/claims/{id}", "/api/v1/documents", "/api/v1/documents/{id}", "/api/v1/contracts",
				"/api/v1/contradictions", "/api/v1/session", "/api/v1/paths", "/api/v1/queries",
				"/api/v1/queries/{name}", "/api/v1/cypher", "/api/v1/search", "/api/v1/ask", "/api/v1/ontology",
				"/api/v1/export", "/api/v1/export/{format}", "/api/v1/jobs", "/api/v1/jobs/{id}", "/api/v1/review",
				"/api/v1/decisions", "/api/v1/decisions/{id}", "/api/v1/entities/merge", "/api/v1/entities/split",
				"/api/v1/changes", "/api/v1/reconcile", "/api/v1/reconcile/suggest/entity",
				"/api/v1/reconcile/preview");
	}

	@Test
	void saysWhatEveryOperationDoesAndWhatItsParametersMean() {
		List<String> silent = new ArrayList<>();
		get("/api/openapi.json").get("paths").properties().forEach((path) -> path.getValue().forEach((operation) -> {
			if (operation.path("summary").asString("").isEmpty()) {
				silent.add(path.getKey());
			}
			operation.path("parameters").forEach((parameter) -> {
				if (parameter.path("description").asString("").isEmpty()) {
					silent.add(path.getKey() + " " + parameter.get("name").asString());
				}
			});
		}));
		assertThat(silent).isEmpty();
	}

	@Test
	void showsTheDescriptionInSwaggerUi() {
		assertThat(exchange("/api/docs").getStatus().is3xxRedirection()).isTrue();
		assertThat(exchange("/api/swagger-ui/index.html").getResponseBody()).contains("swagger-ui");
	}

}
