package org.custodes.question;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.custodes.gazetteer.Gazetteer;
import org.custodes.ontology.EntityType;
import org.custodes.ontology.Ontology;
import org.custodes.query.EntityView;

/**
 * What a question says of the answer ("UK police forces"): types that it may have, kinds
 * within them, and a place. Everything that the words do not tell is open.
 */
final class Description {

	private static final Map<String, Set<String>> KINDS = Map.ofEntries(
			Map.entry("police", Set.of("police", "sheriff", "law enforcement")),
			Map.entry("force", Set.of("police", "sheriff", "law enforcement")),
			Map.entry("regulator", Set.of("regulator", "data protection authority")),
			Map.entry("watchdog", Set.of("regulator", "data protection authority")),
			Map.entry("court", Set.of("court")), Map.entry("retailer", Set.of("retailer")),
			Map.entry("bank", Set.of("bank")), Map.entry("investor", Set.of("investor")),
			Map.entry("ministry", Set.of("ministry")), Map.entry("broker", Set.of("data broker")));

	private final Set<EntityType> types;

	private final Set<String> kinds;

	private final Set<String> places;

	private Description(Set<EntityType> types, Set<String> kinds, Set<String> places) {
		this.types = types;
		this.kinds = kinds;
		this.places = places;
	}

	static Description of(String phrase, Ontology ontology, Gazetteer gazetteer) {
		List<String> words = List.of(phrase.replaceAll("(?i) of .*", "").split("\\s+"));
		Set<String> nouns = words.stream().map(Description::singular).collect(Collectors.toSet());
		String head = singular(words.get(words.size() - 1));
		Set<EntityType> types = ontology.types()
			.stream()
			.filter((type) -> type.nouns().contains(head) || type.name().toLowerCase(Locale.ROOT).equals(head)
					|| (isOrganization(head) && type.organization()))
			.collect(Collectors.toUnmodifiableSet());
		Set<String> kinds = nouns.stream()
			.flatMap((noun) -> KINDS.getOrDefault(noun, Set.of()).stream())
			.collect(Collectors.toUnmodifiableSet());
		Set<String> places = words.stream()
			.flatMap((word) -> gazetteer.placeOf(word).stream())
			.map((place) -> place.name())
			.collect(Collectors.toUnmodifiableSet());
		return new Description(types, kinds, places);
	}

	/** Tells whether an entity is as described, as far as is known. */
	boolean fits(EntityView entity) {
		boolean type = this.types.isEmpty()
				|| this.types.stream().anyMatch((each) -> each.name().equals(entity.type()));
		String place = entity.place();
		boolean placed = this.places.isEmpty() || (place != null && this.places.stream().anyMatch(place::endsWith));
		return type && placed && isOfKind(entity);
	}

	private boolean isOfKind(EntityView entity) {
		String kind = entity.kind();
		if (this.kinds.isEmpty() || (kind != null && this.kinds.contains(kind))) {
			return true;
		}
		String name = entity.name().toLowerCase(Locale.ROOT);
		return kind == null && this.kinds.stream()
			.anyMatch((each) -> name.contains(each)
					|| (each.equals("police") && (name.contains("constabulary") || name.contains("task force"))));
	}

	private static boolean isOrganization(String noun) {
		return Set.of("organisation", "organization", "institution", "entity", "client", "customer").contains(noun);
	}

	private static String singular(String word) {
		String lower = word.toLowerCase(Locale.ROOT);
		if (lower.endsWith("ies")) {
			return lower.substring(0, lower.length() - 3) + "y";
		}
		return (lower.endsWith("s") && !lower.endsWith("ss")) ? lower.substring(0, lower.length() - 1) : lower;
	}

}
