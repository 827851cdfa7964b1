package org.custodes.resolution;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.custodes.extraction.ExtractedEntity;
import org.custodes.gazetteer.Gazetteer;
import org.custodes.gazetteer.GazetteerEntry;
import org.custodes.gazetteer.LegalForm;
import org.custodes.gazetteer.NameKey;
import org.custodes.ontology.EntityType;

/**
 * Tells which entry of the gazetteer an entity is. An unambiguous name tells by itself,
 * and tells the type; an ambiguous one tells only among the things of the entity's own
 * type. Where names tell different entries, the full name decides, or nothing does.
 */
final class Identifier {

	private final Gazetteer gazetteer;

	/** The legal forms with which the documents print a company's name. */
	private final Map<NameKey, Set<LegalForm>> forms = new HashMap<>();

	private final Map<String, List<GazetteerEntry>> found = new HashMap<>();

	Identifier(Gazetteer gazetteer, Collection<ExtractedEntity> entities) {
		this.gazetteer = gazetteer;
		for (ExtractedEntity entity : entities) {
			LegalForm.of(entity.name())
				.ifPresent((form) -> this.forms.computeIfAbsent(NameKey.of(entity.name()), (key) -> new HashSet<>())
					.add(form));
		}
	}

	Optional<GazetteerEntry> identify(ExtractedEntity entity) {
		Optional<GazetteerEntry> byName = only(certain(entity.name(), entity.type()));
		if (byName.isPresent()) {
			return byName;
		}
		Set<GazetteerEntry> certain = new LinkedHashSet<>();
		entity.aliases().forEach((alias) -> certain.addAll(certain(alias, entity.type())));
		List<GazetteerEntry> candidates = sameType(entity.name(), entity.type());
		if (!certain.isEmpty()) {
			return only(
					certain.stream().filter((entry) -> candidates.isEmpty() || candidates.contains(entry)).toList());
		}
		return only(candidates);
	}

	/**
	 * Whether the gazetteer knows several things of a name and type, so that two
	 * documents with the name need not mean one of them.
	 */
	boolean isShared(String name, EntityType type) {
		return sameType(name, type).size() > 1;
	}

	/** The entries that bear a name and could be meant by it. */
	List<GazetteerEntry> sameType(String name, EntityType type) {
		return find(name).stream().filter((entry) -> entry.type().equals(type)).toList();
	}

	private List<GazetteerEntry> certain(String name, EntityType type) {
		return find(name).stream()
			.filter((entry) -> !entry.isAmbiguous(name) && overrules(entry.type(), type))
			.toList();
	}

	private List<GazetteerEntry> find(String name) {
		return this.found.computeIfAbsent(name, this::lookUp);
	}

	/**
	 * Two companies whose names differ in the form are not both the entry that has none.
	 */
	private List<GazetteerEntry> lookUp(String name) {
		Optional<LegalForm> form = LegalForm.of(name);
		boolean contested = form.isPresent() && this.forms.getOrDefault(NameKey.of(name), Set.of()).size() > 1;
		return this.gazetteer.find(name)
			.stream()
			.filter((entry) -> !contested
					|| entry.names().stream().anyMatch((other) -> LegalForm.of(other).equals(form)))
			.toList();
	}

	/**
	 * What kind of organisation something is, or whether it is the maker or the product,
	 * the gazetteer knows better than a text; whether a city or its government, or a
	 * person, the text does.
	 */
	private static boolean overrules(EntityType known, EntityType read) {
		return known.equals(read) || (isOrganizationOrProduct(known) && isOrganizationOrProduct(read));
	}

	private static boolean isOrganizationOrProduct(EntityType type) {
		return type.organization() || type.name().equals("Technology");
	}

	private static Optional<GazetteerEntry> only(List<GazetteerEntry> entries) {
		return (entries.size() == 1) ? Optional.of(entries.get(0)) : Optional.empty();
	}

}
