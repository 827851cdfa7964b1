package org.custodes.extraction;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.custodes.annotation.DependencyGraph;
import org.custodes.annotation.Token;
import org.custodes.corpus.Span;
import org.custodes.extraction.Passages.Word;

/**
 * Finds who says a quotation: the subject of the verb of saying in the words of the
 * sentence behind it, then before it; whom "according to" names; and the name before a
 * colon.
 */
final class SpeakerFinder {

	/**
	 * Behind a quotation the verb comes soon: '"...," the director of the board said'.
	 */
	private static final int SOON = 14;

	private static final int NAME_BEHIND = 7;

	private final Passages passages;

	private final Lexicon lexicon;

	private final Mentions mentions;

	private final SpeakerReferents referents;

	SpeakerFinder(Passages passages, Lexicon lexicon, SpeakerReferents referents, Mentions mentions) {
		this.passages = passages;
		this.lexicon = lexicon;
		this.mentions = mentions;
		this.referents = referents;
	}

	Speaker find(Span quote) {
		List<Word> behind = this.passages.behind(quote);
		List<Word> soon = behind.subList(0, Math.min(SOON, behind.size()));
		List<Word> before = reversed(this.passages.before(quote));
		if (this.passages.isSentence(quote)) {
			Speaker found = saying(soon, quote);
			return found.told() ? found : person(saying(reversed(sentenceBefore(quote)), quote));
		}
		Speaker found = beforeColon(before);
		found = found.told() ? found : saying(before, quote);
		return found.told() ? found : saying(behind, quote);
	}

	/**
	 * The sentence that may name the speaker of one that stands for itself: of the same
	 * paragraph, or of the one before where the quotation is all of its own.
	 */
	private List<Word> sentenceBefore(Span quote) {
		return (!this.passages.opens(quote) || this.passages.opensAlone(quote)) ? this.passages.sentenceBefore(quote)
				: List.of();
	}

	private static List<Word> reversed(List<Word> words) {
		List<Word> reversed = new ArrayList<>(words);
		Collections.reverse(reversed);
		return reversed;
	}

	/** 'He found it troubling. "..."': a person who speaks on. */
	private static Speaker person(Speaker speaker) {
		ExtractedEntity entity = speaker.entity();
		return (entity != null && entity.type().name().equals("Person")) ? speaker : Speaker.UNTOLD;
	}

	private Speaker saying(List<Word> words, Span quote) {
		for (Word word : words) {
			if (isSaying(word)) {
				Speaker speaker = subject(word, quote);
				if (speaker.told()) {
					return speaker;
				}
			}
			if (word.token().text().equalsIgnoreCase("according")) {
				return named(word).map(Speaker::of).orElse(Speaker.UNNAMED);
			}
		}
		return Speaker.UNTOLD;
	}

	private boolean isSaying(Word word) {
		String lemma = word.token().lemma().toLowerCase(Locale.ROOT);
		return word.token().isVerb() && (this.lexicon.is("report", lemma) || this.lexicon.is("utter", lemma))
				&& !isModal(word);
	}

	/** "would reveal", "did not say": nobody says so. */
	private boolean isModal(Word word) {
		return word.sentence()
			.parses()
			.get(0)
			.dependents(word.token().index(), "aux")
			.map((each) -> word.sentence().tokens().get(each).lemma().toLowerCase(Locale.ROOT))
			.anyMatch((each) -> this.lexicon.is("modal", each) || this.lexicon.is("future", each));
	}

	/** 'Flanagan: "..."'. */
	private Speaker beforeColon(List<Word> reversed) {
		List<Word> words = reversed.stream().dropWhile((word) -> word.token().text().matches("[“\"]")).toList();
		if (words.size() < 2 || !words.get(0).token().text().equals(":")) {
			return Speaker.UNTOLD;
		}
		Token last = words.get(1).token();
		return this.mentions.at(words.get(1).sentence().index(), last.index())
			.map(Mention::entity)
			.filter(this.referents::canSpeak)
			.filter((entity) -> words.stream().noneMatch(this::isSaying))
			.map(Speaker::of)
			.orElse(Speaker.UNTOLD);
	}

	/** The first name behind a word, before anything closes the phrase. */
	private Optional<ExtractedEntity> named(Word word) {
		List<Token> tokens = word.sentence().tokens();
		return IntStream
			.range(word.token().index() + 1, Math.min(word.token().index() + 1 + NAME_BEHIND, tokens.size()))
			.boxed()
			.takeWhile((i) -> !tokens.get(i).text().matches("[.“\";:]"))
			.filter((i) -> this.passages.isOutside(tokens.get(i).span()))
			.flatMap((i) -> this.mentions.at(word.sentence().index(), i).stream())
			.map(Mention::entity)
			.filter(this.referents::canSpeak)
			.findFirst();
	}

	private Speaker subject(Word verb, Span quote) {
		int index = verb.token().index();
		boolean any = false;
		for (DependencyGraph graph : verb.sentence().parses()) {
			ParsedSentence parsed = new ParsedSentence(verb.sentence(), graph);
			for (int head : subjects(parsed, index, isInverted(verb, quote))) {
				if (this.passages.isOutside(parsed.token(head).span())) {
					any = true;
					Optional<ExtractedEntity> entity = this.referents.find(parsed, head, quote);
					if (entity.isPresent()) {
						return Speaker.of(titled(verb, entity.get(), quote));
					}
				}
			}
		}
		return beside(verb, quote).map(Speaker::of).orElse(any ? Speaker.UNNAMED : Speaker.UNTOLD);
	}

	/** 'said Ports Commissioner Jane Doe': the person, not the office. */
	private ExtractedEntity titled(Word verb, ExtractedEntity entity, Span quote) {
		if (entity.type().name().equals("Person") || !isInverted(verb, quote)) {
			return entity;
		}
		List<Token> tokens = verb.sentence().tokens();
		return IntStream.range(verb.token().index() + 1, tokens.size())
			.boxed()
			.takeWhile((i) -> tokens.get(i).isCapitalized() || tokens.get(i).text().matches("and|of|the|for|['’]s"))
			.flatMap((i) -> this.mentions.at(verb.sentence().index(), i).stream())
			.map(Mention::entity)
			.filter((each) -> each.type().name().equals("Person"))
			.findFirst()
			.orElse(entity);
	}

	private Set<Integer> subjects(ParsedSentence parsed, int verb, boolean inverted) {
		Roles roles = new Roles(parsed, this.lexicon);
		if (verb > 1 && parsed.lemma(verb - 1).equals("as") && parsed.isPassive(verb - 2)) {
			return roles.objects(verb - 2);
		}
		Optional<Integer> teller = teller(parsed, verb);
		if (teller.isPresent()) {
			return roles.subjects(teller.get());
		}
		Set<Integer> found = roles.subjects(verb);
		return (inverted && found.isEmpty()) ? roles.objects(verb) : found;
	}

	/** "emailed him saying": who emailed, to whatever the parsers tie it. */
	private Optional<Integer> teller(ParsedSentence parsed, int verb) {
		if (!parsed.token(verb).tag().equals("VBG") || parsed.has(verb, "aux").isPresent() || verb == 0
				|| this.lexicon.is("documents", parsed.lemma(verb - 1))) {
			return Optional.empty();
		}
		return Stream.iterate(verb - 1, (i) -> i >= 0, (i) -> i - 1)
			.takeWhile((i) -> !parsed.token(i).text().matches("[;:“”\"]"))
			.filter((i) -> parsed.token(i).tag().matches("VB[DZP]") && parsed.has(i, "nsubj").isPresent())
			.findFirst();
	}

	/**
	 * '"...," said commissioner Jane Doe', 'Jane Doe said': the name next to the verb,
	 * where the parsers lost the subject.
	 */
	private Optional<ExtractedEntity> beside(Word verb, Span quote) {
		return (isInverted(verb, quote) ? named(verb) : Optional.<ExtractedEntity>empty()).or(() -> nameBefore(verb));
	}

	/**
	 * "Jane Doe, an officer at the bank, said", "Tarn Systems said"; not "by Tarn said".
	 */
	private Optional<ExtractedEntity> nameBefore(Word verb) {
		List<Token> tokens = verb.sentence().tokens();
		int index = verb.token().index();
		int start = index;
		while (start > 0 && !tokens.get(start - 1).isVerb() && this.passages.isOutside(tokens.get(start - 1).span())) {
			start--;
		}
		int from = start;
		return this.mentions.in(verb.sentence().index())
			.stream()
			.filter((mention) -> mention.first() >= from && mention.end() <= index)
			.filter((mention) -> this.referents.canSpeak(mention.entity()))
			.filter((mention) -> isFree(tokens, mention.first()))
			.filter((mention) -> mention.end() == index || (tokens.get(mention.end()).text().equals(",")
					&& tokens.get(index - 1).text().equals(",") && mention.entity().type().name().equals("Person")))
			.map(Mention::entity)
			.findFirst();
	}

	/** "a spokesperson for Tarn said" is free to speak, "leaked by Tarn show" is not. */
	private boolean isFree(List<Token> tokens, int first) {
		return first == 0 || !tokens.get(first - 1).tag().matches("IN|TO|CC")
				|| (first > 1 && this.lexicon.is("members", tokens.get(first - 2).lemma().toLowerCase(Locale.ROOT)));
	}

	/** A verb right behind the quotation has its subject behind it. */
	private boolean isInverted(Word verb, Span quote) {
		int gap = verb.start() - quote.end();
		return gap > 0 && gap < NAME_BEHIND;
	}

}
