package org.custodes.evaluation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import org.custodes.evaluation.GoldFile.GoldEntity;
import org.custodes.extraction.ExtractedEntity;
import org.jspecify.annotations.Nullable;

/** The gold of one document, with its entities at hand by every name. */
final class GoldDocument {

	private final GoldFile file;

	private final Map<String, String> idByName = new HashMap<>();

	private final Map<String, GoldEntity> entities = new LinkedHashMap<>();

	GoldDocument(GoldFile file) {
		this.file = file;
		for (GoldEntity entity : file.entities()) {
			this.entities.put(entity.id(), entity);
			this.idByName.putIfAbsent(NormalName.of(entity.name()), entity.id());
			for (String alias : entity.aliases()) {
				this.idByName.putIfAbsent(NormalName.of(alias), entity.id());
			}
		}
	}

	GoldFile file() {
		return this.file;
	}

	String name() {
		return this.file.document();
	}

	Map<String, GoldEntity> entities() {
		return this.entities;
	}

	/**
	 * The id of the gold entity that an entity of the output is: the one of its name,
	 * else the one that all its aliases agree on.
	 */
	@Nullable String find(@Nullable ExtractedEntity entity) {
		if (entity == null) {
			return null;
		}
		String byName = this.idByName.get(NormalName.of(entity.name()));
		if (byName != null) {
			return byName;
		}
		Set<String> byAlias = new HashSet<>();
		for (String alias : entity.aliases()) {
			String id = this.idByName.get(NormalName.of(alias));
			if (id != null) {
				byAlias.add(id);
			}
		}
		return (byAlias.size() == 1) ? byAlias.iterator().next() : null;
	}

	/** The id that {@link #find} gives, or a stand-in that is no gold entity's. */
	String idOf(ExtractedEntity entity) {
		String id = find(entity);
		return (id != null) ? id : "?" + NormalName.of(entity.name());
	}

	boolean isOptional(@Nullable String id) {
		GoldEntity entity = (id != null) ? this.entities.get(id) : null;
		return entity != null && entity.optional();
	}

	/** What people call an entity: its name, if the id is a gold entity's. */
	String label(@Nullable String id) {
		GoldEntity entity = (id != null) ? this.entities.get(id) : null;
		return (entity != null) ? entity.name() : String.valueOf(id);
	}

}
