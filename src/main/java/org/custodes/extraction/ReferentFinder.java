package org.custodes.extraction;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.custodes.extraction.Referent.Way;
import org.custodes.ontology.EntityType;

/**
 * Finds the entities that a phrase means: the name itself, the antecedent of a pronoun or
 * of "the company", the organisation of its members ("NYPD officers"), the maker of its
 * goods ("Palantir's software"), and the instances of a class ("retailers such as
 * Walmart"). The one place for metonymy, for all rules.
 */
final class ReferentFinder {

	private static final double MEMBER = 0.9;

	private static final double PRODUCT = 0.92;

	private static final double INSTANCE = 0.95;

	private static final double BARE_MEMBER = 0.7;

	private static final double BARE_PRODUCT = 0.65;

	private static final double TOPIC = 0.65;

	private static final int MAX_DEPTH = 4;

	private static final List<String> BELONGING = List.of("of", "at", "in", "with", "for", "from", "within", "inside",
			"working_for", "to");

	private final Mentions mentions;

	private final Lexicon lexicon;

	private final AntecedentFinder antecedents;

	ReferentFinder(Mentions mentions, Lexicon lexicon, AntecedentFinder antecedents) {
		this.mentions = mentions;
		this.lexicon = lexicon;
		this.antecedents = antecedents;
	}

	/**
	 * What a phrase means.
	 * @param parsed the sentence
	 * @param head the phrase's head
	 * @param wanted the types that count
	 * @return the entities of a wanted type, each once
	 */
	List<Referent> find(ParsedSentence parsed, int head, Set<EntityType> wanted) {
		Map<String, Referent> found = new LinkedHashMap<>();
		all(parsed, head, (type) -> wanted.contains(type) || type.equals(Hole.TYPE), MAX_DEPTH)
			.forEach((referent) -> found.merge(referent.entity().key(), referent,
					(one, other) -> (one.trust() >= other.trust()) ? one : other));
		return List.copyOf(found.values());
	}

	/**
	 * What the text is about where a party is left unsaid: the vendor or product that is
	 * most present.
	 */
	Optional<Referent> topic(ParsedSentence parsed, int head, Predicate<EntityType> wanted, Set<String> others) {
		return this.antecedents.topic(parsed, head, wanted, others)
			.map((entity) -> new Referent(entity, TOPIC, Way.IMPLIED));
	}

	private List<Referent> all(ParsedSentence parsed, int head, Predicate<EntityType> wanted, int depth) {
		Optional<Mention> named = this.mentions.at(parsed.sentence().index(), head);
		if (named.isPresent()) {
			ExtractedEntity entity = named.get().entity();
			return wanted.test(entity.type()) ? List.of(new Referent(entity, 1, Way.NAME)) : List.of();
		}
		if (depth == 0) {
			return List.of();
		}
		Optional<Mention> own = nameBehind(parsed, head);
		if (own.isPresent()) {
			return own.map(Mention::entity)
				.filter((entity) -> wanted.test(entity.type()))
				.map((entity) -> List.of(new Referent(entity, INSTANCE, Way.NAME)))
				.orElse(List.of());
		}
		if (parsed.token(head).tag().startsWith("PRP")) {
			List<Referent> group = this.antecedents.group(parsed, head)
				.map((noun) -> instances(parsed, noun, wanted, depth))
				.orElse(List.of());
			return group.isEmpty() ? this.antecedents.find(parsed, head, wanted) : group;
		}
		if (isReciprocal(parsed, head)) {
			return coordinated(parsed, head, wanted, depth);
		}
		if (!parsed.token(head).isNoun() && !this.lexicon.is("quantities", parsed.lemma(head))) {
			return List.of();
		}
		return common(parsed, head, wanted, depth);
	}

	/**
	 * What a common noun means: its instances, the name it classifies, its owner, its
	 * antecedent.
	 */
	private List<Referent> common(ParsedSentence parsed, int head, Predicate<EntityType> wanted, int depth) {
		List<Referent> instances = instances(parsed, head, wanted, depth);
		if (!instances.isEmpty()) {
			return instances;
		}
		List<Referent> classified = classified(parsed, head, wanted);
		if (!classified.isEmpty()) {
			return classified;
		}
		List<Referent> owners = owners(parsed, head, wanted, depth);
		if (!owners.isEmpty()) {
			return owners;
		}
		if (this.lexicon.is("products", parsed.lemma(head))) {
			return unnamed(parsed, head, wanted);
		}
		List<Referent> antecedent = this.antecedents.find(parsed, head, wanted);
		return antecedent.isEmpty() ? unnamed(parsed, head, wanted) : antecedent;
	}

	/** "the Portuguese company Tarn Systems": the name of what the noun says. */
	private Optional<Mention> nameBehind(ParsedSentence parsed, int head) {
		return this.lexicon.is("classifiers", parsed.lemma(head)) && parsed.token(head).tag().equals("NN")
				? this.mentions.at(parsed.sentence().index(), head + 1)
					.filter((mention) -> mention.first() == head + 1 && mention.entity().type().organization())
				: Optional.empty();
	}

	/** "each other", "one another". */
	private static boolean isReciprocal(ParsedSentence parsed, int head) {
		return head > 0 && ((parsed.lemma(head).equals("other") && parsed.lemma(head - 1).equals("each"))
				|| (parsed.lemma(head).equals("another") && parsed.lemma(head - 1).equals("one")));
	}

	/** Who "each other" are: the joined subjects of the clause. */
	private List<Referent> coordinated(ParsedSentence parsed, int head, Predicate<EntityType> wanted, int depth) {
		return IntStream.range(0, head)
			.filter(parsed::isVerb)
			.boxed()
			.flatMap((verb) -> parsed.dependents(verb, "nsubj"))
			.filter((subject) -> parsed.dependents(subject, "conj").findAny().isPresent())
			.flatMap((subject) -> withConjuncts(parsed, subject))
			.distinct()
			.flatMap((each) -> all(parsed, each, wanted, depth - 1).stream())
			.toList();
	}

	/**
	 * Whose "the software" is and for whom bare "officers" act, where only the text
	 * around them tells.
	 */
	private List<Referent> unnamed(ParsedSentence parsed, int head, Predicate<EntityType> wanted) {
		String lemma = parsed.lemma(head);
		if (this.lexicon.is("products", lemma)) {
			return this.antecedents.product(parsed, head, wanted)
				.map((entity) -> List.of(new Referent(entity, BARE_PRODUCT, Way.IMPLIED).asGoods()))
				.orElse(List.of());
		}
		if (this.lexicon.is("members", lemma) && !isFormer(parsed, head)) {
			return this.antecedents
				.organizationInCharge(parsed, head, wanted, this.lexicon.is("business-members", lemma))
				.map((entity) -> List
					.of(new Referent(entity, BARE_MEMBER, Referent.Sense.UNNAMED_MEMBERS, Way.IMPLIED)))
				.orElse(List.of());
		}
		return List.of();
	}

	/**
	 * "the charity, Lumos", "retailers such as Walmart", "a company called Dataworks", "a
	 * number of forces".
	 */
	private List<Referent> instances(ParsedSentence parsed, int head, Predicate<EntityType> wanted, int depth) {
		Set<Integer> heads = new Instances(parsed).of(head);
		if (this.lexicon.is("quantities", parsed.lemma(head))) {
			parsed.dependents(head, "nmod:of").forEach(heads::add);
		}
		return heads.stream()
			.flatMap((each) -> withConjuncts(parsed, each))
			.flatMap((each) -> all(parsed, each, wanted, depth - 1).stream())
			.map((referent) -> referent.weakened(INSTANCE))
			.toList();
	}

	/** "the Tarn consortium": a name before the noun that says what it is. */
	private List<Referent> classified(ParsedSentence parsed, int head, Predicate<EntityType> wanted) {
		if (!this.lexicon.is("classifiers", parsed.lemma(head))) {
			return List.of();
		}
		return Stream.of("compound", "amod")
			.flatMap((relation) -> parsed.dependents(head, relation))
			.flatMap((each) -> this.mentions.at(parsed.sentence().index(), each).stream())
			.map(Mention::entity)
			.filter((entity) -> entity.type().organization() && wanted.test(entity.type()))
			.map((entity) -> new Referent(entity, INSTANCE, Way.NAME))
			.toList();
	}

	private static Stream<Integer> withConjuncts(ParsedSentence parsed, int head) {
		return Stream.concat(Stream.of(head), parsed.dependents(head, "conj").filter((each) -> each > head));
	}

	/**
	 * "NYPD officers", "users at the bank", "Palantir's software", "the force's cyber
	 * unit".
	 */
	private List<Referent> owners(ParsedSentence parsed, int head, Predicate<EntityType> wanted, int depth) {
		String lemma = parsed.lemma(head);
		boolean member = (this.lexicon.is("members", lemma) || this.lexicon.is("parts", lemma))
				&& !isFormer(parsed, head);
		boolean product = this.lexicon.is("products", lemma);
		if (this.lexicon.is("belongings", lemma)) {
			return belongings(parsed, head, wanted, depth);
		}
		if (!member && !product) {
			return List.of();
		}
		Predicate<EntityType> owner = (type) -> wanted.test(type)
				&& (type.organization() || type.equals(Hole.TYPE) || (product && type.name().equals("Technology")));
		return belonging(parsed, head, member).filter((each) -> isNamedOrSet(parsed, head, each))
			.flatMap((each) -> all(parsed, each, owner, depth - 1).stream())
			.map((referent) -> referent.instead(member ? MEMBER : PRODUCT))
			.toList();
	}

	private static boolean isFormer(ParsedSentence parsed, int head) {
		return parsed.dependents(head, "amod")
			.anyMatch((each) -> Set.of("former", "ex", "retired", "fired", "onetime", "ex-")
				.contains(parsed.lemma(each)));
	}

	/** "the editor's phone": whose it is. */
	private List<Referent> belongings(ParsedSentence parsed, int head, Predicate<EntityType> wanted, int depth) {
		return Stream.of("nmod:poss", "compound", "nmod:of", "nmod:belonging_to")
			.flatMap((relation) -> parsed.dependents(head, relation))
			.flatMap((each) -> withConjuncts(parsed, each))
			.flatMap((each) -> all(parsed, each, wanted, depth - 1).stream())
			.map((referent) -> referent.weakened(PRODUCT))
			.toList();
	}

	/** "police departments": a noun that only classifies the other stands for nobody. */
	private boolean isNamedOrSet(ParsedSentence parsed, int head, int owner) {
		return this.mentions.at(parsed.sentence().index(), owner).isPresent() || Stream.of("compound", "amod")
			.noneMatch((relation) -> parsed.dependents(head, relation).anyMatch((each) -> each == owner));
	}

	private static Stream<Integer> belonging(ParsedSentence parsed, int head, boolean member) {
		Stream<Integer> beside = Stream.of("nmod:poss", "compound", "amod")
			.flatMap((each) -> parsed.dependents(head, each));
		Stream<Integer> behind = member ? BELONGING.stream().flatMap((each) -> parsed.dependents(head, "nmod:" + each))
				: parsed.dependents(head, "nmod:from");
		Stream<Integer> working = parsed.dependents(head, "acl")
			.filter((verb) -> member && Set.of("work", "associate", "affiliate", "employ", "register", "base")
				.contains(parsed.lemma(verb)))
			.flatMap((verb) -> Stream.of("obl:for", "obl:at", "obl:with", "obl:in", "obl:by", "obl:to", "obl:agent")
				.flatMap((each) -> parsed.dependents(verb, each)));
		return Stream.of(beside, behind, working).flatMap((each) -> each);
	}

}
