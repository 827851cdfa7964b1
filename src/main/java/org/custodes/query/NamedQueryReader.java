package org.custodes.query;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.custodes.query.NamedQuery.Parameter;

/**
 * Reads what a catalogue file says about itself in the comment at its top: one sentence,
 * a line for each parameter, and what it returns.
 *
 * <pre>
 * // Who uses a vendor's products.
 * // param: vendor — entity: the vendor
 * // param: since — date, optional: what is dated then or later
 * // returns: user, quote and document
 * </pre>
 */
final class NamedQueryReader {

	private static final Pattern PARAMETER = Pattern.compile("param: (\\w+) — (\\w+)(, optional)?: (.+)");

	private static final String RETURNS = "returns: ";

	private NamedQueryReader() {
	}

	/**
	 * Reads a file.
	 * @param name the query's name
	 * @param text the file's text
	 * @return the query
	 * @throws IllegalArgumentException if the comment is not as it must be
	 */
	static NamedQuery read(String name, String text) {
		List<String> description = new ArrayList<>();
		List<Parameter> parameters = new ArrayList<>();
		List<String> returns = new ArrayList<>();
		for (String line : header(text)) {
			if (line.startsWith("param: ")) {
				parameters.add(parameter(name, line));
			}
			else if (line.startsWith(RETURNS)) {
				returns.add(line.substring(RETURNS.length()));
			}
			else if (returns.isEmpty() && parameters.isEmpty()) {
				description.add(line);
			}
			else {
				returns.add(line);
			}
		}
		if (description.isEmpty() || returns.isEmpty()) {
			throw new IllegalArgumentException(
					"queries/" + name + ": the comment at the top must hold a sentence and a line '// returns: …'");
		}
		return new NamedQuery(name, String.join(" ", description), parameters, String.join(" ", returns), text);
	}

	private static List<String> header(String text) {
		return text.lines()
			.takeWhile((line) -> line.startsWith("//"))
			.map((line) -> line.substring(2).strip())
			.filter((line) -> !line.isEmpty())
			.toList();
	}

	private static Parameter parameter(String query, String line) {
		Matcher matcher = PARAMETER.matcher(line);
		if (!matcher.matches()) {
			throw new IllegalArgumentException("queries/" + query + ": '" + line
					+ "' must read 'param: name — type: meaning' or 'param: name — type, optional: meaning'");
		}
		ParameterType type = ParameterType.ofLabel(matcher.group(2))
			.orElseThrow(() -> new IllegalArgumentException("queries/" + query + ": '" + matcher.group(2)
					+ "' is no parameter type; write entity, text, date, integer or number"));
		return new Parameter(matcher.group(1), type, matcher.group(3) == null, matcher.group(4));
	}

}
