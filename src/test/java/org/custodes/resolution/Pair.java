package org.custodes.resolution;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.custodes.corpus.DocumentId;
import org.custodes.extraction.ExtractedEntity;
import org.custodes.ontology.Ontology;

/** Two entities of two documents, and whether they are one thing. */
record Pair(List<ExtractedEntity> left, List<ExtractedEntity> right, boolean same) {

	static final DocumentId LEFT = DocumentId.of("left");

	static final DocumentId RIGHT = DocumentId.of("right");

	static List<Pair> read(Path file, Ontology ontology) throws IOException {
		return Files.readAllLines(file)
			.stream()
			.filter((line) -> !line.startsWith("#"))
			.skip(1)
			.map(CsvLine::cells)
			.map((cells) -> new Pair(document(cells.subList(0, 3), ontology), document(cells.subList(3, 6), ontology),
					cells.get(6).equals("same")))
			.toList();
	}

	private static List<ExtractedEntity> document(List<String> cells, Ontology ontology) {
		List<ExtractedEntity> entities = new ArrayList<>();
		entities.add(entity("it", cells.get(0), cells.get(1), ontology));
		for (String other : cells.get(2).isEmpty() ? List.<String>of() : List.of(cells.get(2).split("\\|", -1))) {
			int colon = other.indexOf(':');
			entities.add(entity(other, other.substring(0, colon), other.substring(colon + 1), ontology));
		}
		return entities;
	}

	static ExtractedEntity entity(String key, String names, String type, Ontology ontology) {
		List<String> all = List.of(names.split("\\|", -1));
		return new ExtractedEntity(key, ontology.type(type), all.get(0), all.subList(1, all.size()), List.of());
	}

	Map<DocumentId, List<ExtractedEntity>> documents() {
		return Map.of(LEFT, this.left, RIGHT, this.right);
	}

	@Override
	public String toString() {
		return this.left.get(0).name() + (this.same ? " = " : " \u2260 ") + this.right.get(0).name();
	}

}
