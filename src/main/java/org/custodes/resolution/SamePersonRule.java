package org.custodes.resolution;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Two documents print the same full name of a person, titles and spelling aside. */
final class SamePersonRule implements ResolutionRule {

	private static final double SCORE = 0.93;

	@Override
	public List<Link> links(Clusters clusters) {
		Map<PersonName, Appearance> first = new LinkedHashMap<>();
		List<Link> links = new ArrayList<>();
		for (Appearance appearance : clusters.appearances()) {
			if (appearance.isPerson() && appearance.isNamed() && appearance.personName().isFull()) {
				Appearance other = first.putIfAbsent(appearance.personName(), appearance);
				if (other != null) {
					links.add(Link.join(other, appearance, SCORE, other + " and " + appearance + " are one full name"));
				}
			}
		}
		return links;
	}

}
