package org.custodes.extraction;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.custodes.annotation.Dependency;

/**
 * Finds the words that fill the roles of a trigger, so that rules need not tell active
 * from passive, main from relative clause, or verb from noun. The idea of one frame for
 * all of a predicate's realisations is that of FrameNet (Baker, Fillmore and Lowe, ACL
 * 1998) and NomBank (Meyers et al., 2004).
 */
final class Roles {

	private static final int MAX_CONTROL_STEPS = 4;

	private static final int MAX_SHARING_DISTANCE = 3;

	/** "blacklisted Tarn, together with Marlow". */
	private static final List<String> ACCOMPANYING = List.of("nmod:together_with", "nmod:along_with", "nmod:as_well_as",
			"nmod:in_addition_to", "nmod:alongside");

	private static final Set<String> REPROACHING = Set.of("for", "of", "from");

	/** "counts the bank among its clients". */
	private static final Set<String> LISTING = Set.of("count", "list", "name", "number", "rank", "include", "have");

	/** The relations by which a phrase belongs to its clause. */
	private static final List<String> PHRASAL = List.of("obj", "obl", "nmod", "acl", "appos", "dep");

	private final ParsedSentence parsed;

	private final Lexicon lexicon;

	private final SurfacePhrases surface;

	private final Carriers carriers;

	Roles(ParsedSentence parsed, Lexicon lexicon) {
		this.parsed = parsed;
		this.lexicon = lexicon;
		this.surface = new SurfacePhrases(parsed);
		this.carriers = new Carriers(parsed, lexicon);
	}

	/** The heads of the phrases that fill a role, conjuncts among them. */
	Set<Integer> fillers(int trigger, Role role) {
		Set<Integer> current = new LinkedHashSet<>(List.of(trigger));
		for (String step : role.steps()) {
			Set<Integer> next = new LinkedHashSet<>();
			current.forEach((index) -> next.addAll(step(index, step)));
			current = step.equals(Role.TRIGGER) ? withUnownedConjuncts(next) : withConjuncts(next);
			if (!step.equals(Role.TRIGGER)) {
				current.remove(trigger);
			}
		}
		return current;
	}

	private Set<Integer> step(int index, String step) {
		return switch (step) {
			case Role.TRIGGER -> Set.of(index);
			case Role.SUBJECT -> subjects(index);
			case Role.OBJECT -> objects(index);
			case Role.INDIRECT -> set(this.parsed.dependents(index, "iobj"));
			case Role.POSSESSOR -> possessors(index);
			case Role.MODIFIER -> modifiers(index);
			case Role.SELF -> selves(index);
			case Role.SUPPORT -> supporters(index);
			case Role.ACTOR -> actors(index);
			case Role.CARRIER -> set(this.carriers.verbs(index));
			case Role.TOPIC -> Set.of();
			case Role.COMPLEMENT -> set(Stream.of("xcomp", "ccomp", "advcl:from", "advcl:to")
				.flatMap((each) -> this.parsed.dependents(index, each)));
			default -> prepositional(index, step);
		};
	}

	/**
	 * The verb that carries a noun's meaning ("sign a contract"), or the noun itself
	 * where there is none.
	 */
	int anchor(int noun) {
		return this.carriers.verbs(noun).findFirst().orElse(noun);
	}

	Set<Integer> subjects(int verb) {
		Set<Integer> found = new LinkedHashSet<>();
		if (this.parsed.isPassive(verb)) {
			found.addAll(agents(verb));
			return found;
		}
		this.parsed.graph()
			.dependents(verb)
			.stream()
			.filter((each) -> each.is("nsubj") && !each.is("nsubj:pass") && !isForeign(verb))
			.forEach((each) -> found.add(each.dependent()));
		if (found.isEmpty() && isReducedPassive(verb)) {
			found.addAll(agents(verb));
		}
		else if (found.isEmpty()) {
			found.addAll(controllers(verb));
		}
		return found;
	}

	/**
	 * "fined it for taking pictures and running searches", where the parser joined
	 * "running" to "fined": a bare participle is no conjunct of a finite verb.
	 */
	private boolean isForeign(int verb) {
		return this.parsed.token(verb).tag().equals("VBG") && this.parsed.has(verb, "aux").isEmpty()
				&& this.parsed.governors(verb, "conj")
					.anyMatch((other) -> this.parsed.isVerb(other) && !this.parsed.token(other).tag().equals("VBG"));
	}

	private Set<Integer> agents(int verb) {
		return set(Stream.concat(this.parsed.dependents(verb, "obl:agent"), this.parsed.dependents(verb, "obl:by")));
	}

	Set<Integer> objects(int verb) {
		Set<Integer> found = set(this.parsed.dependents(verb, "nsubj:pass"));
		found.addAll(set(Stream.of("obl:together_with", "obl:along_with", "obl:alongside")
			.flatMap((each) -> this.parsed.dependents(verb, each))));
		found.addAll(set(this.parsed.dependents(verb, "obj")));
		if (found.isEmpty() && this.parsed.isPassiveByForm(verb)) {
			found.addAll(ownSubjects(verb));
		}
		if (found.isEmpty() && isReducedPassive(verb)) {
			this.parsed.governors(verb, "acl").forEach(found::add);
		}
		if (found.isEmpty() && !this.parsed.isPassive(verb)) {
			found.addAll(sharedObjects(verb));
		}
		return found;
	}

	/**
	 * "using and evaluating the software": the object of both verbs stands behind the
	 * second.
	 */
	private Set<Integer> sharedObjects(int verb) {
		return set(Stream.concat(this.parsed.dependents(verb, "conj"), this.parsed.governors(verb, "conj"))
			.filter((other) -> this.parsed.isVerb(other) && !this.parsed.isPassive(other))
			.filter((other) -> Math.abs(other - verb) <= MAX_SHARING_DISTANCE)
			.flatMap((other) -> this.parsed.dependents(other, "obj").filter((each) -> each > verb && each > other)));
	}

	/** "documents obtained by reporters": a participle that modifies its own object. */
	private boolean isReducedPassive(int verb) {
		return this.parsed.token(verb).tag().equals("VBN") && this.parsed.has(verb, "nsubj").isEmpty()
				&& this.parsed.has(verb, "aux").isEmpty() && this.parsed.governors(verb, "acl").findAny().isPresent();
	}

	/**
	 * Whom a verb without a subject of its own is about: infinitives, participles and
	 * conjuncts borrow one.
	 */
	private Set<Integer> controllers(int verb) {
		Set<Integer> seen = new LinkedHashSet<>(List.of(verb));
		Deque<Integer> path = new ArrayDeque<>(List.of(verb));
		for (int steps = 0; steps < MAX_CONTROL_STEPS && !path.isEmpty(); steps++) {
			int index = path.pop();
			for (Dependency each : this.parsed.graph().governors(index)) {
				int governor = each.governor();
				if (each.is("acl") && !each.is("acl:relcl") && this.parsed.token(governor).isNoun()) {
					return nominalController(index, governor);
				}
				boolean borrowed = each.is("xcomp") || each.is("advcl") || each.is("conj")
						|| (each.is("ccomp") && this.parsed.token(index).tag().equals("VBG"));
				if (each.is("advcl") && isReproach(index)) {
					Set<Integer> blamed = objects(governor);
					if (!blamed.isEmpty()) {
						return blamed;
					}
				}
				if (borrowed && seen.add(governor)) {
					Set<Integer> found = ownSubjects(governor);
					if (!found.isEmpty()) {
						return found;
					}
					path.push(governor);
				}
			}
		}
		return Set.of();
	}

	/** "fined the company for scraping", "accused it of spying": who is the object. */
	private boolean isReproach(int verb) {
		return Stream.concat(Stream.of(verb), this.parsed.dependents(verb, "aux"))
			.anyMatch((each) -> this.parsed.token(each).tag().equals("VBG"))
				&& this.parsed.dependents(verb, "mark")
					.anyMatch((mark) -> REPROACHING.contains(this.parsed.lemma(mark)));
	}

	/** "a company selling spyware": the noun. "its plan to sell": who has the plan. */
	private Set<Integer> nominalController(int verb, int noun) {
		if (!this.parsed.token(verb).tag().equals("VB")) {
			return new LinkedHashSet<>(Set.of(noun));
		}
		Set<Integer> holders = possessors(noun);
		holders.addAll(modifiers(noun));
		return holders.isEmpty() ? supporters(noun) : holders;
	}

	private Set<Integer> ownSubjects(int verb) {
		return set(this.parsed.dependents(verb, "nsubj"));
	}

	private Set<Integer> possessors(int noun) {
		Set<Integer> found = set(this.parsed.dependents(noun, "nmod:poss"));
		nameBehind(noun).forEach((name) -> this.parsed.dependents(name, "nmod:poss").forEach(found::add));
		bearer(noun).forEach((bearer) -> this.parsed.dependents(bearer, "nmod:poss").forEach(found::add));
		return found;
	}

	private Set<Integer> modifiers(int noun) {
		Set<Integer> found = set(
				Stream.concat(this.parsed.dependents(noun, "compound"), this.parsed.dependents(noun, "nmod:npmod")));
		this.parsed.dependents(noun, "amod")
			.filter((each) -> this.parsed.token(each).isProperNoun())
			.forEach(found::add);
		nameBehind(noun).forEach(
				(name) -> this.parsed.dependents(name, "compound").filter((each) -> each < noun).forEach(found::add));
		return found;
	}

	/** "Tarn's Gridlock software": the noun that a name modifies. */
	private Stream<Integer> bearer(int name) {
		if (!this.parsed.token(name).isProperNoun()) {
			return Stream.empty();
		}
		return Stream
			.of(this.parsed.governors(name, "compound"), this.parsed.governors(name, "amod"),
					this.parsed.governors(name, "nmod:poss"))
			.flatMap((each) -> each)
			.filter((noun) -> noun > name && this.lexicon.is("products", this.parsed.lemma(noun)));
	}

	/** "Clearview cofounder Richard Schwartz": the name whose modifier the noun is. */
	private Stream<Integer> nameBehind(int noun) {
		return Stream.concat(this.parsed.governors(noun, "compound"), this.parsed.governors(noun, "amod"))
			.filter((name) -> name > noun && this.parsed.token(name).isProperNoun());
	}

	/**
	 * What a noun denotes: "Lumos is a customer", "its customer, Lumos", "customers
	 * include Lumos", "as a customer".
	 */
	private Set<Integer> selves(int noun) {
		Set<Integer> found = new LinkedHashSet<>();
		if (this.parsed.has(noun, "cop").isPresent()) {
			found.addAll(subjects(noun));
		}
		found.addAll(new Instances(this.parsed).of(noun));
		this.parsed.governors(noun, "appos").forEach(found::add);
		nameBehind(noun).forEach(found::add);
		found.addAll(predicated(noun));
		this.parsed.governors(noun, "nsubj")
			.filter((name) -> this.parsed.has(name, "cop").isPresent() && this.parsed.token(name).isNoun())
			.forEach(found::add);
		return found;
	}

	/**
	 * "was named chief executive", "serves as an adviser", "hired her as counsel",
	 * "counts the bank among its clients".
	 */
	private Set<Integer> predicated(int noun) {
		Set<Integer> found = new LinkedHashSet<>();
		Stream.concat(this.parsed.governors(noun, "obl:among"), this.parsed.governors(noun, "nmod:among"))
			.filter(this.parsed::isVerb)
			.filter((verb) -> LISTING.contains(this.parsed.lemma(verb)))
			.forEach((verb) -> found.addAll(objects(verb)));
		Stream.concat(this.parsed.governors(noun, "xcomp"), this.parsed.governors(noun, "obl:as"))
			.filter(this.parsed::isVerb)
			.forEach((verb) -> found.addAll(objects(verb).isEmpty() ? subjects(verb) : objects(verb)));
		return found;
	}

	private Set<Integer> supporters(int noun) {
		Set<Integer> found = new LinkedHashSet<>();
		this.carriers.verbs(noun).forEach((verb) -> found.addAll(subjects(verb)));
		this.parsed.governors(noun, "obl:into").forEach((verb) -> found.addAll(objects(verb)));
		this.carriers.joined(noun).forEach((verb) -> found.addAll(subjects(verb)));
		if (found.isEmpty()) {
			found.addAll(this.carriers.holders(noun));
		}
		return found;
	}

	/**
	 * "It built a database of photos scraped from the sites": who does what the words
	 * around the phrase say.
	 */
	private Set<Integer> actors(int index) {
		int current = index;
		for (int steps = 0; steps < MAX_CONTROL_STEPS; steps++) {
			Optional<Dependency> up = this.parsed.graph()
				.governors(current)
				.stream()
				.filter((each) -> PHRASAL.stream().anyMatch(each::is) && !each.is("acl:relcl"))
				.findFirst();
			if (up.isEmpty()) {
				return Set.of();
			}
			current = up.get().governor();
			if (this.parsed.isVerb(current)) {
				Set<Integer> found = subjects(current);
				found.remove(index);
				if (!found.isEmpty()) {
					return found;
				}
			}
		}
		return Set.of();
	}

	private Set<Integer> prepositional(int index, String preposition) {
		Set<Integer> found = byPreposition(index, preposition);
		if (preposition.equals("by")) {
			this.parsed.dependents(index, "acl").forEach((verb) -> found.addAll(agents(verb)));
		}
		if (found.isEmpty() && this.parsed.isVerb(index)) {
			objects(index).forEach((object) -> found.addAll(byPreposition(object, preposition)));
		}
		if (found.isEmpty() && this.parsed.isVerb(index)) {
			objects(index).forEach((object) -> this.surface.phraseBehind(object, preposition).ifPresent(found::add));
		}
		if (found.isEmpty() && this.parsed.isVerb(index)) {
			misattached(index).forEach((phrase) -> found.addAll(byPreposition(phrase, preposition)));
		}
		if (found.isEmpty() && !this.parsed.isVerb(index)) {
			this.carriers.verbs(index).forEach((verb) -> found.addAll(byPreposition(verb, preposition)));
		}
		if (found.isEmpty() && !this.parsed.isVerb(index)) {
			this.carriers.participles(index).forEach((verb) -> found.addAll(byPreposition(verb, preposition)));
		}
		if (found.isEmpty() && !this.parsed.isVerb(index)) {
			this.surface.phraseBehind(index, preposition).ifPresent(found::add);
		}
		return found;
	}

	/**
	 * "scraped photos without consent from the site": parsers hang the second phrase on
	 * the first.
	 */
	private Stream<Integer> misattached(int verb) {
		return this.parsed.dependents(verb, "obl")
			.filter((each) -> each > verb && !this.parsed.token(each).isProperNoun());
	}

	private Set<Integer> byPreposition(int index, String preposition) {
		Set<Integer> found = new LinkedHashSet<>();
		this.parsed.graph()
			.dependents(index)
			.stream()
			.filter((each) -> each.relation().equals("obl:" + preposition)
					|| each.relation().equals("nmod:" + preposition))
			.forEach((each) -> found.add(each.dependent()));
		return found;
	}

	private Set<Integer> withConjuncts(Set<Integer> heads) {
		List<Integer> queue = new ArrayList<>(heads);
		Set<Integer> all = new LinkedHashSet<>();
		while (!queue.isEmpty()) {
			int head = queue.remove(0);
			if (all.add(head) && !this.parsed.token(head).isVerb()) {
				this.parsed.dependents(head, "conj")
					.filter((each) -> !this.parsed.token(each).isVerb())
					.forEach(queue::add);
				ACCOMPANYING.forEach((relation) -> this.parsed.dependents(head, relation).forEach(queue::add));
			}
		}
		return all;
	}

	/** "Tarn's Gridlock and Dobbs's Nightjar": the second has its own owner. */
	private Set<Integer> withUnownedConjuncts(Set<Integer> heads) {
		Set<Integer> all = withConjuncts(heads);
		all.removeIf((each) -> !heads.contains(each) && this.parsed.has(each, "nmod:poss").isPresent());
		return all;
	}

	private static Set<Integer> set(Stream<Integer> indices) {
		return new LinkedHashSet<>(indices.toList());
	}

}
