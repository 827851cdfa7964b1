package org.custodes.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.custodes.graph.CypherQuery;
import org.custodes.query.NamedQuery.Column;
import org.custodes.query.NamedQuery.Parameter;

/**
 * Reads what a catalogue file says about itself in the comment at its top. The meaning of
 * a parameter begins with its type.
 *
 * <pre>
 * // Who is said to use a vendor's products.
 * // param: vendor — entity: the vendor
 * // param: since — date, optional: what is dated then or later
 * // returns: user — who uses them
 * </pre>
 */
final class NamedQueryReader {

	private static final Pattern MEANING = Pattern.compile("(\\w+)(, optional)?: (.+)");

	/** What the API takes beside a query's own parameters. */
	private static final Set<String> RESERVED = Set.of("limit", "cursor");

	private NamedQueryReader() {
	}

	/**
	 * Reads a file.
	 * @param query the file
	 * @return the query, named without its folder
	 * @throws IllegalArgumentException if a parameter has no type or a reserved name
	 */
	static NamedQuery read(CypherQuery query) {
		List<Parameter> parameters = new ArrayList<>();
		query.parameters().forEach((name, meaning) -> parameters.add(parameter(query.name(), name, meaning)));
		List<Column> columns = new ArrayList<>();
		query.returns().forEach((name, meaning) -> columns.add(new Column(name, meaning)));
		String name = query.name().substring(query.name().lastIndexOf('/') + 1);
		return new NamedQuery(name, query.description(), parameters, columns, query.text());
	}

	private static Parameter parameter(String file, String name, String meaning) {
		if (RESERVED.contains(name)) {
			throw new IllegalArgumentException(
					"cypher/" + file + ".cypher: '" + name + "' is what pages its rows; call the parameter otherwise");
		}
		Matcher matcher = MEANING.matcher(meaning);
		if (!matcher.matches()) {
			throw new IllegalArgumentException("cypher/" + file + ".cypher: the meaning of '" + name
					+ "' must begin with its type, as 'entity: …' or 'entity, optional: …'");
		}
		ParameterType type = ParameterType.ofLabel(matcher.group(1))
			.orElseThrow(() -> new IllegalArgumentException("cypher/" + file + ".cypher: '" + matcher.group(1)
					+ "' is no type of a parameter; write entity, text, date, integer or number"));
		return new Parameter(name, type, matcher.group(2) == null, matcher.group(3));
	}

}
