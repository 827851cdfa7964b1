package org.custodes.web;

import java.util.Map;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A statement to run.
 *
 * @param cypher the statement
 * @param parameters its parameters
 * @param limit how many rows at most
 */
record CypherRequest(
		@Schema(description = "One statement that reads.", requiredMode = Schema.RequiredMode.REQUIRED,
				example = "MATCH (a:Agency)-[:USES]->(c:Company {name: $name}) RETURN a.name") @Nullable String cypher,
		@Schema(description = "Its parameters: plain values, lists and objects.",
				example = "{\"name\": \"Clearview AI\"}") @Nullable Map<String, @Nullable Object> parameters,
		@Schema(description = "How many rows at most.", minimum = "1", maximum = "10000",
				defaultValue = "1000") @Nullable Integer limit) {

}
