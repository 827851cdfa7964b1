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
import java.util.stream.Stream;

import org.custodes.corpus.DocumentId;
import org.custodes.gazetteer.GazetteerEntry;
import org.custodes.ontology.EntityType;
import org.jspecify.annotations.Nullable;

/**
 * Gives each cluster its name, type and id. The gazetteer's name comes first; else the
 * most frequent one, an acronym or a bare surname only where nothing fuller is there.
 */
final class EntityNaming {

	private static final int SUFFIX_LENGTH = 8;

	private EntityNaming() {
	}

	/**
	 * The thing that each cluster is, with ids that are no other's.
	 * @param kept the name that people gave to a cluster
	 */
	static Map<List<Appearance>, Entity> name(List<List<Appearance>> clusters,
			Function<List<Appearance>, Optional<Decision.Named>> kept) {
		List<Named> all = clusters.stream()
			.map((cluster) -> kept.apply(cluster).map((name) -> named(cluster, name)).orElseGet(() -> named(cluster)))
			.toList();
		Map<String, Integer> bearers = new HashMap<>();
		Map<String, Integer> known = new HashMap<>();
		for (Named named : all) {
			bearers.merge(named.slug(), 1, Integer::sum);
			known.merge(named.slug(), (named.entry() != null) ? 1 : 0, Integer::sum);
		}
		Map<List<Appearance>, Entity> entities = new LinkedHashMap<>();
		for (Named named : all) {
			boolean unique = bearers.getOrDefault(named.slug(), 0) == 1
					|| (named.entry() != null && known.getOrDefault(named.slug(), 0) == 1);
			String id = unique ? named.slug() : named.slug() + "-" + suffix(named.cluster());
			entities.put(named.cluster(), entity(new EntityId(id), named));
		}
		return entities;
	}

	private static Named named(List<Appearance> cluster) {
		GazetteerEntry entry = entry(cluster).orElse(null);
		EntityType type = (entry != null) ? entry.type()
				: mostFrequent(cluster.stream().map(Appearance::type).toList(), Comparator.comparing(EntityType::name))
					.orElseThrow();
		String name = (entry != null) ? entry.name() : mostlyCalled(cluster, type.name().equals("Technology"));
		return new Named(cluster, entry, type, name, slug(type, name, cluster));
	}

	/** As people named it; of what the gazetteer knows, the entry of that name counts. */
	private static Named named(List<Appearance> cluster, Decision.Named name) {
		GazetteerEntry entry = cluster.stream()
			.flatMap((member) -> Stream.ofNullable(member.entry()))
			.filter((known) -> known.name().equals(name.name()))
			.findFirst()
			.or(() -> entry(cluster))
			.orElse(null);
		return new Named(cluster, entry, name.type(), name.name(), slug(name.type(), name.name(), cluster));
	}

	private static Entity entity(EntityId id, Named named) {
		GazetteerEntry entry = named.entry();
		Set<String> aliases = new TreeSet<>();
		named.cluster().forEach((member) -> {
			aliases.add(oneLine(member.entity().name()));
			member.entity().aliases().forEach((alias) -> aliases.add(oneLine(alias)));
		});
		if (entry != null) {
			aliases.addAll(entry.names());
		}
		aliases.remove(named.name());
		return new Entity(id, named.type(), named.name(), List.copyOf(aliases), (entry != null) ? entry.kind() : null,
				(entry != null) ? entry.place() : null);
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

	/** A product's short name is its name; everything else has a fuller one. */
	private static String mostlyCalled(List<Appearance> cluster, boolean product) {
		List<String> names = cluster.stream().map((member) -> oneLine(member.entity().name())).toList();
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

	private static String slug(EntityType type, String name, List<Appearance> cluster) {
		String words = Normalizer.normalize(name, Normalizer.Form.NFKD)
			.replaceAll("\\p{M}+|['\u2019.]", "")
			.toLowerCase(Locale.ROOT)
			.replaceAll("[^\\p{L}\\p{N}]+", "-")
			.replaceAll("^-|-$", "");
		return type.name().toLowerCase(Locale.ROOT) + "-" + (words.isEmpty() ? suffix(cluster) : words);
	}

	/** What tells namesakes apart: the first document that names the thing. */
	private static String suffix(List<Appearance> cluster) {
		DocumentEntity first = cluster.get(0).id();
		return DocumentId.of(first.document() + "/" + first.key()).value().substring(0, SUFFIX_LENGTH);
	}

	/**
	 * A cluster with its name.
	 *
	 * @param slug the id, if nothing else bears the name
	 */
	private record Named(List<Appearance> cluster, @Nullable GazetteerEntry entry, EntityType type, String name,
			String slug) {
	}

}
