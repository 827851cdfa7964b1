package org.custodes.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Groups documents that are copies of one story, so that a wire report counts once
 * however many papers print it.
 */
final class Stories {

	private final Map<String, String> parents = new HashMap<>();

	private Stories() {
	}

	/**
	 * The story of each document.
	 * @param fingerprints the documents' fingerprints by id
	 * @return the smallest id among the copies of each document, itself included
	 */
	static Map<String, String> of(SortedMap<String, Fingerprint> fingerprints) {
		Stories stories = new Stories();
		Map<String, List<String>> bands = new HashMap<>();
		fingerprints.forEach((id, fingerprint) -> {
			stories.parents.put(id, id);
			for (String band : fingerprint.bands()) {
				List<String> others = bands.computeIfAbsent(band, (key) -> new ArrayList<>());
				for (String other : others) {
					stories.join(id, other, fingerprints);
				}
				others.add(id);
			}
		});
		Map<String, String> result = new TreeMap<>();
		fingerprints.keySet().forEach((id) -> result.put(id, stories.root(id)));
		return result;
	}

	private void join(String left, String right, Map<String, Fingerprint> fingerprints) {
		String first = root(left);
		String second = root(right);
		Fingerprint one = fingerprints.get(left);
		Fingerprint other = fingerprints.get(right);
		if (!first.equals(second) && one != null && other != null && one.isCopyOf(other)) {
			boolean smaller = first.compareTo(second) < 0;
			this.parents.put(smaller ? second : first, smaller ? first : second);
		}
	}

	private String root(String id) {
		String root = id;
		String parent = this.parents.getOrDefault(root, root);
		while (!parent.equals(root)) {
			root = parent;
			parent = this.parents.getOrDefault(root, root);
		}
		return root;
	}

}
