package org.custodes.resolution;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.custodes.corpus.DocumentId;
import org.custodes.gazetteer.GazetteerEntry;
import org.custodes.ontology.EntityType;

/**
 * Gives each cluster its name, type and id. The gazetteer's name comes first; else the
 * most frequent one, an acronym or a bare surname only where nothing fuller is there.
 */
final class EntityNaming {

	private static final int SUFFIX_LENGTH = 8;

	private EntityNaming() {
	}

	/** The thing that each cluster is, with ids that are no other's. */
	static Map<List<Appearance>, Entity> name(List<List<Appearance>> clusters) {
		Map<String, Integer> bearers = new HashMap<>();
		clusters.forEach((cluster) -> bearers.merge(slug(cluster), 1, Integer::sum));
		Map<List<Appearance>, Entity> entities = new LinkedHashMap<>();
		for (List<Appearance> cluster : clusters) {
			String slug = slug(cluster);
			boolean unique = bearers.getOrDefault(slug, 0) == 1;
			EntityId id = new EntityId((unique || entry(cluster).isPresent()) ? slug : slug + "-" + suffix(cluster));
			entities.put(cluster, entity(id, cluster));
		}
		return entities;
	}

	private static Entity entity(EntityId id, List<Appearance> cluster) {
		Optional<GazetteerEntry> entry = entry(cluster);
		String name = canonicalName(cluster);
		Set<String> aliases = new TreeSet<>();
		cluster.forEach((member) -> {
			aliases.add(oneLine(member.entity().name()));
			member.entity().aliases().forEach((alias) -> aliases.add(oneLine(alias)));
		});
		entry.ifPresent((known) -> aliases.addAll(known.names()));
		aliases.remove(name);
		return new Entity(id, type(cluster), name, List.copyOf(aliases), entry.map(GazetteerEntry::kind).orElse(null),
				entry.map(GazetteerEntry::place).orElse(null));
	}

	/** The entry that most members are; people may have joined several. */
	private static Optional<GazetteerEntry> entry(List<Appearance> cluster) {
		List<GazetteerEntry> entries = new ArrayList<>();
		for (Appearance member : cluster) {
			if (member.entry() != null) {
				entries.add(member.entry());
			}
		}
		return mostFrequent(entries, Comparator.comparing(GazetteerEntry::name));
	}

	private static EntityType type(List<Appearance> cluster) {
		return entry(cluster).map(GazetteerEntry::type)
			.orElseGet(() -> mostFrequent(cluster.stream().map(Appearance::type).toList(),
					Comparator.comparing(EntityType::name))
				.orElseThrow());
	}

	private static String canonicalName(List<Appearance> cluster) {
		Optional<GazetteerEntry> entry = entry(cluster);
		if (entry.isPresent()) {
			return entry.get().name();
		}
		List<String> names = cluster.stream().map((member) -> oneLine(member.entity().name())).toList();
		boolean product = type(cluster).name().equals("Technology");
		List<String> full = names.stream().filter((name) -> product || name.indexOf(' ') > 0).toList();
		Comparator<String> fuller = Comparator.comparing((String name) -> isShouted(name))
			.thenComparing((name) -> name.indexOf(',') > 0)
			.thenComparing((name) -> product ? name.length() : -name.length())
			.thenComparing(Comparator.naturalOrder());
		return mostFrequent(full.isEmpty() ? names : full, fuller).orElseThrow();
	}

	private static boolean isShouted(String name) {
		return name.indexOf(' ') > 0 && name.equals(name.toUpperCase(Locale.ROOT));
	}

	/** A name may run across the end of a line. */
	private static String oneLine(String name) {
		return name.strip().replaceAll("\\s+", " ");
	}

	private static <T> Optional<T> mostFrequent(List<T> things, Comparator<T> order) {
		Map<T, Long> counts = things.stream()
			.collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
		return counts.entrySet()
			.stream()
			.min(Map.Entry.<T, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey(order)))
			.map(Map.Entry::getKey);
	}

	private static String slug(List<Appearance> cluster) {
		String name = Normalizer.normalize(canonicalName(cluster), Normalizer.Form.NFKD)
			.replaceAll("\\p{M}+|['\u2019.]", "")
			.toLowerCase(Locale.ROOT)
			.replaceAll("[^\\p{L}\\p{N}]+", "-")
			.replaceAll("^-|-$", "");
		String type = type(cluster).name().toLowerCase(Locale.ROOT);
		return name.isEmpty() ? type + "-" + suffix(cluster) : type + "-" + name;
	}

	/** What tells namesakes apart: the first document that names the thing. */
	private static String suffix(List<Appearance> cluster) {
		DocumentEntity first = cluster.get(0).id();
		return DocumentId.of(first.document() + "/" + first.key()).value().substring(0, SUFFIX_LENGTH);
	}

}
