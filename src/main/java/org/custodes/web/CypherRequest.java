package org.custodes.web;

import java.util.Map;

import io.swagger.v3.oas.annotations.media.Schema;
import org.custodes.query.QueryException;
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
		@Schema(description = "How many rows at most: up to 10000 as JSON, where 1000 are the default; up to 1000000 as"
				+ " NDJSON, where that is the default.", minimum = "1", maximum = "1000000") @Nullable Integer limit) {

	String statement() {
		if (this.cypher == null) {
			throw QueryException.parameter("cypher", "a statement", null);
		}
		return this.cypher;
	}

	Map<String, @Nullable Object> values() {
		return (this.parameters != null) ? this.parameters : Map.of();
	}

	int rows(int byDefault) {
		return (this.limit != null) ? this.limit : byDefault;
	}

}
