package org.custodes.extraction;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.custodes.annotation.AnnotatedDocument;
import org.custodes.annotation.CoreferenceMention;
import org.custodes.annotation.Sentence;
import org.custodes.annotation.Token;
import org.custodes.extraction.Referent.Way;
import org.custodes.ontology.EntityType;
import org.custodes.ontology.Ontology;

/**
 * Finds what pronouns and descriptions ("the company") refer to: pronouns by the grammar
 * around them and by CoreNLP's coreference where the types agree, descriptions by what
 * the text has most present.
 */
final class AntecedentFinder {

	private static final double PRONOUN = 0.85;

	private static final double GUESSED = 0.65;

	/** The trust in a pronoun where only one thing is named that it could mean. */
	private static final double ALONE = 0.72;

	private static final double DESCRIPTION = 0.75;

	/** The trust in a description that tells where its entity is known to be. */
	static final double LOCATED = 0.8;

	private static final Set<String> PERSONAL = Set.of("he", "she", "him", "her", "his", "hers", "who");

	private static final Set<String> IMPERSONAL = Set.of("it", "its");

	private static final Set<String> PLURAL = Set.of("they", "them", "their", "theirs");

	private static final Set<String> SPEAKING = Set.of("we", "us", "our", "ours", "i", "me", "my");

	private static final Set<String> DEFINITE = Set.of("the", "this", "that", "its", "their", "these", "those", "both",
			"all");

	private static final List<String> NUMBERS = List.of("zero", "one", "two", "three", "four", "five", "six", "seven",
			"eight", "nine", "ten");

	private final Mentions mentions;

	private final Ontology ontology;

	private final Map<Long, List<CoreferenceMention>> chains = new HashMap<>();

	private final Presence presence;

	private final NameLists lists;

	private final List<Sentence> sentences;

	private final Collection<Quote> quotes;

	private final Set<String> reporting;

	AntecedentFinder(AnnotatedDocument document, Mentions mentions, Language language, Collection<Quote> quotes) {
		this.mentions = mentions;
		this.ontology = language.ontology();
		this.reporting = language.lexicon().words("report");
		this.quotes = quotes;
		this.presence = new Presence(document, mentions, language);
		this.lists = new NameLists(mentions);
		this.sentences = document.sentences();
		document.chains()
			.forEach((chain) -> chain
				.forEach((mention) -> this.chains.putIfAbsent(place(mention.sentence(), mention.head()), chain)));
	}

	/** The entity that a pronoun or a definite description refers to; at most one. */
	List<Referent> find(ParsedSentence parsed, int head, Predicate<EntityType> wanted) {
		Token token = parsed.token(head);
		String word = parsed.lemma(head);
		String form = token.text().toLowerCase(Locale.ROOT);
		if (SPEAKING.contains(form)) {
			return speaker(token).filter((entity) -> wanted.test(entity.type()))
				.map((entity) -> List.of(new Referent(entity, PRONOUN, Way.PRONOUN)))
				.orElse(List.of());
		}
		if (PERSONAL.contains(form) || IMPERSONAL.contains(form) || PLURAL.contains(form)) {
			Predicate<EntityType> fitting = wanted.and(fits(form));
			return reporter(parsed, head, fitting).or(() -> possessingSubject(parsed, head, fitting))
				.or(() -> inChain(parsed, head, fitting))
				.map((entity) -> List.of(new Referent(entity, PRONOUN, Way.PRONOUN)))
				.or(() -> PLURAL.contains(form) ? Optional.empty()
						: GoverningSubject.of(parsed, head, this.mentions, fitting)
							.or(() -> before(parsed, head, fitting, 0))
							.or(() -> leading(parsed, head, fitting))
							.map((entity) -> List
								.of(new Referent(entity, isAlone(parsed, head, form) ? ALONE : GUESSED, Way.IMPLIED))))
				.orElse(List.of());
		}
		Set<EntityType> types = described(word);
		if (types.isEmpty() || !isDefinite(parsed, head) || isTold(parsed, head)) {
			return List.of();
		}
		if (token.tag().equals("NNS")) {
			return listed(parsed, head, wanted.and(types::contains)).stream()
				.map((entity) -> new Referent(entity, DESCRIPTION, Way.DESCRIPTION))
				.toList();
		}
		return described(parsed, head, wanted.and(types::contains))
			.map((entity) -> List.of(new Referent(entity,
					this.presence.isOfThere(parsed, head, entity) ? LOCATED : DESCRIPTION, Way.DESCRIPTION)))
			.orElse(List.of());
	}

	/** Whether one thing only is named before a pronoun, outside of others' words. */
	private boolean isAlone(ParsedSentence parsed, int head, String form) {
		if (!IMPERSONAL.contains(form) || IntStream.range(0, head)
			.anyMatch((i) -> Set.of("\"", "''", "``", "“", "”").contains(parsed.token(i).text()))) {
			return false;
		}
		int reach = this.mentions.in(parsed.sentence().index()).stream().anyMatch((mention) -> mention.end() <= head)
				? 0 : 1;
		return recent(parsed, head, reach).map(Mention::entity)
			.filter((entity) -> !entity.type().name().equals("Person"))
			.distinct()
			.count() == 1;
	}

	/** "The force said it had ended the trial": who says so. */
	private Optional<ExtractedEntity> reporter(ParsedSentence parsed, int head, Predicate<EntityType> fitting) {
		return parsed.governors(head, "nsubj")
			.flatMap((verb) -> parsed.governors(verb, "ccomp"))
			.filter((verb) -> this.reporting.contains(parsed.lemma(verb)))
			.flatMap((verb) -> parsed.dependents(verb, "nsubj"))
			.filter((subject) -> subject < head)
			.flatMap((subject) -> named(parsed, subject, fitting).stream())
			.findFirst();
	}

	/**
	 * "Tarn, which Marlow praised, sells its software": the subject of the verb whose
	 * object it has.
	 */
	private Optional<ExtractedEntity> possessingSubject(ParsedSentence parsed, int head,
			Predicate<EntityType> fitting) {
		return parsed.governors(head, "nmod:poss")
			.flatMap((noun) -> parsed.governors(noun, "obj"))
			.filter((verb) -> !parsed.isPassive(verb))
			.flatMap((verb) -> parsed.dependents(verb, "nsubj"))
			.filter((subject) -> subject < head)
			.flatMap((subject) -> named(parsed, subject, fitting).stream())
			.findFirst();
	}

	/**
	 * "Tarn sells software to police. Its customers are": whom the sentence before begins
	 * with.
	 */
	private Optional<ExtractedEntity> leading(ParsedSentence parsed, int head, Predicate<EntityType> fitting) {
		int before = parsed.sentence().index() - 1;
		if (head > 0 || before < 0) {
			return Optional.empty();
		}
		return this.mentions.in(before)
			.stream()
			.findFirst()
			.filter((mention) -> mention.first() <= 1)
			.map(Mention::entity)
			.filter((entity) -> fitting.test(entity.type()));
	}

	/**
	 * "the three men": the last names before that stand in a row of so many.
	 */
	private List<ExtractedEntity> listed(ParsedSentence parsed, int head, Predicate<EntityType> fitting) {
		int number = parsed.dependents(head, "nummod")
			.mapToInt((each) -> NUMBERS.indexOf(parsed.lemma(each)))
			.max()
			.orElse(parsed.dependents(head, "det").anyMatch((each) -> parsed.lemma(each).equals("both")) ? 2 : -1);
		for (int i = parsed.sentence().index(); number > 1 && i >= 0; i--) {
			int sentence = i;
			Optional<List<Mention>> row = this.lists.rows(this.sentences.get(i))
				.filter((each) -> each.size() == number)
				.filter((each) -> sentence < parsed.sentence().index() || each.get(number - 1).end() <= head)
				.filter((each) -> each.stream().allMatch((mention) -> fitting.test(mention.entity().type())))
				.reduce((first, second) -> second);
			if (row.isPresent()) {
				return row.get().stream().map(Mention::entity).distinct().toList();
			}
		}
		return List.of();
	}

	/** The entity that a word names, or that it describes. */
	private Optional<ExtractedEntity> named(ParsedSentence parsed, int head, Predicate<EntityType> fitting) {
		Optional<Mention> mention = this.mentions.at(parsed.sentence().index(), head);
		return mention.isPresent() ? mention.map(Mention::entity).filter((entity) -> fitting.test(entity.type()))
				: find(parsed, head, fitting).stream().map(Referent::entity).findFirst();
	}

	/** The description earlier in the sentence that "they" takes up. */
	Optional<Integer> group(ParsedSentence parsed, int head) {
		int sentence = parsed.sentence().index();
		return this.chains.getOrDefault(place(sentence, head), List.of())
			.stream()
			.filter((each) -> each.sentence() == sentence && each.head() < head)
			.map(CoreferenceMention::head)
			.filter((each) -> parsed.token(each).tag().equals("NNS"))
			.reduce((first, second) -> second)
			.or(() -> PLURAL.contains(parsed.lemma(head)) ? subjectAbove(parsed, head) : Optional.empty());
	}

	/**
	 * "Retailers were on the list as they had signed": the subject of the clause above.
	 */
	private static Optional<Integer> subjectAbove(ParsedSentence parsed, int head) {
		return parsed.governors(head, "nsubj")
			.flatMap((verb) -> parsed.governors(verb, "advcl"))
			.flatMap((verb) -> parsed.dependents(verb, "nsubj"))
			.filter((subject) -> subject < head && parsed.token(subject).tag().equals("NNS"))
			.findFirst();
	}

	/**
	 * Whose goods "the software" are: the technology, or the company of that name, that
	 * is most present before it.
	 */
	Optional<ExtractedEntity> product(ParsedSentence parsed, int head, Predicate<EntityType> wanted) {
		boolean owned = Stream.of("nmod:poss", "nmod:from", "nmod:of", "nmod:by", "acl")
			.anyMatch((relation) -> parsed.dependents(head, relation)
				.anyMatch((each) -> !DEFINITE.contains(parsed.lemma(each))));
		return (owned || !isDefinite(parsed, head)) ? Optional.empty() : described(parsed, head,
				wanted.and((type) -> type.name().equals("Technology") || type.name().equals("Company")));
	}

	/**
	 * For whom bare "officers" act: the organisation in the clause about it ("the bank,
	 * where users ran searches"), else the nearest agency, or for "employees" the nearest
	 * organisation, named before them.
	 */
	Optional<ExtractedEntity> organizationInCharge(ParsedSentence parsed, int head, Predicate<EntityType> wanted,
			boolean business) {
		boolean modified = Stream.of("nmod:poss", "compound", "nmod:of", "nmod:at", "nmod:from", "nmod:with")
			.anyMatch((relation) -> parsed.has(head, relation).isPresent())
				|| parsed.dependents(head, "nmod:in").anyMatch((each) -> parsed.token(each).isProperNoun())
				|| Presence.origins(parsed, head).findAny().isPresent();
		if (modified) {
			return Optional.empty();
		}
		Predicate<EntityType> fitting = wanted.and((type) -> type.name().equals("Agency")
				|| (business && type.organization() && !type.name().equals("MediaOutlet")));
		Optional<ExtractedEntity> own = scene(parsed, head, wanted.and(EntityType::organization))
			.or(() -> reporter(parsed, head, fitting));
		return (own.isPresent() || parsed.has(head, "nummod").isPresent()) ? own : before(parsed, head, fitting, 1);
	}

	private Optional<ExtractedEntity> scene(ParsedSentence parsed, int head, Predicate<EntityType> fitting) {
		return parsed.governors(head, "nsubj")
			.filter((verb) -> parsed.dependents(verb, "advmod").anyMatch((each) -> parsed.lemma(each).equals("where")))
			.flatMap((verb) -> parsed.governors(verb, "acl"))
			.flatMap((noun) -> Stream.concat(Stream.of(noun),
					Stream.concat(parsed.governors(noun, "appos"), parsed.dependents(noun, "appos"))))
			.flatMap((noun) -> this.mentions.at(parsed.sentence().index(), noun).stream())
			.map(Mention::entity)
			.filter((entity) -> fitting.test(entity.type()))
			.findFirst();
	}

	private static Predicate<EntityType> fits(String pronoun) {
		return (type) -> {
			boolean person = type.name().equals("Person");
			return PERSONAL.contains(pronoun) == person || PLURAL.contains(pronoun);
		};
	}

	private Optional<ExtractedEntity> speaker(Token token) {
		return this.quotes.stream()
			.filter((quote) -> quote.span().contains(token.span()))
			.flatMap((quote) -> Optional.ofNullable(quote.speaker()).stream())
			.findFirst();
	}

	/** What the text is about at a word: see {@link Presence#topic}. */
	Optional<ExtractedEntity> topic(ParsedSentence parsed, int head, Predicate<EntityType> wanted, Set<String> others) {
		return this.presence.topic(parsed, head, wanted, others);
	}

	private Optional<ExtractedEntity> described(ParsedSentence parsed, int head, Predicate<EntityType> fitting) {
		return this.presence.described(parsed, head, fitting, inChain(parsed, head, fitting).orElse(null));
	}

	/** "the city", as its government. */
	private boolean isPlace(String noun) {
		return this.ontology.type("Place").nouns().contains(noun);
	}

	private static boolean isAgency(EntityType type) {
		return type.name().equals("Agency");
	}

	private Set<EntityType> described(String noun) {
		return this.ontology.types()
			.stream()
			.filter((type) -> type.nouns().contains(noun) || (isAgency(type) && isPlace(noun)))
			.collect(Collectors.toUnmodifiableSet());
	}

	/** "the government of Tarn": what it is stands beside it. */
	private boolean isTold(ParsedSentence parsed, int head) {
		return parsed.dependents(head, "nmod:of")
			.anyMatch((each) -> this.mentions.at(parsed.sentence().index(), each).isPresent());
	}

	private static boolean isDefinite(ParsedSentence parsed, int head) {
		return Stream.of("det", "nmod:poss")
			.flatMap((relation) -> parsed.dependents(head, relation))
			.anyMatch((each) -> DEFINITE.contains(parsed.lemma(each)));
	}

	/**
	 * The named mention of the pronoun's chain that is nearest before it, else the first
	 * one behind it.
	 */
	private Optional<ExtractedEntity> inChain(ParsedSentence parsed, int head, Predicate<EntityType> wanted) {
		int sentence = parsed.sentence().index();
		List<CoreferenceMention> chain = this.chains.getOrDefault(place(sentence, head), List.of());
		List<CoreferenceMention> nearestFirst = chain.stream()
			.sorted(Comparator.comparing((CoreferenceMention each) -> isBehind(each, sentence, head))
				.thenComparing((each) -> Math.abs(each.sentence() - sentence))
				.thenComparing((each) -> -each.head()))
			.toList();
		return nearestFirst.stream()
			.flatMap((each) -> this.mentions.at(each.sentence(), each.head()).stream())
			.map(Mention::entity)
			.filter((entity) -> wanted.test(entity.type()))
			.findFirst();
	}

	private static boolean isBehind(CoreferenceMention mention, int sentence, int head) {
		return mention.sentence() > sentence || (mention.sentence() == sentence && mention.head() > head);
	}

	private Optional<ExtractedEntity> before(ParsedSentence parsed, int head, Predicate<EntityType> wanted, int reach) {
		return recent(parsed, head, reach).map(Mention::entity)
			.filter((entity) -> wanted.test(entity.type()))
			.findFirst();
	}

	/** The names before a word, the nearest first. */
	private Stream<Mention> recent(ParsedSentence parsed, int head, int reach) {
		int sentence = parsed.sentence().index();
		return IntStream.iterate(sentence, (i) -> i >= 0 && i >= sentence - reach, (i) -> i - 1)
			.boxed()
			.flatMap((i) -> reversed(this.mentions.in(i)).filter((mention) -> i < sentence || mention.end() <= head));
	}

	private static Stream<Mention> reversed(List<Mention> mentions) {
		return IntStream.range(0, mentions.size()).mapToObj((i) -> mentions.get(mentions.size() - 1 - i));
	}

	private static long place(int sentence, int token) {
		return ((long) sentence << 32) | token;
	}

}
