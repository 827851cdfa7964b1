package org.custodes.graph;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A Cypher file with what its header says about it.
 *
 * @param name its path within {@code cypher/}, without the ending: {@code queries/entity}
 * @param description one sentence that says what it does
 * @param parameters the parameters it takes, each with its meaning, in the header's order
 * @param returns the columns it gives, each with its meaning, in the header's order
 * @param text the statement, without the header; only a migration may hold several
 */
public record CypherQuery(String name, String description, Map<String, String> parameters, Map<String, String> returns,
		String text) {

	public CypherQuery {
		parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
		returns = Collections.unmodifiableMap(new LinkedHashMap<>(returns));
	}

	/** The statements of a migration: each ends with a semicolon at the end of a line. */
	List<String> statements() {
		List<String> statements = new ArrayList<>();
		for (String statement : this.text.split(";\\s*(\\R|$)", -1)) {
			if (!statement.isBlank()) {
				statements.add(statement.strip());
			}
		}
		return statements;
	}

}
