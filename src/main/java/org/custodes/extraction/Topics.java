package org.custodes.extraction;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import org.custodes.annotation.Sentence;
import org.custodes.ontology.EntityType;

/**
 * Finds the organisation that a text has in mind when it speaks of "the founders" or of
 * "chief executive Ann Holloway": the one that the document is about, if it was named
 * just before.
 */
final class Topics {

	private static final int REACH = 3;

	private static final double TRUST = 0.8;

	private final Mentions mentions;

	private final Map<String, Long> counts = new HashMap<>();

	private final List<Sentence> sentences;

	Topics(Mentions mentions, List<Sentence> sentences) {
		this.mentions = mentions;
		this.sentences = sentences;
		mentions.entities().forEach((entity) -> this.counts.put(entity.key(), (long) entity.mentions().size()));
	}

	/**
	 * The organisation in question: the document's most frequent one of these types, or
	 * the only one near.
	 */
	Optional<Referent> inQuestion(int sentence, Set<EntityType> types) {
		return inQuestion(sentence, (entity) -> types.contains(entity.type()));
	}

	/**
	 * The government that "President Ann Holloway" leads: that of the place which the
	 * text names most, if it acts.
	 */
	Optional<Referent> government() {
		Optional<ExtractedEntity> main = IntStream.range(0, this.sentences.size())
			.boxed()
			.flatMap((i) -> this.mentions.in(i).stream())
			.filter(this::isPlace)
			.map(Mention::entity)
			.distinct()
			.max(Comparator.comparingLong((entity) -> this.counts.getOrDefault(entity.key(), 0L)))
			.filter((entity) -> entity.type().name().equals("Agency"));
		return main.map((entity) -> new Referent(entity, TRUST, Referent.Way.IMPLIED));
	}

	/** A government bears the name of its place. */
	private boolean isPlace(Mention mention) {
		return this.sentences.get(mention.sentence()).tokens().get(mention.first()).label().equals("LOCATION")
				&& Set.of("Agency", "Place").contains(mention.entity().type().name());
	}

	private Optional<Referent> inQuestion(int sentence, Predicate<ExtractedEntity> fitting) {
		List<ExtractedEntity> near = IntStream.rangeClosed(Math.max(0, sentence - REACH), sentence)
			.boxed()
			.flatMap((i) -> this.mentions.in(i).stream())
			.map(Mention::entity)
			.filter(fitting)
			.distinct()
			.toList();
		Optional<String> main = this.mentions.entities()
			.stream()
			.filter(fitting)
			.max(Comparator.comparingLong((entity) -> this.counts.getOrDefault(entity.key(), 0L)))
			.map(ExtractedEntity::key);
		return near.stream()
			.filter((entity) -> near.size() == 1 || main.filter(entity.key()::equals).isPresent())
			.findFirst()
			.map((entity) -> new Referent(entity, TRUST, Referent.Way.IMPLIED));
	}

}
