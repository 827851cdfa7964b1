package org.custodes.annotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The grammatical relations of one sentence, by one parser. A word may have several
 * governors.
 */
public final class DependencyGraph {

	private final List<List<Dependency>> byGovernor;

	private final List<List<Dependency>> byDependent;

	private final List<Dependency> roots;

	/**
	 * Makes a graph.
	 * @param size the number of words in the sentence
	 * @param dependencies the relations; the order is kept
	 */
	public DependencyGraph(int size, List<Dependency> dependencies) {
		this.byGovernor = lists(size);
		this.byDependent = lists(size);
		List<Dependency> foundRoots = new ArrayList<>();
		for (Dependency dependency : dependencies) {
			this.byDependent.get(dependency.dependent()).add(dependency);
			((dependency.governor() == Dependency.ROOT) ? foundRoots : this.byGovernor.get(dependency.governor()))
				.add(dependency);
		}
		this.roots = List.copyOf(foundRoots);
	}

	/**
	 * The relations that a word governs.
	 * @param governor the word's index
	 * @return its relations
	 */
	public List<Dependency> dependents(int governor) {
		return this.byGovernor.get(governor);
	}

	/**
	 * The words that depend on a word by a relation or a kind of it.
	 * @param governor the word's index
	 * @param relation such as {@code nsubj}
	 * @return the indices
	 */
	public Stream<Integer> dependents(int governor, String relation) {
		return dependents(governor).stream().filter((each) -> each.is(relation)).map(Dependency::dependent);
	}

	/**
	 * The first word that depends on a word by a relation.
	 * @param governor the word's index
	 * @param relation such as {@code cop}
	 * @return its index, or nothing
	 */
	public Optional<Integer> dependent(int governor, String relation) {
		return dependents(governor, relation).findFirst();
	}

	/**
	 * The relations by which a word depends on others; the root's is left out.
	 * @param dependent the word's index
	 * @return its relations
	 */
	public List<Dependency> governors(int dependent) {
		return this.byDependent.get(dependent).stream().filter((each) -> each.governor() != Dependency.ROOT).toList();
	}

	/**
	 * All relations.
	 * @return the relations, the roots first
	 */
	public List<Dependency> all() {
		return Stream.concat(this.roots.stream(), this.byGovernor.stream().flatMap(List::stream)).toList();
	}

	private static List<List<Dependency>> lists(int size) {
		List<List<Dependency>> lists = new ArrayList<>(size);
		for (int i = 0; i < size; i++) {
			lists.add(new ArrayList<>(4));
		}
		return lists;
	}

}
