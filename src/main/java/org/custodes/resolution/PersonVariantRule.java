package org.custodes.resolution;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.custodes.resolution.PersonName.Agreement;

/**
 * Two full names of people differ in a middle name or a nickname only. They are one
 * person unless a third name goes with one and not with the other: "Charles Johnson" is
 * nobody in particular where there are a Charles C. and a Charles R. Johnson.
 */
final class PersonVariantRule implements ResolutionRule {

	private static final double VARIANT = 0.85;

	private static final double CONTESTED = 0.6;

	private static final double DOUBTFUL = 0.5;

	@Override
	public List<Link> links(Clusters clusters) {
		Map<Appearance, List<PersonName>> names = new LinkedHashMap<>();
		Map<String, Set<Appearance>> bySurname = new LinkedHashMap<>();
		for (List<Appearance> cluster : clusters.all()) {
			Appearance head = cluster.get(0);
			names.put(head, names(cluster));
			names(cluster)
				.forEach((name) -> bySurname.computeIfAbsent(name.surname(), (key) -> new LinkedHashSet<>()).add(head));
		}
		List<Link> links = new ArrayList<>();
		bySurname.values().forEach((block) -> new Block(List.copyOf(block), names).addTo(links));
		return links;
	}

	private static List<PersonName> names(List<Appearance> cluster) {
		return cluster.stream()
			.filter((member) -> member.isPerson() && member.isNamed())
			.flatMap((member) -> member.fullNames().stream())
			.distinct()
			.toList();
	}

	/** The people of one surname, each by one appearance. */
	private record Block(List<Appearance> people, Map<Appearance, List<PersonName>> names) {

		void addTo(List<Link> links) {
			Set<Appearance> open = new LinkedHashSet<>(this.people);
			for (Appearance start : this.people) {
				if (open.contains(start)) {
					List<Appearance> component = component(start, open);
					boolean unanimous = isUnanimous(component);
					for (Appearance other : component.subList(1, component.size())) {
						links.add(unanimous
								? Link.join(start, other, VARIANT,
										start + " and " + other + " are variants of one full name")
								: Link.near(start, other, CONTESTED,
										start + " and " + other + " may be one, but so may another of that name"));
					}
				}
			}
			for (int i = 0; i < this.people.size(); i++) {
				Appearance one = this.people.get(i);
				for (Appearance other : this.people.subList(i + 1, this.people.size())) {
					if (agreement(one, other) == Agreement.DOUBTFUL) {
						links.add(Link.near(one, other, DOUBTFUL,
								one + " and " + other + " differ in what may be two people"));
					}
				}
			}
		}

		/** All that go with the start by way of each other; they leave the open ones. */
		private List<Appearance> component(Appearance start, Set<Appearance> open) {
			List<Appearance> component = new ArrayList<>();
			Deque<Appearance> next = new ArrayDeque<>(List.of(start));
			open.remove(start);
			while (!next.isEmpty()) {
				Appearance one = next.remove();
				component.add(one);
				for (Appearance other : List.copyOf(open)) {
					if (agreement(one, other) == Agreement.COMPATIBLE) {
						open.remove(other);
						next.add(other);
					}
				}
			}
			return component;
		}

		private boolean isUnanimous(List<Appearance> people) {
			return people.stream()
				.allMatch((one) -> people.stream()
					.allMatch((other) -> one.equals(other) || agreement(one, other) == Agreement.COMPATIBLE));
		}

		private Agreement agreement(Appearance one, Appearance other) {
			Agreement best = Agreement.DIFFERENT;
			for (PersonName left : this.names.getOrDefault(one, List.of())) {
				for (PersonName right : this.names.getOrDefault(other, List.of())) {
					Agreement agreement = left.compare(right);
					if (agreement == Agreement.DIFFERENT) {
						return Agreement.DIFFERENT;
					}
					best = (agreement.compareTo(best) < 0) ? agreement : best;
				}
			}
			return (best == Agreement.EQUAL) ? Agreement.COMPATIBLE : best;
		}

	}

}
