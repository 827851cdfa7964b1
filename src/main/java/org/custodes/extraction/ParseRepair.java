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
		return (all != null) ? new DependencyGraph(this.sentence.tokens().size(), all) : this.graph;
	}

	private boolean isFiniteWithoutSubject(int verb) {
		Token token = this.sentence.tokens().get(verb);
		return token.isVerb() && this.graph.dependent(verb, "nsubj").isEmpty()
				&& (this.graph.dependent(verb, "aux").isPresent() || token.tag().equals("VBD")
						|| token.tag().equals("VBZ") || token.tag().equals("VBP"));
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
