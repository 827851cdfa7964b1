package org.custodes.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

import org.custodes.annotation.Name;
import org.custodes.gazetteer.GazetteerEntry;
import org.custodes.ontology.EntityType;
import org.jspecify.annotations.Nullable;

/** All mentions of a document that are the same name, or names of the same thing. */
final class NameGroup {

	private final List<Name> names = new ArrayList<>();

	/**
	 * How often each form occurs, in the order of the alphabet so that ties fall the same
	 * way every time.
	 */
	private final TreeMap<String, Integer> forms = new TreeMap<>();

	private @Nullable EntityType type;

	void add(Name name, String form) {
		this.names.add(name);
		this.forms.merge(form, 1, Integer::sum);
	}

	void addAll(NameGroup other) {
		this.names.addAll(other.names);
		other.forms.forEach((form, count) -> this.forms.merge(form, count, Integer::sum));
		this.type = (this.type != null) ? this.type : other.type;
	}

	List<Name> names() {
		return this.names;
	}

	/** The fullest form. */
	String name() {
		return this.forms.keySet()
			.stream()
			.max(Comparator.comparingInt(String::length).thenComparing((form) -> this.forms.getOrDefault(form, 0)))
			.orElseThrow();
	}

	List<String> forms() {
		return List.copyOf(this.forms.keySet());
	}

	@Nullable GazetteerEntry entry() {
		return this.names.stream().map(Name::entry).filter((entry) -> entry != null).findFirst().orElse(null);
	}

	long votes(String label) {
		return this.names.stream().filter((name) -> name.label().equals(label)).count();
	}

	@Nullable EntityType type() {
		return this.type;
	}

	void type(@Nullable EntityType type) {
		this.type = type;
	}

}
