package org.custodes.query;

import java.util.List;

/**
 * A query of the catalogue.
 *
 * @param name its name, which is the name of its file
 * @param description one sentence that says what it answers
 * @param parameters what it takes
 * @param columns what it gives
 * @param cypher the statement
 */
public record NamedQuery(String name, String description, List<Parameter> parameters, List<Column> columns,
		String cypher) {

	public NamedQuery {
		parameters = List.copyOf(parameters);
		columns = List.copyOf(columns);
	}

	/**
	 * A parameter of a catalogue query.
	 *
	 * @param name its name
	 * @param type what it must be
	 * @param required whether it must be given; otherwise it does not filter
	 * @param description what it means
	 */
	public record Parameter(String name, ParameterType type, boolean required, String description) {

	}

	/**
	 * A column of a catalogue query's rows.
	 *
	 * @param name its name
	 * @param description what it holds
	 */
	public record Column(String name, String description) {

	}

}
