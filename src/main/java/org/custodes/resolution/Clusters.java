package org.custodes.resolution;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.custodes.corpus.DocumentId;
import org.custodes.gazetteer.GazetteerEntry;

/**
 * The appearances that are held to be one thing so far. What people or the gazetteer hold
 * to be two is never joined, by whatever detour.
 */
final class Clusters {

	private final List<Appearance> appearances;

	private final int[] parent;

	private final Map<Integer, Cluster> clusters = new HashMap<>();

	private final List<String> reasons = new ArrayList<>();

	Clusters(List<Appearance> appearances) {
		this.appearances = List.copyOf(appearances);
		this.parent = new int[appearances.size()];
		for (Appearance appearance : appearances) {
			this.parent[appearance.index()] = appearance.index();
			this.clusters.put(appearance.index(), Cluster.of(appearance));
		}
	}

	List<Appearance> appearances() {
		return this.appearances;
	}

	/**
	 * All clusters in the order of their first appearances, and the appearances in
	 * theirs.
	 */
	List<List<Appearance>> all() {
		return this.clusters.keySet()
			.stream()
			.sorted()
			.map((root) -> members(this.appearances.get(root)).stream()
				.sorted(Comparator.comparingInt(Appearance::index))
				.toList())
			.toList();
	}

	/** The first appearance of the cluster, which stands for it. */
	Appearance head(Appearance appearance) {
		return this.appearances.get(find(appearance.index()));
	}

	/** The appearances of the cluster, in no order that tells anything. */
	List<Appearance> members(Appearance appearance) {
		return Collections.unmodifiableList(cluster(appearance).members());
	}

	boolean together(Appearance one, Appearance other) {
		return find(one.index()) == find(other.index());
	}

	Set<DocumentId> documents(Appearance appearance) {
		Set<DocumentId> documents = new HashSet<>();
		members(appearance).forEach((member) -> documents.add(member.id().document()));
		return documents;
	}

	/**
	 * What the gazetteer knows of the cluster; more than one entry only if people joined
	 * them.
	 */
	Set<GazetteerEntry> entries(Appearance appearance) {
		return Collections.unmodifiableSet(cluster(appearance).entries());
	}

	/** Keeps the appearances of one side apart from those of the other for good. */
	void separate(Collection<Appearance> left, Collection<Appearance> right, String reason) {
		int number = this.reasons.size();
		this.reasons.add(reason);
		left.forEach((appearance) -> cluster(appearance).leftOf().add(number));
		right.forEach((appearance) -> cluster(appearance).rightOf().add(number));
	}

	/** Why two clusters must not become one, if something forbids it. */
	Optional<String> obstacle(Appearance one, Appearance other) {
		Optional<String> decided = decidedApart(one, other);
		if (decided.isPresent()) {
			return decided;
		}
		Set<GazetteerEntry> left = entries(one);
		Set<GazetteerEntry> right = entries(other);
		if (!left.isEmpty() && !right.isEmpty() && left.stream().noneMatch(right::contains)) {
			return Optional.of("the gazetteer has '" + left.iterator().next().name() + "' and '"
					+ right.iterator().next().name() + "' as two things");
		}
		return Optional.empty();
	}

	/** Why people's decisions forbid that two clusters become one, if they do. */
	Optional<String> decidedApart(Appearance one, Appearance other) {
		Cluster left = cluster(one);
		Cluster right = cluster(other);
		return Stream
			.concat(left.leftOf().stream().filter(right.rightOf()::contains),
					left.rightOf().stream().filter(right.leftOf()::contains))
			.sorted()
			.findFirst()
			.map(this.reasons::get);
	}

	void join(Appearance one, Appearance other) {
		int left = Math.min(find(one.index()), find(other.index()));
		int right = Math.max(find(one.index()), find(other.index()));
		if (left != right) {
			Cluster joined = cluster(one).join(cluster(other));
			this.clusters.remove(right);
			this.clusters.put(left, joined);
			this.parent[right] = left;
		}
	}

	private Cluster cluster(Appearance appearance) {
		return Objects.requireNonNull(this.clusters.get(find(appearance.index())));
	}

	private int find(int index) {
		int root = index;
		while (this.parent[root] != root) {
			this.parent[root] = this.parent[this.parent[root]];
			root = this.parent[root];
		}
		return root;
	}

	/**
	 * What is held to be one thing, and the numbers of the separations that it is a side
	 * of.
	 */
	private record Cluster(List<Appearance> members, Set<GazetteerEntry> entries, Set<Integer> leftOf,
			Set<Integer> rightOf) {

		static Cluster of(Appearance appearance) {
			Set<GazetteerEntry> entries = new LinkedHashSet<>();
			if (appearance.entry() != null) {
				entries.add(appearance.entry());
			}
			return new Cluster(new ArrayList<>(List.of(appearance)), entries, new HashSet<>(), new HashSet<>());
		}

		/** Pours the smaller into the larger, so that many joins stay cheap. */
		Cluster join(Cluster other) {
			boolean isLarger = this.members.size() >= other.members.size();
			Cluster larger = isLarger ? this : other;
			Cluster smaller = isLarger ? other : this;
			larger.members.addAll(smaller.members);
			larger.entries.addAll(smaller.entries);
			larger.leftOf.addAll(smaller.leftOf);
			larger.rightOf.addAll(smaller.rightOf);
			return larger;
		}

	}

}
