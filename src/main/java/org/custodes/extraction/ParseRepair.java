package org.custodes.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.custodes.annotation.Dependency;
import org.custodes.annotation.DependencyGraph;
import org.custodes.annotation.Sentence;
import org.custodes.annotation.Token;

/**
 * Mends what the parsers often get wrong and what a claim would be lost by: a participle
 * that was read as the main verb ("Accounts associated with the bank have run searches")
 * and a finite verb that lost its subject to a neighbour.
 */
final class ParseRepair {

	private final Sentence sentence;

	private final DependencyGraph graph;

	private ParseRepair(Sentence sentence, DependencyGraph graph) {
		this.sentence = sentence;
		this.graph = graph;
	}

	static DependencyGraph repair(Sentence sentence, DependencyGraph graph) {
		return new ParseRepair(sentence, graph).repaired();
	}

	private DependencyGraph repaired() {
		List<Dependency> all = null;
		for (int verb = 0; verb < this.sentence.tokens().size(); verb++) {
			Optional<Dependency> above = isFiniteWithoutSubject(verb) ? strayGovernor(verb) : Optional.empty();
			if (above.isPresent()) {
				int participle = above.get().governor();
				Optional<Integer> subject = this.graph.dependent(participle, "nsubj");
				if (subject.isPresent() && isBareParticiple(participle) && subject.get() < participle) {
					all = (all != null) ? all : new ArrayList<>(this.graph.all());
					all.removeIf((each) -> each.governor() == participle && each.relation().startsWith("nsubj"));
					all.add(new Dependency(verb, subject.get(), "nsubj"));
					all.add(new Dependency(subject.get(), participle, "acl"));
				}
			}
		}
		for (int verb = 0; verb < this.sentence.tokens().size(); verb++) {
			Optional<Integer> subject = isFiniteWithoutSubject(verb) ? lostSubject(verb) : Optional.empty();
			if (subject.isPresent()) {
				int noun = subject.get();
				all = (all != null) ? all : new ArrayList<>(this.graph.all());
				all.removeIf((each) -> each.dependent() == noun && each.is("conj"));
				all.add(new Dependency(verb, noun, "nsubj"));
			}
		}
		for (int participle = 0; participle < this.sentence.tokens().size(); participle++) {
			Optional<Integer> noun = reducedBehind(participle);
			if (noun.isPresent()) {
				int index = participle;
				all = (all != null) ? all : new ArrayList<>(this.graph.all());
				all.removeIf((each) -> each.dependent() == index && each.is("dep"));
				all.add(new Dependency(noun.get(), participle, "acl"));
			}
		}
		return (all != null) ? new DependencyGraph(this.sentence.tokens().size(), all) : this.graph;
	}

	/** "has a system, provided by a company": the noun before the comma. */
	private Optional<Integer> reducedBehind(int participle) {
		boolean agent = isBareParticiple(participle) && this.graph.dependent(participle, "nsubj").isEmpty()
				&& this.graph.dependents(participle, "obl").anyMatch((each) -> each > participle);
		if (!agent || participle < 2 || !this.sentence.tokens().get(participle - 1).text().equals(",")
				|| !this.sentence.tokens().get(participle - 2).isNoun()) {
			return Optional.empty();
		}
		int noun = participle - 2;
		return this.graph.governors(participle)
			.stream()
			.filter((each) -> each.is("dep"))
			.filter((each) -> this.graph.dependents(each.governor(), "obj").anyMatch((object) -> object == noun))
			.map((each) -> noun)
			.findFirst();
	}

	private boolean isFiniteWithoutSubject(int verb) {
		Token token = this.sentence.tokens().get(verb);
		return token.isVerb() && this.graph.dependent(verb, "nsubj").isEmpty()
				&& (this.graph.dependent(verb, "aux").isPresent() || token.tag().equals("VBD")
						|| token.tag().equals("VBZ") || token.tag().equals("VBP"));
	}

	/**
	 * "works with the agency and officers have referred it": the noun taken for a
	 * conjunct.
	 */
	private Optional<Integer> lostSubject(int verb) {
		boolean stray = this.graph.governors(verb).stream().allMatch((each) -> each.is("dep") || each.is("conj"));
		Optional<Integer> auxiliary = this.graph.dependents(verb, "aux").findFirst();
		if (!stray || auxiliary.isEmpty() || auxiliary.get() == 0 || this.graph.dependent(verb, "obj").isEmpty()) {
			return Optional.empty();
		}
		int noun = auxiliary.get() - 1;
		boolean conjunct = this.sentence.tokens().get(noun).isNoun()
				&& this.graph.governors(noun).stream().anyMatch((each) -> each.is("conj"));
		return conjunct ? Optional.of(noun) : Optional.empty();
	}

	private Optional<Dependency> strayGovernor(int verb) {
		return this.graph.governors(verb)
			.stream()
			.filter((each) -> each.is("dep") || each.is("parataxis") || each.is("ccomp") || each.is("advcl"))
			.filter((each) -> each.governor() >= 0 && each.governor() < verb)
			.filter((each) -> this.graph.dependent(verb, "mark").isEmpty())
			.findFirst();
	}

	/** A participle that no auxiliary makes a verb of. */
	private boolean isBareParticiple(int index) {
		return this.sentence.tokens().get(index).tag().equals("VBN") && this.graph.dependent(index, "aux").isEmpty()
				&& this.graph.dependent(index, "aux:pass").isEmpty() && this.graph.dependent(index, "obj").isEmpty();
	}

}
