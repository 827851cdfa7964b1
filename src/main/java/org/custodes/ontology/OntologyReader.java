package org.custodes.ontology;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Reads the ontology's YAML file strictly: an unknown key or name is a fault, and all
 * faults are told at once.
 */
final class OntologyReader {

	private static final String ORGANIZATION = "Organization";

	private static final String ANY = "Any";

	private final Map<String, EntityType> types = new LinkedHashMap<>();

	private final List<String> faults = new ArrayList<>();

	private OntologyReader() {
	}

	static Ontology read(String resource) {
		YAMLMapper mapper = YAMLMapper.builder()
			.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
			.disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
			.build();
		try (InputStream in = Objects
			.requireNonNull(OntologyReader.class.getClassLoader().getResourceAsStream(resource), resource)) {
			return new OntologyReader().build(resource, mapper.readValue(in, OntologyFile.class));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private Ontology build(String resource, OntologyFile file) {
		file.types()
			.forEach((name, type) -> this.types.put(name,
					new EntityType(name, type.meaning(), type.organization(), type.nouns())));
		Map<String, Predicate> predicates = new LinkedHashMap<>();
		file.predicates().forEach((name, entry) -> predicates.put(name, predicate(name, entry)));
		predicates.values()
			.forEach((predicate) -> predicate.wider()
				.stream()
				.filter((wider) -> !predicates.containsKey(wider))
				.forEach((wider) -> this.faults.add(predicate.name() + ": wider: '" + wider + "' is no predicate")));
		if (!this.faults.isEmpty()) {
			throw new InvalidOntologyException(resource, this.faults);
		}
		return new Ontology(this.types, predicates);
	}

	private Predicate predicate(String name, PredicateEntry entry) {
		return new Predicate(name, entry.meaning(), entry.phrase(), entry.inverse(),
				typesOf(name, "subjects", entry.subjects()), typesOf(name, "objects", entry.objects()),
				typesOf(name, "recipients", entry.recipients()), entry.symmetric(), entry.goods(),
				(entry.wider() != null) ? entry.wider() : Set.of());
	}

	private Set<EntityType> typesOf(String predicate, String key, @Nullable List<String> names) {
		Set<EntityType> result = new LinkedHashSet<>();
		for (String name : (names != null) ? names : List.<String>of()) {
			int before = result.size();
			this.types.values()
				.stream()
				.filter((type) -> name.equals(ANY) || name.equals(type.name())
						|| (name.equals(ORGANIZATION) && type.organization()))
				.forEach(result::add);
			if (result.size() == before) {
				this.faults.add(predicate + ": " + key + ": '" + name + "' is no entity type or stands twice");
			}
		}
		return result;
	}

	record OntologyFile(Map<String, TypeEntry> types, Map<String, PredicateEntry> predicates) {
	}

	record TypeEntry(String meaning, boolean organization, Set<String> nouns) {
	}

	record PredicateEntry(String meaning, String phrase, String inverse, List<String> subjects, List<String> objects,
			@Nullable List<String> recipients, boolean symmetric, boolean goods, @Nullable Set<String> wider) {
	}

}
