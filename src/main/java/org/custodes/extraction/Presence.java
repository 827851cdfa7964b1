package org.custodes.extraction;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.custodes.annotation.AnnotatedDocument;
import org.custodes.annotation.Sentence;
import org.custodes.extraction.Descriptions.Fit;
import org.custodes.ontology.EntityType;
import org.jspecify.annotations.Nullable;

/**
 * Tells which entity a text has most before its reader's eyes at a word: what "the
 * company" takes up, and what is meant where a party is left unsaid. The measure follows
 * the salience weights of Lappin and Leass (Computational Linguistics 20, 1994).
 */
final class Presence {

	/** How many sentences back a description may refer. */
	private static final int DESCRIPTION_REACH = 8;

	/** How much more a name counts for the topic the nearer it stands. */
	private static final double NEARNESS = 2;

	private static final double CHAIN_BONUS = 0.25;

	private static final double KIND_BONUS = 0.5;

	private static final double NAMESAKE_BONUS = 0.35;

	private static final double PRODUCT_BONUS = 0.4;

	/**
	 * What the sentence before was about is taken up rather than what it mentioned
	 * besides.
	 */
	private static final double SUBJECT_BONUS = 0.5;

	/** How many letters "Irish" shares with "Ireland". */
	private static final int ORIGIN_STEM = 3;

	private static final double REPEATED = 0.12;

	private static final int MANY = 6;

	private final Mentions mentions;

	private final List<Sentence> sentences;

	private final Set<String> goods;

	private final Descriptions descriptions;

	private final Origins origins;

	Presence(AnnotatedDocument document, Mentions mentions, Language language) {
		this.mentions = mentions;
		this.sentences = document.sentences();
		this.goods = language.lexicon().words("products");
		this.descriptions = language.descriptions();
		this.origins = language.origins();
	}

	/**
	 * The technology or company that the text has most been about before a word, others
	 * than those given.
	 */
	Optional<ExtractedEntity> topic(ParsedSentence parsed, int head, Predicate<EntityType> wanted, Set<String> others) {
		int sentence = parsed.sentence().index();
		Map<ExtractedEntity, Double> presence = new LinkedHashMap<>();
		for (int i = 0; i <= sentence; i++) {
			for (Mention mention : this.mentions.in(i)) {
				EntityType type = mention.entity().type();
				boolean goods = type.name().equals("Technology") || type.name().equals("Company");
				if (goods && wanted.test(type) && !others.contains(mention.entity().key())) {
					presence.merge(mention.entity(), 1 + NEARNESS / (1.0 + sentence - i), Double::sum);
				}
			}
		}
		return presence.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
	}

	/**
	 * The entity that is most present before a description: named not far before it,
	 * often, by a name that holds the description's noun. CoreNLP's chain counts as one
	 * voice, since it likes to give all companies of a text to one.
	 */
	Optional<ExtractedEntity> described(ParsedSentence parsed, int head, Predicate<EntityType> fitting,
			@Nullable ExtractedEntity chained) {
		String noun = parsed.lemma(head);
		Set<String> excluded = coarguments(parsed, head);
		Map<ExtractedEntity, Double> presence = presence(parsed, head, fitting, excluded);
		presence.keySet().removeIf((entity) -> this.goods.contains(noun) && isOtherGoods(entity, noun));
		presence.keySet().removeIf((entity) -> isElsewhere(parsed, head, entity) || fit(noun, entity) == Fit.NO);
		presence.replaceAll((entity, score) -> score
				+ ((this.goods.contains(noun) && entity.type().name().equals("Technology")) ? PRODUCT_BONUS : 0)
				+ (entity.equals(chained) ? CHAIN_BONUS : 0) + ((fit(noun, entity) == Fit.YES) ? KIND_BONUS : 0)
				+ (isOfThere(parsed, head, entity) ? KIND_BONUS : 0) + NAMESAKE_BONUS * namesake(parsed, head, entity));
		return presence.entrySet()
			.stream()
			.max(Map.Entry.comparingByValue())
			.map(Map.Entry::getKey)
			.or(() -> Optional.ofNullable(chained)
				.filter((entity) -> !isElsewhere(parsed, head, entity) && fit(noun, entity) != Fit.NO));
	}

	private Fit fit(String noun, ExtractedEntity entity) {
		return this.descriptions.fit(noun, Stream.concat(Stream.of(entity.name()), entity.aliases().stream()).toList(),
				this.mentions.entry(entity));
	}

	/**
	 * How present each entity is before a word, by nearness and number of its mentions.
	 */
	private Map<ExtractedEntity, Double> presence(ParsedSentence parsed, int head, Predicate<EntityType> fitting,
			Set<String> excluded) {
		int sentence = parsed.sentence().index();
		boolean first = this.mentions.in(sentence)
			.stream()
			.noneMatch((mention) -> mention.end() <= head && fitting.test(mention.entity().type())
					&& !excluded.contains(mention.entity().key()));
		Map<ExtractedEntity, Double> presence = new LinkedHashMap<>();
		Map<ExtractedEntity, Integer> seen = new HashMap<>();
		for (int i = 0; i <= sentence; i++) {
			for (Mention mention : this.mentions.in(i)) {
				ExtractedEntity entity = mention.entity();
				boolean before = i < sentence || mention.end() <= head;
				if (before && fitting.test(entity.type()) && !excluded.contains(entity.key())) {
					int times = seen.merge(entity, 1, Integer::sum);
					if (sentence - i <= DESCRIPTION_REACH) {
						double bonus = (first && i == sentence - 1 && isSubject(mention)) ? SUBJECT_BONUS : 0;
						presence.merge(entity,
								bonus + 1.0 / (1 + (sentence - i) / 2.0) + REPEATED * Math.min(times, MANY), Math::max);
					}
				}
			}
		}
		return presence;
	}

	/** Whether a description names the country that an entity is of. */
	boolean isOfThere(ParsedSentence parsed, int head, ExtractedEntity entity) {
		return this.origins.match(parsed, head, this.mentions, this.mentions.entry(entity)) == Origins.Match.YES;
	}

	/**
	 * "the Irish regulator": what is known to be of another country, or a public body of
	 * a country that its name does not tell. A company's country is seldom in its name.
	 */
	private boolean isElsewhere(ParsedSentence parsed, int head, ExtractedEntity entity) {
		Origins.Match match = this.origins.match(parsed, head, this.mentions, this.mentions.entry(entity));
		if (match != Origins.Match.UNKNOWN) {
			return match == Origins.Match.NO;
		}
		String name = entity.name().toLowerCase(Locale.ROOT);
		return entity.type().name().equals("Agency")
				&& origins(parsed, head).map(parsed::lemma)
					.noneMatch((each) -> name.contains(each.substring(0, Math.min(ORIGIN_STEM, each.length()))))
				&& origins(parsed, head).findAny().isPresent();
	}

	/** "Irish", "UK": the capitalised adjectives and names before a noun. */
	static Stream<Integer> origins(ParsedSentence parsed, int head) {
		return Stream.of("amod", "compound")
			.flatMap((relation) -> parsed.dependents(head, relation))
			.filter((each) -> each > 0 && Character.isUpperCase(parsed.token(each).text().charAt(0)));
	}

	/** "the app" is not the National Police Database. */
	private boolean isOtherGoods(ExtractedEntity entity, String noun) {
		return Stream.of(entity.name().toLowerCase(Locale.ROOT).split("\\W+"))
			.anyMatch((word) -> this.goods.contains(word) && !word.equals(noun));
	}

	/**
	 * How many words of a description stand in the entity's name: "the police
	 * department".
	 */
	private static long namesake(ParsedSentence parsed, int head, ExtractedEntity entity) {
		String name = entity.name().toLowerCase(Locale.ROOT);
		return Stream.concat(Stream.of(head), parsed.dependents(head, "compound"))
			.map(parsed::lemma)
			.filter(name::contains)
			.count();
	}

	/**
	 * "Palantir sued the company": the subject of the verb whose object a description is
	 * can't be what it refers to.
	 */
	private Set<String> coarguments(ParsedSentence parsed, int head) {
		Set<String> keys = new HashSet<>();
		parsed.graph()
			.governors(head)
			.stream()
			.filter((each) -> each.is("obj") || each.is("iobj") || each.is("obl") || each.is("nmod"))
			.flatMap((each) -> Stream.concat(parsed.dependents(each.governor(), "nsubj"),
					parsed.dependents(each.governor(), "nmod:poss")))
			.filter((each) -> each != head)
			.flatMap((each) -> this.mentions.at(parsed.sentence().index(), each).stream())
			.forEach((mention) -> keys.add(mention.entity().key()));
		return keys;
	}

	private boolean isSubject(Mention mention) {
		Sentence sentence = this.sentences.get(mention.sentence());
		return IntStream.range(mention.first(), mention.end())
			.anyMatch((token) -> sentence.parses()
				.stream()
				.flatMap((graph) -> graph.governors(token).stream())
				.anyMatch((each) -> each.is("nsubj")));
	}

}
