package org.custodes.extraction;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.custodes.annotation.Dependency;
import org.custodes.ontology.Modality;
import org.custodes.ontology.Polarity;

/**
 * Reads polarity, modality and source of what a trigger states: from the words around the
 * trigger itself, and from those that govern it, one after the other up to the sentence's
 * root. Each governing word acts as an operator on what it governs, after the implication
 * signatures of Nairn, Condoravdi and Karttunen (ICoS 2006) and FactBank (Saurí and
 * Pustejovsky, 2009). What is only asked, supposed or demanded gives nothing.
 */
final class ContextReader {

	private static final int MAX_STEPS = 12;

	private static final Set<String> SUBJECT_MATTER = Set.of("about", "on", "regarding", "concerning", "over");

	private static final Set<String> CIRCUMSTANCES = Set.of("when", "while", "after", "before", "as", "since",
			"because", "although", "though", "once", "until", "where");

	private final ParsedSentence parsed;

	private final Lexicon lexicon;

	private final Roles roles;

	private final Set<Integer> seen = new HashSet<>();

	private final Set<Integer> sources = new LinkedHashSet<>();

	private boolean denied;

	private boolean unreal;

	/** "will end its use": whatever follows, it is in use. */
	private boolean settled;

	private Modality modality = Modality.ACTUAL;

	private ContextReader(ParsedSentence parsed, Lexicon lexicon, Roles roles) {
		this.parsed = parsed;
		this.lexicon = lexicon;
		this.roles = roles;
	}

	/**
	 * Reads the context of a trigger.
	 * @return the context, or nothing if the sentence does not say that it is so or not
	 * so
	 */
	static Optional<Context> read(ParsedSentence parsed, int trigger, Lexicon lexicon, Roles roles) {
		ContextReader reader = new ContextReader(parsed, lexicon, roles);
		reader.climb(trigger);
		return reader.unreal ? Optional.empty() : Optional
			.of(new Context(reader.denied ? Polarity.DENIED : Polarity.ASSERTED, reader.modality, reader.sources));
	}

	private void climb(int trigger) {
		int index = trigger;
		readAround(index);
		for (int steps = 0; steps < MAX_STEPS && this.seen.add(index); steps++) {
			Optional<Dependency> up = governor(index);
			if (up.isEmpty()) {
				return;
			}
			index = enter(index, up.get());
		}
	}

	/** The relation through which the rest of the sentence bears upon a word. */
	private Optional<Dependency> governor(int index) {
		return this.parsed.graph()
			.governors(index)
			.stream()
			.filter((each) -> !this.seen.contains(each.governor()) && carries(index, each))
			.findFirst();
	}

	private boolean carries(int index, Dependency each) {
		boolean verbAbove = this.parsed.isVerb(each.governor());
		if (each.is("xcomp") || each.is("ccomp") || each.is("csubj")) {
			return true;
		}
		if (each.is("acl")) {
			return !each.is("acl:relcl");
		}
		if (each.is("advcl")) {
			return (isOperator(each.governor()) && !isCircumstance(index))
					|| isGoverned(index, "without", "despite", "if", "unless");
		}
		if (each.is("conj") || each.is("parataxis") || each.is("dep")) {
			return true;
		}
		boolean nominal = each.is("obj") || each.is("nsubj") || each.is("obl") || each.is("nmod");
		return nominal && !this.parsed.isVerb(index) && (verbAbove || isOperator(each.governor()));
	}

	/**
	 * "declined to comment when asked": the clause tells when or why, not what was
	 * declined.
	 */
	private boolean isCircumstance(int clause) {
		return Stream.of("mark", "case", "advmod")
			.flatMap((relation) -> this.parsed.dependents(clause, relation))
			.anyMatch((word) -> CIRCUMSTANCES.contains(this.parsed.lemma(word)));
	}

	/**
	 * "asked about its contract", "a statement on its use": what is talked about is taken
	 * for granted.
	 */
	private boolean isSubjectMatter(int below, Dependency relation) {
		return (relation.is("obl") || relation.is("nmod")) && !this.parsed.isVerb(below)
				&& SUBJECT_MATTER.contains(relation.relation().substring(relation.relation().indexOf(':') + 1));
	}

	/** Steps up to a governing word and lets it act; returns from where to go on. */
	private int enter(int below, Dependency relation) {
		int above = relation.governor();
		if (relation.is("conj")) {
			if (!this.settled && this.parsed.has(below, "nsubj").isEmpty() && this.parsed.isVerb(below)
					&& this.parsed.isVerb(above)) {
				readAround(above);
			}
			return above;
		}
		if (isSubjectMatter(below, relation)) {
			this.unreal |= this.lexicon.is("inquire", this.parsed.lemma(above));
			this.settled = true;
		}
		this.settled |= relation.is("obl:under") && isCertain(above);
		boolean clause = relation.is("ccomp") || relation.is("parataxis");
		if (relation.is("nsubj") && !this.parsed.isVerb(below)) {
			if (this.lexicon.is("support", this.parsed.lemma(above))) {
				readAround(above);
			}
			return above;
		}
		boolean subordinate = clause || relation.is("xcomp") || relation.is("acl") || relation.is("advcl");
		if (!settles(above, subordinate)) {
			act(above, subordinate);
		}
		return above;
	}

	/**
	 * "Under a contract with it, the company will": the contract is there, unless it only
	 * "would".
	 */
	private boolean isCertain(int verb) {
		return this.parsed.dependents(verb, "aux").noneMatch((each) -> {
			String lemma = this.parsed.lemma(each);
			return this.lexicon.is("modal", lemma) || lemma.equals("would");
		});
	}

	private void act(int operator, boolean clause) {
		String lemma = this.parsed.lemma(operator);
		boolean negated = isNegated(operator);
		if (this.lexicon.is("deny", lemma)) {
			deny(operator, negated);
		}
		else if (clause && this.lexicon.is("fail", lemma)) {
			this.denied ^= !negated;
		}
		else if (this.lexicon.is("plan", lemma) && isAskedOfAnother(operator)) {
			this.unreal = true;
		}
		else if (this.lexicon.is("attempt", lemma) || this.lexicon.is("plan", lemma)) {
			weaken(this.lexicon.is("attempt", lemma) ? Modality.ATTEMPTED : Modality.PLANNED);
			this.denied ^= negated;
		}
		else if (this.lexicon.is("allege", lemma)) {
			weaken(Modality.ALLEGED);
			this.unreal |= negated;
			addSource(operator);
		}
		else if (clause && this.lexicon.is("report", lemma)) {
			this.unreal |= negated;
			addSource(operator);
		}
		else if (!clause && negated && this.lexicon.is("report", lemma)) {
			this.unreal |= this.lexicon.is("affirm", lemma);
		}
		else if (clause && this.lexicon.is("request", lemma)) {
			this.unreal = true;
		}
		else {
			this.denied ^= negated;
		}
		readModals(operator);
		readCondition(operator);
		readAccording(operator);
	}

	/**
	 * Who denies an allegation says that it is not so; who does not deny it says nothing.
	 */
	private void deny(int operator, boolean negated) {
		this.unreal |= negated;
		this.denied = !this.denied;
		this.modality = (this.modality == Modality.ALLEGED) ? Modality.ACTUAL : this.modality;
		addSource(operator);
	}

	/**
	 * From a verb on that presupposes what it governs, only the source is of interest.
	 */
	private boolean settles(int operator, boolean clause) {
		String lemma = this.parsed.lemma(operator);
		boolean ends = this.lexicon.is("ending", lemma) && this.parsed.has(operator, "obj").isEmpty();
		this.settled |= this.lexicon.is("presuppose", lemma) && (!clause || ends);
		if (this.settled && clause && this.lexicon.is("report", lemma)) {
			addSource(operator);
		}
		return this.settled;
	}

	/** "want the council to ban it": what somebody wishes of another. */
	private boolean isAskedOfAnother(int operator) {
		return this.parsed.has(operator, "obj").isPresent() && this.parsed.has(operator, "xcomp").isPresent();
	}

	private void readAround(int index) {
		this.denied ^= isNegated(index);
		readModals(index);
		readCondition(index);
		readAccording(index);
	}

	private void readAccording(int index) {
		Stream.of("obl:according_to", "nmod:according_to", "advmod:according_to")
			.flatMap((relation) -> this.parsed.dependents(index, relation))
			.forEach(this.sources::add);
	}

	private boolean isNegated(int index) {
		return this.parsed.graph()
			.dependents(index)
			.stream()
			.filter((each) -> each.is("advmod") || each.is("det") || each.is("neg") || each.is("case")
					|| each.is("cc:preconj") || each.is("mark") || each.is("dep"))
			.anyMatch((each) -> this.lexicon.is("negation", this.parsed.lemma(each.dependent()))
					&& !isNotOnly(each.dependent()) && !isClosed(each.dependent(), index));
	}

	/** "It is not: the court has written": the negation ends at the colon. */
	private boolean isClosed(int negation, int index) {
		return IntStream.range(negation + 1, index)
			.anyMatch((i) -> Set.of(":", ";").contains(this.parsed.token(i).text()));
	}

	/** "not only", "not just": no negation. */
	private boolean isNotOnly(int index) {
		return index + 1 < this.parsed.size()
				&& Set.of("only", "just", "merely").contains(this.parsed.lemma(index + 1));
	}

	private void readModals(int index) {
		this.parsed.graph().dependents(index).forEach((each) -> {
			String lemma = this.parsed.lemma(each.dependent());
			if (each.is("aux") && this.lexicon.is("modal", lemma)) {
				this.unreal = true;
			}
			else if (each.is("aux") && this.lexicon.is("future", lemma)) {
				weaken(Modality.PLANNED);
			}
			else if (each.is("advmod") && this.lexicon.is("alleging", lemma)) {
				weaken(Modality.ALLEGED);
			}
			else if (each.is("amod")) {
				readAdjective(this.parsed.token(each.dependent()).text().toLowerCase(Locale.ROOT));
			}
		});
	}

	/** "the alleged use", "a proposed contract". */
	private void readAdjective(String word) {
		if (this.lexicon.is("alleged", word)) {
			weaken(Modality.ALLEGED);
		}
		else if (this.lexicon.is("planned", word)) {
			weaken(Modality.PLANNED);
		}
	}

	private void readCondition(int index) {
		this.parsed.dependents(index, "mark")
			.filter((mark) -> this.lexicon.is("condition", this.parsed.lemma(mark)))
			.forEach((mark) -> this.unreal = true);
		this.parsed.dependents(index, "advcl")
			.filter((clause) -> isGoverned(clause, "if", "unless"))
			.filter((clause) -> !this.lexicon.is("inquire", this.parsed.lemma(index)))
			.forEach((clause) -> this.unreal = true);
	}

	private void weaken(Modality weaker) {
		this.modality = (this.modality == Modality.ACTUAL || weaker == Modality.ALLEGED) ? weaker : this.modality;
	}

	/** "it emerged that" has nobody who says so. */
	private void addSource(int operator) {
		if (this.sources.isEmpty() && !Set.of("emerge", "appear", "seem").contains(this.parsed.lemma(operator))) {
			this.sources.addAll(this.roles.subjects(operator));
		}
	}

	private boolean isOperator(int index) {
		String lemma = this.parsed.lemma(index);
		return Stream.of("deny", "fail", "attempt", "plan", "allege", "request", "report")
			.anyMatch((name) -> this.lexicon.is(name, lemma));
	}

	private boolean isGoverned(int index, String... words) {
		Set<String> wanted = Set.of(words);
		return Stream.concat(this.parsed.dependents(index, "mark"), this.parsed.dependents(index, "case"))
			.anyMatch((each) -> wanted.contains(this.parsed.lemma(each)));
	}

}
