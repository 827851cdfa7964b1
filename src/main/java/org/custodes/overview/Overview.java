package org.custodes.overview;

import java.util.List;

/**
 * The communities of the graph, and what ties them.
 *
 * @param communities the communities, the largest first
 * @param bridges the facts between communities, taken together, the strongest first
 * @param entities how many entities have facts
 * @param facts how many facts there are
 * @param left how many entities belong to communities that are too small to be shown
 * @param weaker how many bridges are left out, the weakest
 * @param truncated whether there are more facts than the map was made of
 */
public record Overview(List<Community> communities, List<Bridge> bridges, int entities, int facts, int left, int weaker,
		boolean truncated) {

	public Overview {
		communities = List.copyOf(communities);
		bridges = List.copyOf(bridges);
	}

	/**
	 * Entities that are tied more to each other than to others.
	 *
	 * @param id the id of the entity in it that has the most ties, which stands for it
	 * @param name that entity's name
	 * @param type that entity's type
	 * @param size how many entities it has
	 * @param members the names of those that have the most ties
	 * @param x where it lies, to the right
	 * @param y where it lies, downwards
	 * @param radius how large it is drawn; no two overlap
	 */
	public record Community(String id, String name, String type, int size, List<String> members, double x, double y,
			double radius) {

		public Community {
			members = List.copyOf(members);
		}

	}

	/**
	 * The facts between two communities.
	 *
	 * @param from the id of the one
	 * @param to the id of the other
	 * @param count how many facts there are
	 * @param facts the best supported of them, by their ids
	 */
	public record Bridge(String from, String to, int count, List<String> facts) {

		public Bridge {
			facts = List.copyOf(facts);
		}

	}

}
