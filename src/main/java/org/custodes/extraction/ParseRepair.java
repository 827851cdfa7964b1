package org.custodes.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.custodes.annotation.AnnotatedDocument;
import org.custodes.annotation.Dependency;
import org.custodes.annotation.DependencyGraph;
import org.custodes.annotation.Sentence;
import org.custodes.annotation.Token;

/**
 * Mends what the parsers often get wrong and what a claim would be lost by: a participle
 * that was read as the main verb ("Accounts associated with the bank have run searches"),
 * a finite verb that lost its subject to a neighbour, a relative pronoun that stands for
 * nothing.
 */
final class ParseRepair {

	private static final int MAX_DATELINE = 9;

	private static final int MAX_SETTING = 7;

	private static final Set<String> DASHES = Set.of("—", "–", "--", "-");

	private static final Set<String> RELATIVE = Set.of("which", "who", "whose");

	private static final List<String> MODIFYING = List.of("amod", "compound", "advmod");

	private final Sentence sentence;

	private final DependencyGraph graph;

	private final List<Dependency> edges;

	private boolean changed;

	private ParseRepair(Sentence sentence, DependencyGraph graph) {
		this.sentence = sentence;
		this.graph = graph;
		this.edges = new ArrayList<>(graph.all());
	}

	/** The document with all its parses mended. */
	static AnnotatedDocument repair(AnnotatedDocument document) {
		return new AnnotatedDocument(document.document(),
				document.sentences().stream().map(ParseRepair::repair).toList(), document.names(), document.chains());
	}

	static Sentence repair(Sentence sentence) {
		return new Sentence(sentence.index(), sentence.span(), sentence.tokens(),
				sentence.parses().stream().map((graph) -> new ParseRepair(sentence, graph).repaired()).toList());
	}

	private DependencyGraph repaired() {
		int size = this.sentence.tokens().size();
		for (int index = 0; index < size; index++) {
			splitFromParticiple(index);
			int word = index;
			(isFiniteWithoutSubject(index) ? lostSubject(index) : Optional.<Integer>empty())
				.ifPresent((noun) -> move(noun, "conj", new Dependency(word, noun, "nsubj")));
			makeVerb(index);
			joinPerfect(index);
			attachRelative(index);
			makeSubject(index);
			reducedBehind(index).ifPresent((noun) -> move(word, "dep", new Dependency(noun, word, "acl")));
		}
		passOverDateline();
		return this.changed ? new DependencyGraph(size, this.edges) : this.graph;
	}

	/**
	 * Replaces the relations of a kind by which a word depends on others by another one.
	 */
	private void move(int dependent, String relation, Dependency replacement) {
		this.edges.removeIf((each) -> each.dependent() == dependent && each.is(relation));
		this.edges.add(replacement);
		this.changed = true;
	}

	/**
	 * "to fine the company", "will fine the company", where "fine" was taken for a word
	 * that modifies "company".
	 */
	private void makeVerb(int index) {
		Optional<Dependency> modified = isInfinitivePlace(index) ? this.graph.governors(index)
			.stream()
			.filter((each) -> MODIFYING.stream().anyMatch(each::is))
			.findFirst() : Optional.empty();
		if (modified.isEmpty() || modified.get().governor() <= index) {
			return;
		}
		int object = modified.get().governor();
		for (Dependency each : this.graph.all()) {
			boolean clause = each.governor() == object && (each.is("nsubj") || each.is("aux"));
			if (clause) {
				replace(each, new Dependency(index, each.dependent(), each.relation()));
			}
			else if (each.dependent() == object) {
				replace(each, new Dependency(each.governor(), index,
						each.relation().equals("nmod:to") ? "acl" : each.relation()));
			}
		}
		replace(modified.get(), new Dependency(index, object, "obj"));
	}

	/**
	 * "had in 2018 sold the kits", where "had" was taken for the verb that counts.
	 */
	private void joinPerfect(int auxiliary) {
		Token token = this.sentence.tokens().get(auxiliary);
		if (!token.lemma().equals("have") || !token.tag().matches("VB[DZP]")
				|| this.graph.dependent(auxiliary, "obj").isPresent()) {
			return;
		}
		Optional<Integer> participle = participleBehind(auxiliary);
		if (participle.isEmpty()) {
			return;
		}
		int verb = participle.get();
		for (Dependency each : List.copyOf(this.edges)) {
			boolean between = each.dependent() == verb && each.governor() >= auxiliary && each.governor() < verb;
			if (between) {
				replace(each, new Dependency(verb, auxiliary, "aux"));
			}
			else if (each.governor() == auxiliary) {
				replace(each, new Dependency(verb, each.dependent(), each.relation()));
			}
			else if (each.dependent() == auxiliary) {
				replace(each, new Dependency(each.governor(), verb, each.relation()));
			}
		}
	}

	/** The participle behind a setting such as "in 2018" or "already". */
	private Optional<Integer> participleBehind(int auxiliary) {
		List<Token> tokens = this.sentence.tokens();
		int verb = auxiliary + 1;
		while (verb < tokens.size() && verb - auxiliary < MAX_SETTING
				&& tokens.get(verb).tag().matches("IN|CD|RB|NNP?|JJ|DT|,")) {
			verb++;
		}
		int found = verb;
		boolean stray = verb < tokens.size() && verb > auxiliary + 1 && tokens.get(verb).tag().equals("VBN")
				&& this.graph.dependent(verb, "nsubj").filter((each) -> each > auxiliary).isEmpty()
				&& this.graph.governors(verb)
					.stream()
					.anyMatch((each) -> each.governor() >= auxiliary && each.governor() < found);
		return stray ? Optional.of(verb) : Optional.empty();
	}

	/**
	 * "the company, which sold it cameras": what has its object behind it has no other
	 * before it.
	 */
	private void makeSubject(int verb) {
		List<Dependency> objects = this.edges.stream()
			.filter((each) -> each.governor() == verb && each.relation().equals("obj"))
			.toList();
		boolean free = this.sentence.tokens().get(verb).isVerb() && objects.size() > 1
				&& this.edges.stream().noneMatch((each) -> each.governor() == verb && each.is("nsubj"));
		objects.stream()
			.filter((each) -> free && each.dependent() < verb && isRelative(each.dependent(), verb))
			.findFirst()
			.filter((each) -> objects.stream().anyMatch((other) -> other.dependent() > verb))
			.ifPresent((each) -> replace(each, new Dependency(verb, each.dependent(), "nsubj")));
	}

	private boolean isRelative(int noun, int verb) {
		return this.edges.stream()
			.anyMatch((each) -> each.governor() == noun && each.dependent() == verb && each.is("acl:relcl"));
	}

	/**
	 * "Tarn Systems of Lisbon, which had supplied it": a relative pronoun that the parser
	 * tied to nothing stands for the noun before it.
	 */
	private void attachRelative(int index) {
		if (!this.sentence.tokens().get(index).tag().matches("WDT|WP\\$?") || !RELATIVE.contains(text(index))) {
			return;
		}
		Optional<Dependency> place = this.graph.governors(index)
			.stream()
			.filter((each) -> (each.is("nsubj") || each.is("obj") || each.is("nmod:poss")) && each.governor() > index)
			.findFirst();
		Optional<Integer> noun = nounBefore(index);
		if (place.isPresent() && noun.isPresent()) {
			int above = place.get().governor();
			replace(place.get(), new Dependency(above, noun.get(), place.get().relation()));
			if (this.graph.governors(above).stream().anyMatch((each) -> each.is("dep"))) {
				move(above, "dep", new Dependency(noun.get(), above, "acl:relcl"));
			}
		}
	}

	/**
	 * The noun before a relative pronoun; of "Tarn Systems of Lisbon", the first name.
	 */
	private Optional<Integer> nounBefore(int pronoun) {
		int noun = pronoun - ((pronoun > 0 && text(pronoun - 1).equals(",")) ? 2 : 1);
		if (noun < 0 || !this.sentence.tokens().get(noun).isNoun()) {
			return Optional.empty();
		}
		return Optional.of(this.graph.governors(noun)
			.stream()
			.filter((each) -> each.relation().equals("nmod:of") || each.relation().equals("nmod:in"))
			.map(Dependency::governor)
			.filter((each) -> this.sentence.tokens().get(each).isProperNoun())
			.findFirst()
			.orElse(noun));
	}

	private String text(int index) {
		return this.sentence.tokens().get(index).text();
	}

	private boolean isInfinitivePlace(int index) {
		List<Token> tokens = this.sentence.tokens();
		return index > 0 && index + 1 < tokens.size() && Set.of("TO", "MD").contains(tokens.get(index - 1).tag())
				&& Set.of("JJ", "NN", "RB").contains(tokens.get(index).tag())
				&& (tokens.get(index + 1).isProperNoun() || tokens.get(index + 1).tag().equals("DT"));
	}

	private void replace(Dependency old, Dependency replacement) {
		this.edges.remove(old);
		this.edges.add(replacement);
		this.changed = true;
	}

	/** "Accounts associated with the bank have run searches". */
	private void splitFromParticiple(int verb) {
		Optional<Dependency> above = isFiniteWithoutSubject(verb) ? strayGovernor(verb) : Optional.empty();
		if (above.isEmpty()) {
			return;
		}
		int participle = above.get().governor();
		Optional<Integer> subject = this.graph.dependent(participle, "nsubj");
		if (subject.isPresent() && isBareParticiple(participle) && subject.get() < participle) {
			this.edges.removeIf((each) -> each.governor() == participle && each.relation().startsWith("nsubj"));
			this.edges.add(new Dependency(verb, subject.get(), "nsubj"));
			this.edges.add(new Dependency(subject.get(), participle, "acl"));
			this.changed = true;
		}
	}

	/**
	 * "LISBON — The police bought cameras": the dateline's place was taken for the
	 * subject, and the subject for a part of the dateline.
	 */
	private void passOverDateline() {
		int dash = datelineEnd(this.sentence);
		List<Dependency> stolen = this.edges.stream()
			.filter((each) -> each.is("nsubj") && each.dependent() < dash && each.governor() > dash)
			.toList();
		Optional<Dependency> cut = this.edges.stream()
			.filter((each) -> each.dependent() > dash && each.governor() >= 0 && each.governor() < dash
					&& this.sentence.tokens().get(each.dependent()).isNoun())
			.min(Comparator.comparingInt(Dependency::dependent));
		if (stolen.isEmpty() || cut.isEmpty()) {
			return;
		}
		int subject = cut.get().dependent();
		this.edges.remove(cut.get());
		this.edges.removeAll(stolen);
		stolen.stream()
			.filter((each) -> each.governor() != subject)
			.forEach((each) -> this.edges.add(new Dependency(each.governor(), subject, each.relation())));
		this.changed = true;
	}

	/**
	 * The dash behind a place in capitals at the head of a sentence; -1 if there is none.
	 */
	static int datelineEnd(Sentence sentence) {
		List<Token> tokens = sentence.tokens();
		boolean capitals = tokens.get(0).text().length() > 2
				&& tokens.get(0).text().chars().allMatch(Character::isUpperCase);
		for (int i = 1; capitals && i < Math.min(tokens.size(), MAX_DATELINE); i++) {
			if (DASHES.contains(tokens.get(i).text())) {
				return i;
			}
		}
		return -1;
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
