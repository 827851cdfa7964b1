package org.custodes.extraction;

import java.util.List;

import org.custodes.corpus.Span;
import org.custodes.ontology.EntityType;

/**
 * A thing as one document knows it.
 *
 * @param key its key within the document
 * @param type its type
 * @param name the fullest name that the document gives it
 * @param aliases its other names in the document, without {@code name}
 * @param mentions where the document names it (pronouns and descriptions are not listed),
 * in the order of the text
 */
public record ExtractedEntity(String key, EntityType type, String name, List<String> aliases, List<Span> mentions) {

	public ExtractedEntity {
		aliases = List.copyOf(aliases);
		mentions = List.copyOf(mentions);
	}

}
