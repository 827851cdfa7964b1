package org.custodes.graph;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Reads the header of a Cypher file: comment lines that hold first a sentence, then
 * {@code param: name — meaning} and {@code returns: name — meaning}, each of which may go
 * on in the next line.
 */
final class CypherFile {

	private static final Pattern ENTRY = Pattern.compile("(param|returns): *(\\w+) +— +(\\S.*)");

	private static final Pattern KEY = Pattern.compile("(param|returns)\\b.*");

	private final String name;

	private final StringBuilder description = new StringBuilder();

	private final Map<String, StringBuilder> parameters = new LinkedHashMap<>();

	private final Map<String, StringBuilder> returns = new LinkedHashMap<>();

	private final List<String> faults = new ArrayList<>();

	private StringBuilder current = this.description;

	private CypherFile(String name) {
		this.name = name;
	}

	/**
	 * Reads a file.
	 * @param faults where to add what is wrong with it
	 * @return the query, or nothing if the file has faults
	 */
	static @Nullable CypherQuery read(String name, String content, List<String> faults) {
		CypherFile file = new CypherFile(name);
		List<String> lines = content.lines().toList();
		int line = 0;
		while (line < lines.size() && lines.get(line).startsWith("//")) {
			file.header(lines.get(line).substring(2).strip(), line + 1);
			line++;
		}
		String text = String.join("\n", lines.subList(line, lines.size())).strip();
		if (file.description.isEmpty()) {
			file.fault(1, "the header must begin with a sentence that says what the statement does");
		}
		if (text.isEmpty()) {
			file.fault(line, "there is no statement");
		}
		faults.addAll(file.faults);
		return file.faults.isEmpty() ? new CypherQuery(name, file.description.toString(), strings(file.parameters),
				strings(file.returns), text) : null;
	}

	private void header(String text, int line) {
		Matcher entry = ENTRY.matcher(text);
		if (entry.matches()) {
			this.current = new StringBuilder(entry.group(3));
			Map<String, StringBuilder> entries = entry.group(1).equals("param") ? this.parameters : this.returns;
			if (entries.put(entry.group(2), this.current) != null) {
				fault(line, "'" + entry.group(2) + "' stands twice");
			}
		}
		else if (KEY.matcher(text).matches()) {
			fault(line, "write '// param: name — meaning' or '// returns: name — meaning'");
		}
		else if (!text.isEmpty()) {
			this.current.append(this.current.isEmpty() ? "" : " ").append(text);
		}
	}

	private void fault(int line, String what) {
		this.faults.add("cypher/" + this.name + ".cypher:" + line + ": " + what);
	}

	private static Map<String, String> strings(Map<String, StringBuilder> entries) {
		Map<String, String> result = new LinkedHashMap<>();
		entries.forEach((key, value) -> result.put(key, value.toString()));
		return result;
	}

}
