package org.custodes.resolution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.custodes.corpus.DocumentId;

/**
 * A document knows a person by the surname only. That is a person of another document if
 * no second one bears the surname in any document, and both documents speak of one
 * organisation.
 */
final class SurnameRule implements ResolutionRule {

	private static final double SCORE = 0.75;

	private static final double NEAR = 0.4;

	@Override
	public List<Link> links(Clusters clusters) {
		Map<String, Set<Appearance>> bearers = bearers(clusters);
		Map<DocumentId, Set<Appearance>> organizations = organizations(clusters);
		List<Link> links = new ArrayList<>();
		for (Appearance appearance : clusters.appearances()) {
			if (isBareSurname(appearance)) {
				Set<Appearance> candidates = bearers.getOrDefault(appearance.personName().surname(), Set.of());
				for (Appearance candidate : candidates) {
					links.add(link(appearance, candidate, candidates.size() == 1, clusters, organizations));
				}
			}
		}
		return links;
	}

	private static Link link(Appearance surname, Appearance full, boolean only, Clusters clusters,
			Map<DocumentId, Set<Appearance>> organizations) {
		String names = surname + " and " + full;
		DocumentId document = surname.id().document();
		if (!only || clusters.documents(full).contains(document)) {
			return Link.near(surname, full, NEAR, names + " share a surname, but so do others");
		}
		Set<Appearance> shared = new LinkedHashSet<>();
		clusters.documents(full).forEach((other) -> shared.addAll(organizations.getOrDefault(other, Set.of())));
		shared.retainAll(organizations.getOrDefault(document, Set.of()));
		return shared.isEmpty() ? Link.near(surname, full, NEAR, names + " share a surname and nothing else")
				: Link.join(surname, full, SCORE, names + " share a surname that nobody else bears, and "
						+ shared.stream().min((a, b) -> a.index() - b.index()).orElseThrow());
	}

	private static boolean isBareSurname(Appearance appearance) {
		return appearance.isPerson() && appearance.isNamed() && appearance.fullNames().isEmpty();
	}

	private static Map<String, Set<Appearance>> bearers(Clusters clusters) {
		Map<String, Set<Appearance>> bearers = new LinkedHashMap<>();
		for (Appearance appearance : clusters.appearances()) {
			if (appearance.isPerson() && appearance.isNamed()) {
				appearance.fullNames()
					.forEach((name) -> bearers.computeIfAbsent(name.surname(), (key) -> new LinkedHashSet<>())
						.add(clusters.head(appearance)));
			}
		}
		return bearers;
	}

	private static Map<DocumentId, Set<Appearance>> organizations(Clusters clusters) {
		Map<DocumentId, Set<Appearance>> organizations = new HashMap<>();
		for (Appearance appearance : clusters.appearances()) {
			if (appearance.type().organization() && appearance.isNamed()) {
				organizations.computeIfAbsent(appearance.id().document(), (key) -> new HashSet<>())
					.add(clusters.head(appearance));
			}
		}
		return organizations;
	}

}
