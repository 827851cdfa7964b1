package org.custodes.resolution;

import java.util.ArrayList;
import java.util.List;

/** A line of comma-separated cells; a cell in quotation marks may hold commas. */
final class CsvLine {

	private CsvLine() {
	}

	static List<String> cells(String line) {
		List<String> cells = new ArrayList<>();
		StringBuilder cell = new StringBuilder();
		boolean quoted = false;
		for (int i = 0; i < line.length(); i++) {
			char character = line.charAt(i);
			if (quoted && character == '"' && i + 1 < line.length() && line.charAt(i + 1) == '"') {
				cell.append('"');
				i++;
			}
			else if (character == '"') {
				quoted = !quoted;
			}
			else if (character == ',' && !quoted) {
				cells.add(cell.toString().strip());
				cell.setLength(0);
			}
			else {
				cell.append(character);
			}
		}
		cells.add(cell.toString().strip());
		return cells;
	}

}
