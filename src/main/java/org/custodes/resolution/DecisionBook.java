package org.custodes.resolution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.custodes.extraction.ExtractedEntity;
import org.custodes.gazetteer.GazetteerEntry;
import org.custodes.gazetteer.NameKey;

/**
 * People's decisions, brought to the appearances that they speak of. Those that keep
 * apart go first, so that no rule and no other decision can join what they part.
 */
final class DecisionBook {

	private static final double UNSURE = 0.5;

	/** The decision that holds on each pair of names. */
	private final Map<Set<String>, Decision> latest = new LinkedHashMap<>();

	/** The names that things keep, and the order in which that was decided. */
	private final Map<String, Integer> kept = new HashMap<>();

	private final List<Decision.Named> keptNames;

	DecisionBook(Decisions decisions) {
		this.keptNames = decisions.kept();
		for (int i = 0; i < this.keptNames.size(); i++) {
			this.kept.put(name(this.keptNames.get(i)), i);
		}
		decisions.all().stream().sorted(Comparator.comparing(Decision::when)).forEach((decision) -> {
			Set<String> pair = pair(name(decision.left()), name(decision.right()));
			this.latest.remove(pair);
			this.latest.put(pair, decision);
		});
	}

	private static Set<String> pair(String one, String other) {
		return new TreeSet<>(List.of(one, other));
	}

	private static String name(Decision.Named named) {
		return named.type() + " " + named.key();
	}

	/**
	 * Whether people say that what a document names is not what the gazetteer takes it
	 * for.
	 */
	boolean denies(ExtractedEntity entity, GazetteerEntry entry) {
		if (this.latest.isEmpty()) {
			return false;
		}
		String name = name(new Decision.Named(entry.name(), entry.type()));
		return Stream.of(entity.type(), entry.type())
			.map((type) -> this.latest.get(pair(name(new Decision.Named(entity.name(), type)), name)))
			.anyMatch((decision) -> decision != null && decision.judgement() != Judgement.SAME
					&& !name(decision.left()).equals(name(decision.right())));
	}

	/** Keeps apart what was judged different or unsure. */
	List<Link> separate(Clusters clusters) {
		List<Link> links = new ArrayList<>();
		Map<String, List<Appearance>> byName = byName(clusters);
		for (Decision decision : this.latest.values()) {
			if (decision.judgement() != Judgement.SAME) {
				List<Appearance> left = byName.getOrDefault(name(decision.left()), List.of());
				List<Appearance> right = byName.getOrDefault(name(decision.right()), List.of());
				clusters.separate(left, right, decision.explanation());
				pair(left, right).ifPresent((pair) -> links.add(Link.near(pair.get(0), pair.get(1),
						(decision.judgement() == Judgement.UNSURE) ? UNSURE : 0, decision.explanation())));
			}
		}
		return links;
	}

	/** One appearance of each side, to show what was decided. */
	private static Optional<List<Appearance>> pair(List<Appearance> left, List<Appearance> right) {
		return left.stream()
			.limit(1)
			.flatMap((one) -> right.stream().filter((other) -> !other.equals(one)).map((other) -> List.of(one, other)))
			.findFirst();
	}

	/** Links what was judged the same. */
	List<Link> join(Clusters clusters) {
		List<Link> links = new ArrayList<>();
		Map<String, List<Appearance>> byName = byName(clusters);
		for (Decision decision : this.latest.values()) {
			if (decision.judgement() == Judgement.SAME) {
				List<Appearance> all = new ArrayList<>(byName.getOrDefault(name(decision.left()), List.of()));
				all.addAll(byName.getOrDefault(name(decision.right()), List.of()));
				for (Appearance other : all) {
					if (!other.equals(all.get(0))) {
						links.add(Link.join(all.get(0), other, 1, decision.explanation()));
					}
				}
			}
		}
		return links;
	}

	/** The name that people gave to what these appearances are, if they did. */
	Optional<Decision.Named> kept(List<Appearance> cluster) {
		return this.kept.isEmpty() ? Optional.empty()
				: cluster.stream()
					.flatMap((appearance) -> names(appearance).stream())
					.flatMap((name) -> Stream.ofNullable(this.kept.get(name)))
					.max(Comparator.naturalOrder())
					.map(this.keptNames::get);
	}

	/** A decision may call a thing as the document or as the gazetteer does. */
	private static Set<String> names(Appearance appearance) {
		Set<String> names = new TreeSet<>(List.of(appearance.entity().type() + " " + appearance.key(),
				appearance.type() + " " + appearance.key()));
		if (appearance.entry() != null) {
			names.add(appearance.type() + " " + NameKey.of(appearance.entry().name()));
		}
		return names;
	}

	private Map<String, List<Appearance>> byName(Clusters clusters) {
		Map<String, List<Appearance>> byName = new HashMap<>();
		if (this.latest.isEmpty()) {
			return byName;
		}
		for (Appearance appearance : clusters.appearances()) {
			names(appearance)
				.forEach((name) -> byName.computeIfAbsent(name, (key) -> new ArrayList<>()).add(appearance));
		}
		return byName;
	}

}
