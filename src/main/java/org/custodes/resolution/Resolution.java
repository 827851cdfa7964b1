package org.custodes.resolution;

import java.util.List;
import java.util.Map;

import org.custodes.corpus.DocumentId;

/**
 * Which entities of the documents are which things of the world.
 *
 * @param entities the things, sorted by id
 * @param members the thing that each entity of a document is
 * @param matches the pairs that were joined, and those that came near it, with the
 * reasons
 */
public record Resolution(List<Entity> entities, Map<DocumentEntity, EntityId> members, List<Match> matches) {

	public Resolution {
		entities = List.copyOf(entities);
		members = Map.copyOf(members);
		matches = List.copyOf(matches);
	}

	/**
	 * The thing that an entity of a document is.
	 * @param document the document
	 * @param key the entity's key within it
	 * @return its identity
	 * @throws IllegalArgumentException if the document or the key was not among those
	 * resolved
	 */
	public EntityId of(DocumentId document, String key) {
		EntityId id = this.members.get(new DocumentEntity(document, key));
		if (id == null) {
			throw new IllegalArgumentException("document " + document + " has no resolved entity '" + key + "'");
		}
		return id;
	}

}
