package org.custodes.extraction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
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
	private static final double SURE = 0.72;

	private static final int REACH = 4;

	private static final int SAME_LETTER = 800;

	private static final int SAME_DOCUMENT = 12;

	private static final Set<String> PERSONAL = Set.of("he", "she");

	private static final Set<String> OTHERS = Set.of("it", "they");

	private static final List<String> AUTHORS = List.of("nmod:poss", "compound", "amod", "nmod:by", "nmod:from",
			"nmod:of");

	private static final Set<String> WRITING = Set.of("author", "compile", "conduct", "draft", "email", "file", "issue",
			"lead", "post", "prepare", "produce", "provide", "publish", "release", "send", "sign", "submit", "write");

	private final Passages passages;

	private final Lexicon lexicon;

	private final Ontology ontology;

	private final Set<EntityType> speakers;

	private final ReferentFinder referents;

	private final Mentions mentions;

	private @Nullable ExtractedEntity spoken;

	/** Where the last speaker ended. */
	private int place;

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

	void spoke(@Nullable ExtractedEntity entity, int end) {
		if (entity != null) {
			this.spoken = entity;
			this.place = end;
		}
	}

	Optional<ExtractedEntity> find(ParsedSentence parsed, int head, Span quote) {
		String word = parsed.token(head).text().toLowerCase(Locale.ROOT);
		if (this.mentions.at(parsed.sentence().index(), head).isEmpty()) {
			Optional<ExtractedEntity> plain = OTHERS.contains(word) ? teller(quote) : abbreviated(parsed, head);
			if (plain.isPresent()) {
				return plain;
			}
		}
		Optional<ExtractedEntity> person = personBefore(parsed, head);
		if (person.isPresent()) {
			return person;
		}
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
		List<Integer> writings = parsed.phrase(head)
			.stream()
			.filter((each) -> this.lexicon.is("documents", parsed.lemma(each)))
			.toList();
		if (!writings.isEmpty()) {
			return first(writings, (each) -> author(parsed, each))
				.or(() -> first(writings, (each) -> authorBefore(parsed, each)))
				.or(() -> sameLetter(parsed, head));
		}
		return described(parsed, head, quote);
	}

	private static Optional<ExtractedEntity> first(List<Integer> heads,
			Function<Integer, Optional<ExtractedEntity>> reading) {
		return heads.stream().flatMap((each) -> reading.apply(each).stream()).findFirst();
	}

	/** "the email also says", after a quotation from it. */
	private Optional<ExtractedEntity> sameLetter(ParsedSentence parsed, int head) {
		boolean near = parsed.token(head).span().start() - this.place < SAME_LETTER;
		return (near && parsed.token(head).tag().equals("NN")
				&& parsed.dependents(head, "det").anyMatch((each) -> parsed.lemma(each).equals("the")))
						? last((entity) -> true) : Optional.empty();
	}

	/**
	 * "Jane Doe, an officer at the bank, said": the person, where the parsers see the
	 * officer.
	 */
	private Optional<ExtractedEntity> personBefore(ParsedSentence parsed, int head) {
		int start = parsed.phrase(head).stream().mapToInt((each) -> each).min().orElse(head);
		return (start < 2 || !parsed.token(start - 1).text().equals(",")) ? Optional.empty()
				: this.mentions.at(parsed.sentence().index(), start - 2)
					.map(Mention::entity)
					.filter((entity) -> entity.type().name().equals("Person"))
					.filter((entity) -> this.lexicon.is("roles", parsed.lemma(head)));
	}

	/** Who speaks in the sentence before, of the same paragraph: whom "it said" means. */
	private Optional<ExtractedEntity> teller(Span quote) {
		return sentenceBefore(quote).flatMap((sentence) -> subjectOf(sentence,
				(verb) -> this.lexicon.is("report", verb) || this.lexicon.is("utter", verb),
				(entity) -> entity.type().organization()));
	}

	private Optional<Sentence> sentenceBefore(Span quote) {
		return this.passages.sentenceBefore(quote)
			.stream()
			.map(Passages.Word::sentence)
			.findFirst()
			.filter((sentence) -> this.passages.paragraph(quote).overlaps(sentence.span()));
	}

	/**
	 * Whom "he", "it" or "they" means: the subject of the sentence before, else the last
	 * speaker.
	 */
	private Optional<ExtractedEntity> pronoun(boolean personal, Span quote) {
		Predicate<ExtractedEntity> fitting = (entity) -> entity.type().name().equals("Person") == personal;
		return sentenceBefore(quote).flatMap((sentence) -> subjectOf(sentence, (verb) -> true, fitting))
			.or(() -> last(fitting))
			.or(() -> nearest(quote.start(), fitting, REACH));
	}

	private Optional<ExtractedEntity> subjectOf(Sentence sentence, Predicate<String> verbs,
			Predicate<ExtractedEntity> fitting) {
		return sentence.parses()
			.stream()
			.map((graph) -> new ParsedSentence(sentence, graph))
			.flatMap((parsed) -> parsed.graph()
				.all()
				.stream()
				.filter((each) -> each.is("nsubj") && each.governor() >= 0 && verbs.test(parsed.lemma(each.governor())))
				.filter((each) -> this.passages.isOutside(parsed.token(each.dependent()).span()))
				.flatMap((each) -> told(parsed, each.dependent())))
			.filter((each) -> each.trust() >= SURE)
			.sorted(Comparator.comparing(Referent::trust).reversed())
			.map(Referent::entity)
			.filter(fitting)
			.findFirst();
	}

	private Stream<Referent> told(ParsedSentence parsed, int head) {
		return this.lexicon.is("documents", parsed.lemma(head))
				? author(parsed, head).map((author) -> new Referent(author, 1, Referent.Way.NAME)).stream()
				: this.referents.find(parsed, head, this.speakers).stream();
	}

	private Optional<ExtractedEntity> last(Predicate<ExtractedEntity> fitting) {
		return Optional.ofNullable(this.spoken).filter(fitting);
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
			.filter((verb) -> WRITING.contains(parsed.lemma(verb)))
			.flatMap((verb) -> Stream.of("obl:by", "obl:agent", "obl:from")
				.flatMap((relation) -> parsed.dependents(verb, relation)));
		Stream<Integer> writers = parsed.governors(head, "obj")
			.filter((verb) -> WRITING.contains(parsed.lemma(verb)))
			.flatMap((verb) -> parsed.dependents(verb, "nsubj"));
		return Stream.of(beside, sent, writers)
			.flatMap((each) -> each)
			.flatMap((each) -> this.referents.find(parsed, each, this.speakers).stream())
			.map(Referent::entity)
			.findFirst();
	}

	/** The author of the document of which the text spoke before by the same word. */
	private Optional<ExtractedEntity> authorBefore(ParsedSentence parsed, int head) {
		int here = parsed.sentence().index();
		if (!parsed.token(head).tag().equals("NN")) {
			return Optional.empty();
		}
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

	/**
	 * "a company spokesperson", "the university": the nearest one of the kind. "A
	 * spokesperson": of the organisation that the sentence before is about.
	 */
	private Optional<ExtractedEntity> described(ParsedSentence parsed, int head, Span quote) {
		boolean member = this.lexicon.is("members", parsed.lemma(head));
		List<Integer> whose = member ? Stream.of("compound", "nmod", "amod", "acl", "nummod")
			.flatMap((relation) -> parsed.dependents(head, relation))
			.toList() : List.of(head);
		if (whose.isEmpty() && parsed.token(head).tag().equals("NN")) {
			return sentenceBefore(quote)
				.flatMap((sentence) -> subjectOf(sentence, (verb) -> true, (entity) -> entity.type().organization()));
		}
		Set<EntityType> types = whose.stream()
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
		int size = words.size();
		words.removeIf((each) -> this.lexicon.is("parts", each));
		if (size < 2 || words.isEmpty()) {
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
