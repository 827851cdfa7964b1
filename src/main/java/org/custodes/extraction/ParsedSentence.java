package org.custodes.extraction;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.custodes.annotation.Dependency;
import org.custodes.annotation.DependencyGraph;
import org.custodes.annotation.Sentence;
import org.custodes.annotation.Token;

/**
 * A sentence as one parser read it.
 *
 * @param sentence the sentence
 * @param graph the grammar by that parser
 */
record ParsedSentence(Sentence sentence, DependencyGraph graph) {

	Token token(int index) {
		return this.sentence.tokens().get(index);
	}

	int size() {
		return this.sentence.tokens().size();
	}

	/**
	 * The lemma in lower case; a plural noun that only its capital made a name is one
	 * too.
	 */
	String lemma(int index) {
		Token token = token(index);
		String lemma = token.lemma().toLowerCase(Locale.ROOT);
		boolean plural = token.tag().equals("NNPS") && lemma.endsWith("s") && !lemma.endsWith("ss");
		return plural ? lemma.substring(0, lemma.length() - 1) : lemma;
	}

	/**
	 * The head of a stretch of words: the one that a word outside governs, the last if
	 * several are.
	 */
	int head(int first, int end) {
		return IntStream.range(first, end)
			.filter((index) -> this.graph.governors(index)
				.stream()
				.noneMatch((each) -> each.governor() >= first && each.governor() < end))
			.max()
			.orElse(end - 1);
	}

	/**
	 * How many brackets are open at a word: what stands in brackets is said of the word
	 * before.
	 */
	int depth(int index) {
		int depth = 0;
		for (int i = 0; i < index; i++) {
			String text = token(i).text();
			depth += text.equals("(") ? 1 : 0;
			depth -= text.equals(")") ? 1 : 0;
		}
		return depth;
	}

	/** The lemma of a verb with its particle: {@code sign-up}. */
	String verbLemma(int index) {
		Optional<Integer> particle = this.graph.dependent(index, "compound:prt");
		return lemma(index) + particle.map((each) -> "-" + lemma(each)).orElse("");
	}

	/**
	 * Tells whether a word acts as a verb: by its tag, or because it governs a subject or
	 * an object.
	 */
	boolean isVerb(int index) {
		return token(index).isVerb()
				|| (!token(index).isProperNoun() && !token(index).tag().startsWith("PRP") && has(index, "cop").isEmpty()
						&& (has(index, "obj").isPresent() || has(index, "nsubj:pass").isPresent()));
	}

	boolean isPassive(int index) {
		return has(index, "nsubj:pass").isPresent() || has(index, "aux:pass").isPresent() || isPassiveByForm(index);
	}

	/** "was targeted", where the parser took the verb for an active one. */
	boolean isPassiveByForm(int index) {
		return token(index).tag().equals("VBN")
				&& dependents(index, "aux").anyMatch((auxiliary) -> lemma(auxiliary).equals("be"));
	}

	Optional<Integer> has(int governor, String relation) {
		return this.graph.dependent(governor, relation);
	}

	Stream<Integer> dependents(int governor, String relation) {
		return this.graph.dependents(governor, relation);
	}

	/** The words by which a word is governed through a relation or a kind of it. */
	Stream<Integer> governors(int dependent, String relation) {
		return this.graph.governors(dependent).stream().filter((each) -> each.is(relation)).map(Dependency::governor);
	}

	/**
	 * A word with all that depends on it, in order; relative clauses and appositions are
	 * left out.
	 */
	Set<Integer> phrase(int head) {
		Set<Integer> phrase = new TreeSet<>();
		collect(head, phrase);
		return phrase;
	}

	private void collect(int index, Set<Integer> phrase) {
		if (!phrase.add(index)) {
			return;
		}
		for (Dependency each : this.graph.dependents(index)) {
			if (!each.is("acl") && !each.is("appos") && !each.is("conj") && !each.is("punct") && !each.is("cc")
					&& !each.is("nsubj") && !each.is("cop") && !each.is("parataxis") && !each.is("advcl")) {
				collect(each.dependent(), phrase);
			}
		}
	}

	/** The lemmas of a stretch of words before an index, the nearest first. */
	List<String> lemmasBefore(int index, int count) {
		return Stream.iterate(index - 1, (i) -> i >= 0, (i) -> i - 1).limit(count).map(this::lemma).toList();
	}

}
