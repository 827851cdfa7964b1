package org.custodes.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The named mentions of a document, by place. */
final class Mentions {

	private final List<ExtractedEntity> entities;

	private final List<List<Mention>> bySentence = new ArrayList<>();

	Mentions(int sentences, List<ExtractedEntity> entities, List<Mention> mentions) {
		this.entities = List.copyOf(entities);
		for (int i = 0; i < sentences; i++) {
			this.bySentence.add(new ArrayList<>());
		}
		mentions.forEach((mention) -> this.bySentence.get(mention.sentence()).add(mention));
		this.bySentence.forEach((list) -> list.sort(Comparator.comparingInt(Mention::first)));
	}

	List<ExtractedEntity> entities() {
		return this.entities;
	}

	/** The mentions of a sentence, in order. */
	List<Mention> in(int sentence) {
		return this.bySentence.get(sentence);
	}

	Optional<Mention> at(int sentence, int token) {
		return in(sentence).stream().filter((mention) -> mention.covers(token)).findFirst();
	}

}
