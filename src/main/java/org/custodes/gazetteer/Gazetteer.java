package org.custodes.gazetteer;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import org.custodes.ontology.Ontology;

/**
 * The named things of the field that are known beforehand, and the adjectives of places.
 */
public final class Gazetteer {

	private final List<GazetteerEntry> entries;

	private final Map<String, GazetteerEntry> byName = new LinkedHashMap<>();

	private final Map<NameKey, List<Named>> byKey = new HashMap<>();

	private final Map<NameKey, GazetteerEntry> placeByDemonym = new LinkedHashMap<>();

	/**
	 * Takes what {@link GazetteerReader} has checked.
	 * @param entries all entries
	 * @param demonyms the adjective of each place by which a text calls it, and the full
	 * name of the place
	 */
	Gazetteer(List<GazetteerEntry> entries, Map<String, String> demonyms) {
		this.entries = List.copyOf(entries);
		for (GazetteerEntry entry : this.entries) {
			this.byName.put(entry.name(), entry);
			for (String name : entry.names()) {
				Spelling spelling = Spelling.of(name);
				this.byKey.computeIfAbsent(spelling.key(), (key) -> new ArrayList<>()).add(new Named(spelling, entry));
			}
		}
		demonyms.forEach((demonym, place) -> byName(place)
			.ifPresent((entry) -> this.placeByDemonym.put(NameKey.of(demonym), entry)));
	}

	/**
	 * Reads the gazetteer that ships with Custodes.
	 * @param ontology knows the types
	 * @return the gazetteer
	 * @throws InvalidGazetteerException if the data files have faults; all are listed
	 */
	public static Gazetteer load(Ontology ontology) {
		return new GazetteerReader(ontology).read(GazetteerFile.onClassPath(Gazetteer.class.getClassLoader()));
	}

	/**
	 * Reads a gazetteer of one's own.
	 * @param folder holds the tables, {@code *.tsv}
	 * @param ontology knows the types
	 * @return the gazetteer
	 * @throws InvalidGazetteerException if the data files have faults; all are listed
	 */
	public static Gazetteer read(Path folder, Ontology ontology) {
		return new GazetteerReader(ontology).read(GazetteerFile.inFolder(folder));
	}

	/**
	 * All entries.
	 * @return the entries, file by file and in the order of the lines
	 */
	public List<GazetteerEntry> entries() {
		return this.entries;
	}

	/**
	 * The entries that have a name, whatever its spelling. Those that have it with the
	 * same legal form go before those of which the form is not known; another form is
	 * another name.
	 * @param name a full name or an alias as a text prints it
	 * @return the entries with that name; more than one if it means several things, none
	 * if it is not known
	 * @see GazetteerEntry#isAmbiguous(String)
	 */
	public List<GazetteerEntry> find(String name) {
		Spelling spelling = Spelling.of(name);
		List<Named> named = this.byKey.getOrDefault(spelling.key(), List.of());
		List<GazetteerEntry> exact = entries(named, spelling::equals);
		return exact.isEmpty() ? entries(named, spelling::meets) : exact;
	}

	private static List<GazetteerEntry> entries(List<Named> named, Predicate<Spelling> wanted) {
		return named.stream().filter((one) -> wanted.test(one.spelling())).map(Named::entry).distinct().toList();
	}

	/**
	 * The entry of a full name, as {@link GazetteerEntry#parent()} gives it.
	 * @param fullName the full name, letter by letter
	 * @return the entry, or nothing
	 */
	public Optional<GazetteerEntry> byName(String fullName) {
		return Optional.ofNullable(this.byName.get(fullName));
	}

	/**
	 * The place whose adjective or people a word names.
	 * @param demonym such as {@code Israeli} or {@code Britons}
	 * @return the place, or nothing
	 */
	public Optional<GazetteerEntry> placeOf(String demonym) {
		return Optional.ofNullable(this.placeByDemonym.get(NameKey.of(demonym)));
	}

	/** A name of an entry. */
	private record Named(Spelling spelling, GazetteerEntry entry) {
	}

}
