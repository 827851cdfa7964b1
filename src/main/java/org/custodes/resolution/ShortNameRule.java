package org.custodes.resolution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.custodes.gazetteer.NameKey;
import org.custodes.ontology.EntityType;

/**
 * A document knows a thing only by a name that another document gives as its other name
 * ("NYPD" for the "New York Police Department"), or by the head of its full name
 * ("Clearview" for "Clearview AI"). It is that thing if no second one lays claim to the
 * name, and no document tells the two apart.
 */
final class ShortNameRule implements ResolutionRule {

	private static final double ALIAS = 0.88;

	private static final double HEAD = 0.82;

	private static final double CONTESTED = 0.5;

	private static final int MIN_HEAD = 3;

	private static final Set<String> COMPANY_WORDS = words("company-words");

	private static final Set<String> OUTLET_WORDS = words("outlet-words");

	private final Identifier identifier;

	ShortNameRule(Identifier identifier) {
		this.identifier = identifier;
	}

	@Override
	public List<Link> links(Clusters clusters) {
		Map<NameKey, Set<Appearance>> byAlias = new HashMap<>();
		Map<NameKey, Set<Appearance>> byHead = new HashMap<>();
		for (Appearance appearance : clusters.appearances()) {
			Appearance head = clusters.head(appearance);
			appearance.aliases()
				.forEach((key) -> byAlias.computeIfAbsent(key, (any) -> new LinkedHashSet<>()).add(head));
			List<String> words = appearance.key().words();
			for (int length = 1; length < words.size(); length++) {
				byHead
					.computeIfAbsent(new NameKey(String.join(" ", words.subList(0, length))),
							(any) -> new LinkedHashSet<>())
					.add(head);
			}
		}
		List<Link> links = new ArrayList<>();
		for (List<Appearance> cluster : clusters.all()) {
			Set<NameKey> seen = new HashSet<>();
			for (Appearance appearance : cluster) {
				if (seen.add(appearance.key()) && isOpen(appearance, clusters)) {
					addTo(links, appearance, clusters, claimants(appearance, byAlias, byHead, clusters));
				}
			}
		}
		return links;
	}

	/** Whether the name needs another document to be told. */
	private boolean isOpen(Appearance appearance, Clusters clusters) {
		return appearance.isNamed() && !appearance.isPerson() && !appearance.isPlace()
				&& clusters.entries(appearance).isEmpty()
				&& !SameNameRule.isGeneric(appearance.key(), appearance.type())
				&& appearance.key().value().length() >= MIN_HEAD;
	}

	/**
	 * The clusters of the type that bear the name as an alias or as their head.
	 */
	private static Set<Appearance> claimants(Appearance appearance, Map<NameKey, Set<Appearance>> byAlias,
			Map<NameKey, Set<Appearance>> byHead, Clusters clusters) {
		Set<Appearance> claimants = new LinkedHashSet<>();
		claimants.addAll(byAlias.getOrDefault(appearance.key(), Set.of()));
		claimants.addAll(byHead.getOrDefault(appearance.key(), Set.of()));
		claimants.remove(clusters.head(appearance));
		return claimants.stream()
			.filter((other) -> other.type().equals(appearance.type()))
			.sorted((a, b) -> a.index() - b.index())
			.collect(Collectors.toCollection(LinkedHashSet::new));
	}

	private void addTo(List<Link> links, Appearance appearance, Clusters clusters, Set<Appearance> claimants) {
		for (Appearance claimant : claimants) {
			String names = appearance + " and " + claimant;
			boolean alias = any(claimant, clusters, (member) -> member.aliases().contains(appearance.key()));
			if (claimants.size() > 1) {
				links.add(Link.near(appearance, claimant, CONTESTED, names + " share a name that others claim too"));
			}
			else if (alias || any(claimant, clusters, (member) -> isHead(appearance, member))) {
				links.add(mayBe(appearance, claimant, clusters) ? link(appearance, claimant, alias)
						: Link.near(appearance, claimant, CONTESTED, names + " share a name, but are told apart"));
			}
		}
	}

	private static boolean any(Appearance one, Clusters clusters, Predicate<Appearance> wanted) {
		return clusters.members(one).stream().anyMatch(wanted);
	}

	private static Link link(Appearance appearance, Appearance claimant, boolean alias) {
		String names = appearance + " and " + claimant;
		return alias
				? Link.join(appearance, claimant, ALIAS, "a document gives one name of " + names + " as the other's")
				: Link.join(appearance, claimant, HEAD, names + " differ only in words that print leaves off");
	}

	private boolean mayBe(Appearance appearance, Appearance claimant, Clusters clusters) {
		Set<Object> common = new HashSet<>(clusters.documents(appearance));
		common.retainAll(clusters.documents(claimant));
		return common.isEmpty() && this.identifier.sameType(appearance.entity().name(), appearance.type())
			.stream()
			.allMatch((entry) -> clusters.entries(claimant).contains(entry));
	}

	/**
	 * Whether a full name is the short one and nothing but words that print leaves off.
	 */
	private static boolean isHead(Appearance small, Appearance full) {
		List<String> head = small.key().words();
		List<String> words = full.key().words();
		return words.size() > head.size() && words.subList(0, head.size()).equals(head)
				&& words.subList(head.size(), words.size()).stream().allMatch((word) -> isLeftOff(word, full.type()));
	}

	private static boolean isLeftOff(String word, EntityType type) {
		return switch (type.name()) {
			case "Company" -> COMPANY_WORDS.contains(word);
			case "MediaOutlet" -> OUTLET_WORDS.contains(word);
			case "Technology" -> type.nouns().contains(word) || type.nouns().contains(word.replaceFirst("s$", ""));
			default -> false;
		};
	}

	private static Set<String> words(String list) {
		return Set.copyOf(WordList.read(list).stream().flatMap(List::stream).toList());
	}

}
