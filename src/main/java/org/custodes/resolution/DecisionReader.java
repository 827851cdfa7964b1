package org.custodes.resolution;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.custodes.ontology.EntityType;
import org.custodes.ontology.Ontology;
import org.jspecify.annotations.Nullable;

/** Reads decisions from comma-separated files, strictly: all faults are told at once. */
final class DecisionReader {

	private static final List<String> COLUMNS = List.of("left name", "left type", "right name", "right type",
			"judgement", "who", "when", "note");

	private final Ontology ontology;

	private final List<String> faults = new ArrayList<>();

	private final List<Decision> decisions = new ArrayList<>();

	DecisionReader(Ontology ontology) {
		this.ontology = ontology;
	}

	Decisions read(Path folder) {
		if (Files.isDirectory(folder)) {
			files(folder).forEach(this::readFile);
		}
		if (!this.faults.isEmpty()) {
			throw new InvalidDecisionsException(this.faults);
		}
		return new Decisions(this.decisions);
	}

	private static List<Path> files(Path folder) {
		try (Stream<Path> paths = Files.list(folder)) {
			return paths.filter((path) -> path.toString().endsWith(".csv")).sorted().toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("cannot list the decisions in " + folder, ex);
		}
	}

	private void readFile(Path file) {
		List<String> lines = lines(file);
		boolean header = true;
		for (int i = 0; i < lines.size(); i++) {
			String line = lines.get(i);
			String at = file.getFileName() + ":" + (i + 1);
			if (line.isBlank() || line.startsWith("#")) {
				continue;
			}
			List<String> cells = CsvLine.cells(line);
			if (header && !cells.equals(COLUMNS)) {
				this.faults.add(at + ": the first line must be: " + String.join(",", COLUMNS));
				return;
			}
			if (!header) {
				readLine(at, cells);
			}
			header = false;
		}
	}

	private static List<String> lines(Path file) {
		try {
			return Files.readAllLines(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("cannot read the decisions in " + file, ex);
		}
	}

	private void readLine(String at, List<String> cells) {
		if (cells.size() < COLUMNS.size() - 1 || cells.size() > COLUMNS.size()) {
			this.faults.add(at + ": " + cells.size() + " columns instead of " + COLUMNS.size()
					+ "; a text with a comma needs quotation marks");
			return;
		}
		Decision.Named left = named(at, cells.get(0), cells.get(1));
		Decision.Named right = named(at, cells.get(2), cells.get(3));
		Optional<Judgement> judgement = Judgement.parse(cells.get(4));
		if (judgement.isEmpty()) {
			this.faults.add(at + ": '" + cells.get(4) + "' is no judgement; write same, different or unsure");
		}
		String who = cells.get(5);
		if (who.isEmpty()) {
			this.faults.add(at + ": the person who judged is missing");
		}
		LocalDate when = date(at, cells.get(6));
		if (left != null && right != null && judgement.isPresent() && when != null) {
			String note = (cells.size() == COLUMNS.size()) ? cells.get(7) : "";
			this.decisions.add(new Decision(left, right, judgement.get(), who, when, note));
		}
	}

	private Decision.@Nullable Named named(String at, String name, String typeName) {
		Optional<EntityType> type = this.ontology.findType(typeName);
		if (type.isEmpty()) {
			this.faults.add(at + ": '" + typeName + "' is no entity type");
		}
		if (name.isEmpty()) {
			this.faults.add(at + ": a name is missing");
		}
		return (type.isPresent() && !name.isEmpty()) ? new Decision.Named(name, type.get()) : null;
	}

	private @Nullable LocalDate date(String at, String text) {
		try {
			return LocalDate.parse(text);
		}
		catch (DateTimeException ex) {
			this.faults.add(at + ": '" + text + "' is not a day; write 2026-11-24");
			return null;
		}
	}

}
