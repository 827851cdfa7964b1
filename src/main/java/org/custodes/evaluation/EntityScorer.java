package org.custodes.evaluation;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import org.custodes.evaluation.GoldFile.GoldEntity;
import org.custodes.extraction.ExtractedEntity;
import org.custodes.extraction.Extraction;
import org.jspecify.annotations.Nullable;

/** Grades entities, by name and by name and type. */
final class EntityScorer {

	private final List<Finding> findings;

	private final Tally named = new Tally();

	private final Tally typed = new Tally();

	private final SortedMap<String, Tally> types = new TreeMap<>();

	EntityScorer(List<Finding> findings) {
		this.findings = findings;
	}

	void add(GoldDocument gold, List<Extraction> extractions) {
		Map<String, Found> found = new LinkedHashMap<>();
		for (Extraction extraction : extractions) {
			for (ExtractedEntity entity : extraction.entities()) {
				found.putIfAbsent(gold.idOf(entity), new Found(entity, extraction));
			}
		}
		Set<String> missed = new HashSet<>();
		gold.entities().forEach((id, entity) -> {
			if (!entity.optional()) {
				this.named.add(0, 0, 1);
				this.typed.add(0, 0, 1);
				of(entity.type()).add(0, 0, 1);
				missed.add(id);
			}
		});
		found.forEach((id, entity) -> {
			if (!gold.isOptional(id)) {
				grade(gold, gold.entities().get(id), entity);
				missed.remove(id);
			}
		});
		gold.entities().forEach((id, entity) -> {
			if (missed.contains(id)) {
				tell(Finding.Kind.ENTITY_MISSED, gold, entity.name() + " (" + entity.type() + ")",
						Surroundings.of(extractions, entity.name()));
			}
		});
	}

	private void grade(GoldDocument gold, @Nullable GoldEntity right, Found found) {
		ExtractedEntity entity = found.entity();
		String type = entity.type().name();
		boolean rightType = right != null && right.type().equals(type);
		this.named.add((right != null) ? 1 : 0, 1, 0);
		this.typed.add(rightType ? 1 : 0, 1, 0);
		of(type).add(rightType ? 1 : 0, 1, 0);
		if (!rightType) {
			tell(Finding.Kind.ENTITY_WRONG, gold, entity.name() + " (" + type + "); in the gold "
					+ ((right != null) ? "a " + right.type() : "there is none"), found.sentence());
		}
	}

	private Tally of(String type) {
		return this.types.computeIfAbsent(type, (name) -> new Tally());
	}

	private void tell(Finding.Kind kind, GoldDocument gold, String what, String sentence) {
		this.findings.add(new Finding(kind, gold.name(), what, sentence));
	}

	Score named() {
		return this.named.score();
	}

	Score typed() {
		return this.typed.score();
	}

	SortedMap<String, Score> types() {
		SortedMap<String, Score> scores = new TreeMap<>();
		this.types.forEach((name, tally) -> scores.put(name, tally.score()));
		return scores;
	}

	/** An entity of the output and the extraction that has it. */
	private record Found(ExtractedEntity entity, Extraction extraction) {

		String sentence() {
			return this.entity.mentions().isEmpty() ? ""
					: Surroundings.of(this.extraction.document().text(), this.entity.mentions().get(0));
		}

	}

}
