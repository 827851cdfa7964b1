package org.custodes.annotation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.custodes.gazetteer.Gazetteer;
import org.custodes.gazetteer.GazetteerEntry;

/**
 * Finds the gazetteer's names in a text. A name that means other things too ("Ring")
 * counts only where the document calls the same thing by an unmistakable name as well, or
 * where the recogniser took just these words for a name.
 */
final class GazetteerMatcher {

	private static final int SHOUTED_FROM = 6;

	private final SurfaceMatcher<GazetteerEntry> certain;

	private final SurfaceMatcher<GazetteerEntry> ambiguous;

	GazetteerMatcher(Gazetteer gazetteer) {
		Map<String, GazetteerEntry> names = new HashMap<>();
		Map<String, GazetteerEntry> doubtful = new HashMap<>();
		for (GazetteerEntry entry : gazetteer.entries()) {
			List<String> all = new ArrayList<>(entry.aliases());
			all.add(entry.name());
			for (String name : all) {
				Map<String, GazetteerEntry> map = entry.ambiguous().contains(name) ? doubtful : names;
				map.putIfAbsent(SurfaceMatcher.normalize(name), entry);
				if (name.length() >= SHOUTED_FROM) {
					map.putIfAbsent(SurfaceMatcher.normalize(name).toUpperCase(Locale.ROOT), entry);
				}
			}
		}
		doubtful.keySet().removeAll(names.keySet());
		this.certain = new SurfaceMatcher<>(names);
		this.ambiguous = new SurfaceMatcher<>(doubtful);
	}

	List<Name> match(List<List<Token>> sentences, String text) {
		List<Name> found = new ArrayList<>();
		Set<GazetteerEntry> present = new HashSet<>();
		for (SurfaceMatcher.Match<GazetteerEntry> match : this.certain.match(sentences, text)) {
			found.add(name(match));
			present.add(match.value());
		}
		for (SurfaceMatcher.Match<GazetteerEntry> match : this.ambiguous.match(sentences, text)) {
			List<Token> tokens = sentences.get(match.sentence());
			boolean free = found.stream()
				.noneMatch((name) -> name.sentence() == match.sentence() && name.first() < match.end()
						&& match.first() < name.end());
			if (free && (present.contains(match.value()) || isRecognised(tokens, match))) {
				found.add(name(match));
			}
		}
		return found;
	}

	private static boolean isRecognised(List<Token> tokens, SurfaceMatcher.Match<GazetteerEntry> match) {
		String label = label(match.value());
		boolean inside = match.indices().allMatch((i) -> tokens.get(i).label().equals(label));
		boolean before = match.first() > 0 && tokens.get(match.first() - 1).label().equals(label);
		boolean after = match.end() < tokens.size() && tokens.get(match.end()).label().equals(label);
		return inside && !before && !after;
	}

	private static Name name(SurfaceMatcher.Match<GazetteerEntry> match) {
		return new Name(match.sentence(), match.first(), match.end(), label(match.value()), match.value());
	}

	private static String label(GazetteerEntry entry) {
		return switch (entry.type().name()) {
			case "Person" -> "PERSON";
			case "Place" -> "LOCATION";
			case "Technology" -> "MISC";
			default -> "ORGANIZATION";
		};
	}

}
