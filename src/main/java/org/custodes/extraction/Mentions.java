package org.custodes.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.custodes.gazetteer.GazetteerEntry;
import org.jspecify.annotations.Nullable;

/** The named mentions of a document, by place. */
final class Mentions {

	private final List<ExtractedEntity> entities;

	private final Map<ExtractedEntity, GazetteerEntry> entries;

	private final List<List<Mention>> bySentence = new ArrayList<>();

	Mentions(int sentences, List<ExtractedEntity> entities, List<Mention> mentions) {
		this(sentences, entities, mentions, Map.of());
	}

	Mentions(int sentences, List<ExtractedEntity> entities, List<Mention> mentions,
			Map<ExtractedEntity, GazetteerEntry> entries) {
		this.entities = List.copyOf(entities);
		this.entries = Map.copyOf(entries);
		for (int i = 0; i < sentences; i++) {
			this.bySentence.add(new ArrayList<>());
		}
		mentions.forEach((mention) -> this.bySentence.get(mention.sentence()).add(mention));
		this.bySentence.forEach((list) -> list.sort(Comparator.comparingInt(Mention::first)));
	}

	List<ExtractedEntity> entities() {
		return this.entities;
	}

	/** What the gazetteer knows of an entity, if anything. */
	@Nullable GazetteerEntry entry(ExtractedEntity entity) {
		return this.entries.get(entity);
	}

	/** The mentions of a sentence, in order. */
	List<Mention> in(int sentence) {
		return this.bySentence.get(sentence);
	}

	Optional<Mention> at(int sentence, int token) {
		return in(sentence).stream().filter((mention) -> mention.covers(token)).findFirst();
	}

}
