package org.custodes.resolution;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.custodes.extraction.ExtractedEntity;
import org.custodes.gazetteer.GazetteerEntry;
import org.custodes.gazetteer.LegalForm;
import org.custodes.gazetteer.NameKey;
import org.custodes.ontology.EntityType;
import org.jspecify.annotations.Nullable;

/**
 * An entity as it appears in one document, with what resolution asks of it again and
 * again.
 *
 * @param index its place in the order of all appearances
 * @param id the document and the key
 * @param entity the entity
 * @param key the key of its name
 * @param aliases the keys of its other names
 * @param personNames the parts of its names if it is a person, its name's first
 * @param entry what the gazetteer knows of it, if it can tell which entry it is
 */
record Appearance(int index, DocumentEntity id, ExtractedEntity entity, NameKey key, Set<NameKey> aliases,
		List<PersonName> personNames, @Nullable GazetteerEntry entry) {

	private static final String PERSON = "Person";

	private static final Set<String> PRONOUNS = Set
		.copyOf(WordList.read("pronouns").stream().flatMap(List::stream).toList());

	static Appearance of(int index, DocumentEntity id, ExtractedEntity entity, @Nullable GazetteerEntry entry) {
		Set<NameKey> aliases = new LinkedHashSet<>();
		entity.aliases().forEach((alias) -> aliases.add(NameKey.of(alias)));
		List<PersonName> personNames = entity.type().name().equals(PERSON)
				? Stream.concat(Stream.of(entity.name()), entity.aliases().stream())
					.map(PersonName::of)
					.distinct()
					.toList()
				: List.of();
		return new Appearance(index, id, entity, NameKey.of(entity.name()), aliases, personNames, entry);
	}

	EntityType type() {
		return (this.entry != null) ? this.entry.type() : this.entity.type();
	}

	@Nullable LegalForm form() {
		return LegalForm.of(this.entity.name()).orElse(null);
	}

	boolean isPerson() {
		return type().name().equals(PERSON);
	}

	boolean isPlace() {
		return type().name().equals("Place");
	}

	/** "he" is nobody's name, and a name without a letter is none. */
	boolean isNamed() {
		return !this.key.value().isEmpty() && !PRONOUNS.contains(this.key.value());
	}

	/** The names of the person that hold more than a surname. */
	List<PersonName> fullNames() {
		return this.personNames.stream().filter(PersonName::isFull).toList();
	}

	/** The parts of the name that the document mostly gives the person. */
	PersonName personName() {
		return this.personNames.get(0);
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof Appearance appearance && appearance.id.equals(this.id);
	}

	@Override
	public int hashCode() {
		return this.id.hashCode();
	}

	@Override
	public String toString() {
		return "'" + this.entity.name() + "' (" + type() + ")";
	}

}
