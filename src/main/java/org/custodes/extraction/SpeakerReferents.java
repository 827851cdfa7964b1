package org.custodes.extraction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.custodes.annotation.Sentence;
import org.custodes.corpus.Span;
import org.custodes.ontology.EntityType;
import org.custodes.ontology.Ontology;
import org.jspecify.annotations.Nullable;

/**
 * Finds whom the subject of a verb of saying means: the named one, the author of a
 * document, the organisation of an unnamed spokesperson, the one who spoke last for a
 * pronoun that coreference leaves open.
 */
final class SpeakerReferents {

	/**
	 * Below it lies what is guessed from nearness, which may be named in the quotation.
	 */
	private static final double SURE = 0.7;

	private static final int REACH = 4;

	private static final int SAME_DOCUMENT = 12;

	private static final Set<String> PERSONAL = Set.of("he", "she");

	private static final Set<String> OTHERS = Set.of("it", "they");

	private static final List<String> AUTHORS = List.of("nmod:poss", "compound", "amod", "nmod:by", "nmod:from",
			"nmod:of");

	private final Passages passages;

	private final Lexicon lexicon;

	private final Ontology ontology;

	private final Set<EntityType> speakers;

	private final ReferentFinder referents;

	private final Mentions mentions;

	private final List<ExtractedEntity> spoken = new ArrayList<>();

	SpeakerReferents(Passages passages, Language language, ReferentFinder referents, Mentions mentions) {
		this.passages = passages;
		this.lexicon = language.lexicon();
		this.ontology = language.ontology();
		this.speakers = language.speakers();
		this.referents = referents;
		this.mentions = mentions;
	}

	boolean canSpeak(ExtractedEntity entity) {
		return this.speakers.contains(entity.type());
	}

	void spoke(@Nullable ExtractedEntity entity) {
		if (entity != null) {
			this.spoken.add(entity);
		}
	}

	Optional<ExtractedEntity> find(ParsedSentence parsed, int head, Span quote) {
		String word = parsed.token(head).text().toLowerCase(Locale.ROOT);
		Optional<ExtractedEntity> sure = this.referents.find(parsed, head, this.speakers)
			.stream()
			.filter((each) -> each.trust() >= SURE)
			.map(Referent::entity)
			.findFirst();
		if (sure.isPresent()) {
			return sure;
		}
		if (PERSONAL.contains(word) || OTHERS.contains(word)) {
			return pronoun(PERSONAL.contains(word), quote);
		}
		if (this.lexicon.is("documents", parsed.lemma(head))) {
			return author(parsed, head).or(() -> authorBefore(parsed, head)).or(() -> last((entity) -> true));
		}
		return described(parsed, head, quote).or(() -> abbreviated(parsed, head));
	}

	/**
	 * Whom "he", "it" or "they" means: the subject of the sentence before, else the last
	 * speaker.
	 */
	private Optional<ExtractedEntity> pronoun(boolean personal, Span quote) {
		Predicate<ExtractedEntity> fitting = (entity) -> entity.type().name().equals("Person") == personal;
		return this.passages.sentenceBefore(quote)
			.stream()
			.map(Passages.Word::sentence)
			.findFirst()
			.filter((sentence) -> this.passages.paragraph(quote).contains(sentence.span()))
			.flatMap((sentence) -> subjectOf(sentence, fitting))
			.or(() -> last(fitting))
			.or(() -> nearest(quote.start(), fitting, REACH));
	}

	private Optional<ExtractedEntity> subjectOf(Sentence sentence, Predicate<ExtractedEntity> fitting) {
		return sentence.parses()
			.stream()
			.map((graph) -> new ParsedSentence(sentence, graph))
			.flatMap((parsed) -> parsed.graph()
				.all()
				.stream()
				.filter((each) -> each.is("nsubj") && this.passages.isOutside(parsed.token(each.dependent()).span()))
				.flatMap((each) -> this.referents.find(parsed, each.dependent(), this.speakers).stream()))
			.filter((each) -> each.trust() >= SURE)
			.map(Referent::entity)
			.filter(fitting)
			.findFirst();
	}

	private Optional<ExtractedEntity> last(Predicate<ExtractedEntity> fitting) {
		return this.spoken.isEmpty() ? Optional.empty()
				: Optional.of(this.spoken.get(this.spoken.size() - 1)).filter(fitting);
	}

	/** The nearest entity before a place, outside quotations. */
	private Optional<ExtractedEntity> nearest(int place, Predicate<ExtractedEntity> fitting, int reach) {
		List<Mention> before = new ArrayList<>();
		int sentence = this.passages.sentenceAt(place);
		for (int i = Math.max(0, sentence - reach); i <= sentence; i++) {
			this.mentions.in(i)
				.stream()
				.filter((mention) -> mention.span().end() <= place && this.passages.isOutside(mention.span()))
				.filter((mention) -> canSpeak(mention.entity()) && fitting.test(mention.entity()))
				.forEach(before::add);
		}
		return before.isEmpty() ? Optional.empty() : Optional.of(before.get(before.size() - 1).entity());
	}

	/**
	 * "its guidelines say", "an email from Tarn reads", "Gridlock materials instruct".
	 */
	private Optional<ExtractedEntity> author(ParsedSentence parsed, int head) {
		Stream<Integer> beside = AUTHORS.stream().flatMap((relation) -> parsed.dependents(head, relation));
		Stream<Integer> sent = parsed.dependents(head, "acl")
			.flatMap((verb) -> Stream.of("obl:by", "obl:agent", "obl:from")
				.flatMap((relation) -> parsed.dependents(verb, relation)));
		return Stream.concat(beside, sent)
			.flatMap((each) -> this.referents.find(parsed, each, this.speakers).stream())
			.map(Referent::entity)
			.findFirst();
	}

	/** The author of the document of which the text spoke before by the same word. */
	private Optional<ExtractedEntity> authorBefore(ParsedSentence parsed, int head) {
		int here = parsed.sentence().index();
		for (int i = here; i >= Math.max(0, here - SAME_DOCUMENT); i--) {
			Sentence sentence = this.passages.sentence(i);
			ParsedSentence other = new ParsedSentence(sentence, sentence.parses().get(0));
			for (int k = other.size() - 1; k >= 0; k--) {
				if ((i < here || k < head) && other.lemma(k).equals(parsed.lemma(head))
						&& this.passages.isOutside(other.token(k).span())) {
					Optional<ExtractedEntity> author = author(other, k);
					if (author.isPresent()) {
						return author;
					}
				}
			}
		}
		return Optional.empty();
	}

	/** "a company spokesperson", "the university": the nearest one of the kind. */
	private Optional<ExtractedEntity> described(ParsedSentence parsed, int head, Span quote) {
		boolean member = this.lexicon.is("members", parsed.lemma(head));
		Set<EntityType> types = (member ? Stream.of("compound", "nmod:for", "nmod:poss", "nmod:of")
			.flatMap((relation) -> parsed.dependents(head, relation)) : Stream.of(head))
			.flatMap((each) -> this.ontology.types()
				.stream()
				.filter((type) -> type.organization() && type.nouns().contains(parsed.lemma(each))))
			.collect(Collectors.toUnmodifiableSet());
		return types.isEmpty() ? Optional.empty()
				: nearest(parsed.token(head).span().start(), (entity) -> types.contains(entity.type()), REACH);
	}

	/** "the Commissioner's office": the one organisation whose name holds these words. */
	private Optional<ExtractedEntity> abbreviated(ParsedSentence parsed, int head) {
		Set<String> words = parsed.phrase(head)
			.stream()
			.filter((each) -> parsed.token(each).isNoun() || parsed.token(each).tag().startsWith("JJ"))
			.map(parsed::lemma)
			.collect(Collectors.toSet());
		if (words.size() < 2) {
			return Optional.empty();
		}
		List<ExtractedEntity> named = this.mentions.entities()
			.stream()
			.filter((entity) -> entity.type().organization())
			.filter((entity) -> Stream.concat(Stream.of(entity.name()), entity.aliases().stream())
				.anyMatch((name) -> words(name).containsAll(words)))
			.toList();
		return (named.size() == 1) ? Optional.of(named.get(0)) : Optional.empty();
	}

	private static Set<String> words(String name) {
		return new HashSet<>(Arrays.asList(name.toLowerCase(Locale.ROOT).replaceAll("['’]s\\b", "").split("\\W+")));
	}

}
