package org.custodes.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.stream.Stream;

import org.custodes.annotation.AnnotatedDocument;
import org.custodes.annotation.Sentence;
import org.custodes.corpus.Span;
import org.custodes.ontology.EntityType;
import org.custodes.ontology.Polarity;

/** Finds the claims that titles, appositions and other fixed orders of words state. */
final class PhraseFinder {

	/** A pronoun that is only guessed at does not bear a claim here. */
	private static final double SURE = 0.7;

	private final List<PhraseRule> rules;

	private final Lexicon lexicon;

	private final Mentions mentions;

	private final ReferentFinder referents;

	private final Topics topics;

	private final Set<EntityType> types;

	private final String text;

	PhraseFinder(Language language, Mentions mentions, ReferentFinder referents, AnnotatedDocument document) {
		this.rules = language.rules().phrases();
		this.lexicon = language.lexicon();
		this.topics = new Topics(mentions, document.sentences());
		this.types = Set.copyOf(language.ontology().types());
		this.mentions = mentions;
		this.referents = referents;
		this.text = document.document().text();
	}

	List<Candidate> find(Sentence sentence) {
		ParsedSentence parsed = new ParsedSentence(sentence, sentence.parses().get(0));
		PhraseText phrases = PhraseText.of(parsed, this.mentions, this.lexicon, this::meaning);
		long entities = phrases.units().stream().filter((unit) -> unit.referent() != null).count();
		List<Candidate> claims = new ArrayList<>();
		for (PhraseRule rule : this.rules) {
			Matcher matcher = rule.pattern().matcher(phrases.encoded()).useTransparentBounds(true);
			if (entities >= (rule.implied().isEmpty() ? 2 : 1)) {
				phrases.units()
					.forEach((start) -> claims.addAll(claims(rule, matcher, start.offset(), parsed, phrases)));
			}
		}
		return claims;
	}

	/**
	 * The claims of all phrases that begin somewhere, the longest first: "a former head
	 * of A and director of B".
	 */
	private List<Candidate> claims(PhraseRule rule, Matcher matcher, int start, ParsedSentence parsed,
			PhraseText phrases) {
		List<Candidate> claims = new ArrayList<>();
		int end = phrases.encoded().length();
		while (start < end && matcher.region(start, end).lookingAt()) {
			if (!isNegated(parsed, phrases.between(matcher.start(), matcher.end()))) {
				claims.addAll(claims(rule, matcher, parsed, phrases));
			}
			end = rule.implied().isEmpty() ? Math.max(matcher.start("subject"), matcher.start("object")) : start;
		}
		return claims;
	}

	private Optional<Referent> meaning(ParsedSentence parsed, int head) {
		return this.referents.find(parsed, head, this.types)
			.stream()
			.filter((referent) -> referent.trust() >= SURE && referent.sense() == Referent.Sense.LITERAL)
			.findFirst();
	}

	private boolean isNegated(ParsedSentence parsed, List<PhraseText.Unit> units) {
		return units.stream()
			.filter((unit) -> unit.referent() == null)
			.map((unit) -> parsed.lemma(unit.first()))
			.anyMatch((lemma) -> this.lexicon.is("negation", lemma) || this.lexicon.is("modal", lemma));
	}

	private List<Candidate> claims(PhraseRule rule, Matcher matcher, ParsedSentence parsed, PhraseText phrases) {
		List<PhraseText.Unit> title = title(rule, matcher, phrases);
		if (!title.isEmpty() && title.stream().noneMatch((unit) -> isOffice(parsed.lemma(unit.end() - 1)))) {
			return List.of();
		}
		Qualifiers qualifiers = new Qualifiers(null, null, null, null,
				title.isEmpty() ? null : span(parsed, title).of(this.text).replaceAll("\\s+", " "), null, null);
		List<PhraseText.Unit> units = phrases.between(matcher.start(), matcher.end());
		Span quote = span(parsed, units);
		List<Candidate> claims = new ArrayList<>();
		for (Referent subject : referents(phrases, matcher, "subject")) {
			for (Referent object : objects(rule, matcher, parsed, phrases)) {
				if (!subject.entity().key().equals(object.entity().key())) {
					Grounds grounds = Grounds.of(rule.confidence(), Grounds.Kind.PHRASE, List.of(subject, object),
							units.size());
					Claim claim = new Claim(subject.entity(), rule.predicate(), object.entity(), null,
							Polarity.ASSERTED, rule.modality(), null, qualifiers, grounds.score(), rule.id(),
							new Evidence(quote, parsed.sentence().span()));
					claims.add(new Candidate(claim, grounds));
				}
			}
		}
		return claims;
	}

	private List<Referent> objects(PhraseRule rule, Matcher matcher, ParsedSentence parsed, PhraseText phrases) {
		int sentence = parsed.sentence().index();
		if (rule.implied().isEmpty()) {
			return referents(phrases, matcher, "object");
		}
		return (rule.government() ? this.topics.government() : this.topics.inQuestion(sentence, rule.implied()))
			.stream()
			.toList();
	}

	private static List<Referent> referents(PhraseText phrases, Matcher matcher, String slot) {
		return phrases.entities(matcher.start(slot), matcher.end(slot))
			.stream()
			.flatMap((unit) -> Stream.ofNullable(unit.referent()))
			.toList();
	}

	private static List<PhraseText.Unit> title(PhraseRule rule, Matcher matcher, PhraseText phrases) {
		return (rule.namesPost() && matcher.start("title") >= 0)
				? phrases.between(matcher.start("title"), matcher.end("title")) : List.of();
	}

	/** A founder holds no office by that. */
	private boolean isOffice(String lemma) {
		return this.lexicon.is("roles", lemma) || this.lexicon.is("colleagues", lemma)
				|| (this.lexicon.is("person-titles", lemma) && !this.lexicon.is("founders", lemma));
	}

	private static Span span(ParsedSentence parsed, List<PhraseText.Unit> units) {
		return parsed.sentence().span(units.get(0).first(), units.get(units.size() - 1).end());
	}

}
