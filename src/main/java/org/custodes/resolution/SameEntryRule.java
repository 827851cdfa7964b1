package org.custodes.resolution;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.custodes.gazetteer.GazetteerEntry;

/** The gazetteer knows both names as names of one thing. */
final class SameEntryRule implements ResolutionRule {

	private static final double SCORE = 0.99;

	@Override
	public List<Link> links(Clusters clusters) {
		Map<GazetteerEntry, Appearance> first = new LinkedHashMap<>();
		List<Link> links = new ArrayList<>();
		for (Appearance appearance : clusters.appearances()) {
			if (appearance.entry() != null) {
				Appearance other = first.putIfAbsent(appearance.entry(), appearance);
				if (other != null) {
					links.add(Link.join(other, appearance, SCORE,
							other + " and " + appearance + " are both known as '" + appearance.entry().name() + "'"));
				}
			}
		}
		return links;
	}

}
