package org.custodes.extraction;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import org.custodes.annotation.Dependency;
import org.custodes.ontology.EntityType;

/**
 * Finds the subject of the clauses around a pronoun: in "Tarn, which Marlow controls,
 * would keep the cameras it sells", what sells is Tarn, though Marlow is nearer. What a
 * clause is about is the likeliest antecedent, after Hobbs (1978), "Resolving pronoun
 * references".
 */
final class GoverningSubject {

	private static final int MAX_STEPS = 8;

	private GoverningSubject() {
	}

	/** The named subject of the nearest clause around a word that stands before it. */
	static Optional<ExtractedEntity> of(ParsedSentence parsed, int head, Mentions mentions,
			Predicate<EntityType> fitting) {
		Set<Integer> seen = new HashSet<>(Set.of(head));
		int index = head;
		for (int steps = 0; steps < MAX_STEPS; steps++) {
			Optional<Integer> above = parsed.graph()
				.governors(index)
				.stream()
				.filter((each) -> !each.is("ref"))
				.map(Dependency::governor)
				.filter(seen::add)
				.findFirst();
			if (above.isEmpty()) {
				return Optional.empty();
			}
			index = above.get();
			Optional<ExtractedEntity> subject = parsed.dependents(index, "nsubj")
				.filter((each) -> each < head && !seen.contains(each))
				.flatMap((each) -> mentions.at(parsed.sentence().index(), each).stream())
				.map(Mention::entity)
				.filter((entity) -> fitting.test(entity.type()))
				.findFirst();
			if (subject.isPresent()) {
				return subject;
			}
		}
		return Optional.empty();
	}

}
