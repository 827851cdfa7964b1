package org.custodes.gazetteer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.custodes.ontology.EntityType;
import org.custodes.ontology.Ontology;
import org.jspecify.annotations.Nullable;

/**
 * Reads the gazetteer's tab-separated files strictly: nothing is skipped, and all faults
 * are told at once. A file's first line says which of the two tables it is.
 * <p>
 * An empty line and a line that begins with "#" say nothing.
 */
final class GazetteerReader {

	private static final List<String> ENTRIES = List.of("name", "type", "aliases", "kind", "place", "parent");

	private static final List<String> DEMONYMS = List.of("place", "demonyms");

	private static final String AMBIGUOUS = "~";

	private final Ontology ontology;

	private final List<String> faults = new ArrayList<>();

	private final Map<String, Located> entries = new LinkedHashMap<>();

	private final Map<String, String> demonyms = new LinkedHashMap<>();

	GazetteerReader(Ontology ontology) {
		this.ontology = ontology;
	}

	Gazetteer read(List<GazetteerFile> files) {
		if (files.isEmpty()) {
			this.faults.add("there is no file gazetteer/*.tsv on the class path");
		}
		List<Row> demonymRows = new ArrayList<>();
		for (GazetteerFile file : files) {
			List<Row> rows = rows(file);
			List<String> header = rows.isEmpty() ? List.of() : rows.get(0).cells();
			List<Row> body = rows.isEmpty() ? List.of() : rows.subList(1, rows.size());
			if (header.equals(ENTRIES)) {
				body.forEach(this::readEntry);
			}
			else if (header.equals(DEMONYMS)) {
				demonymRows.addAll(body);
			}
			else {
				this.faults.add(file.name() + ":1: the first line must be the column names, " + ENTRIES + " or "
						+ DEMONYMS + ", with tabs between; it is " + header);
			}
		}
		demonymRows.forEach(this::readDemonyms);
		checkReferences();
		checkSharedNames();
		if (!this.faults.isEmpty()) {
			throw new InvalidGazetteerException(this.faults);
		}
		return new Gazetteer(this.entries.values().stream().map(Located::entry).toList(), this.demonyms);
	}

	private static List<Row> rows(GazetteerFile file) {
		List<Row> rows = new ArrayList<>();
		for (int i = 0; i < file.lines().size(); i++) {
			String line = file.lines().get(i);
			if (!line.isBlank() && !line.startsWith("#")) {
				rows.add(new Row(file.name() + ":" + (i + 1), List.of(line.split("\t", -1))));
			}
		}
		return rows;
	}

	private void readEntry(Row row) {
		if (row.cells().size() > ENTRIES.size()) {
			fault(row, row.cells().size() + " columns where there are only " + ENTRIES);
			return;
		}
		List<String> ambiguous = new ArrayList<>();
		String name = unmark(row.cell(0), ambiguous);
		Optional<EntityType> type = this.ontology.findType(row.cell(1));
		if (type.isEmpty()) {
			fault(row, "'" + row.cell(1) + "' is no entity type; known are " + this.ontology.types());
		}
		if (name.isEmpty()) {
			fault(row, "an entry without a name");
		}
		List<String> aliases = aliases(row, name, ambiguous);
		Located before = this.entries.get(name);
		if (before != null) {
			fault(row, "'" + name + "' stands already at " + before.at() + "; a full name must be one thing's");
		}
		else if (type.isPresent() && !name.isEmpty()) {
			GazetteerEntry entry = new GazetteerEntry(name, type.get(), aliases, ambiguous, row.optional(3),
					row.optional(4), row.optional(5));
			this.entries.put(name, new Located(row.at(), entry));
		}
	}

	private List<String> aliases(Row row, String name, List<String> ambiguous) {
		List<String> aliases = new ArrayList<>();
		for (String cell : row.list(2)) {
			String alias = unmark(cell, ambiguous);
			if (alias.isEmpty()) {
				fault(row, "an empty alias; separate aliases by one '|'");
			}
			else if (alias.equals(name) || aliases.contains(alias)) {
				fault(row, "the name '" + alias + "' stands twice");
			}
			else {
				aliases.add(alias);
			}
		}
		return aliases;
	}

	private static String unmark(String cell, List<String> ambiguous) {
		if (!cell.startsWith(AMBIGUOUS)) {
			return cell;
		}
		String name = cell.substring(AMBIGUOUS.length()).strip();
		ambiguous.add(name);
		return name;
	}

	private void readDemonyms(Row row) {
		Located place = this.entries.get(row.cell(0));
		if (place == null || !place.entry().type().name().equals("Place")) {
			fault(row, "'" + row.cell(0) + "' is not the full name of an entry of type Place");
			return;
		}
		for (String demonym : row.list(1)) {
			String other = this.demonyms.putIfAbsent(demonym, row.cell(0));
			if (demonym.isEmpty()) {
				fault(row, "an empty demonym");
			}
			else if (other != null) {
				fault(row, "'" + demonym + "' belongs to '" + other + "' already");
			}
		}
	}

	private void checkReferences() {
		for (Located located : this.entries.values()) {
			String parent = located.entry().parent();
			if (parent != null && (!this.entries.containsKey(parent) || parent.equals(located.entry().name()))) {
				this.faults.add(located.at() + ": parent: '" + parent + "' is not the full name of another entry");
			}
			String place = located.entry().place();
			if (place != null && !this.entries.containsKey(place.substring(place.lastIndexOf(", ") + 1).strip())) {
				this.faults.add(located.at() + ": place: '" + place + "' does not end in the full name of an entry");
			}
		}
	}

	/**
	 * Of the entries that bear a name, one may be what print mostly means by it; the name
	 * must be marked in all others.
	 */
	private void checkSharedNames() {
		Map<Spelling, Located> bearers = new HashMap<>();
		for (Located located : this.entries.values()) {
			for (String name : located.entry().names()) {
				if (located.entry().isAmbiguous(name)) {
					continue;
				}
				Located other = bearers.putIfAbsent(Spelling.of(name), located);
				if (other != null && !other.equals(located)) {
					this.faults.add(located.at() + ": '" + name + "' is also a name of '" + other.entry().name() + "' ("
							+ other.at() + "); mark it with '" + AMBIGUOUS
							+ "' in one or both, or make them one entry");
				}
			}
		}
	}

	private void fault(Row row, String what) {
		this.faults.add(row.at() + ": " + what);
	}

	/** An entry and its file and line. */
	private record Located(String at, GazetteerEntry entry) {
	}

	/**
	 * A line's file and number, and its cells; editors may cut empty cells at the end.
	 */
	private record Row(String at, List<String> cells) {

		String cell(int column) {
			return (column < this.cells.size()) ? this.cells.get(column).strip() : "";
		}

		@Nullable String optional(int column) {
			String cell = cell(column);
			return cell.isEmpty() ? null : cell;
		}

		List<String> list(int column) {
			String cell = cell(column);
			return cell.isEmpty() ? List.of() : List.of(cell.split("\\|", -1)).stream().map(String::strip).toList();
		}

	}

}
