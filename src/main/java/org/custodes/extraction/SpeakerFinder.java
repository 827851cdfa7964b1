package org.custodes.extraction;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.custodes.annotation.DependencyGraph;
import org.custodes.annotation.Token;
import org.custodes.corpus.Span;
import org.custodes.extraction.Passages.Word;
import org.jspecify.annotations.Nullable;

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

	SpeakerFinder(Passages passages, Language language, ReferentFinder referents, Mentions mentions) {
		this.passages = passages;
		this.lexicon = language.lexicon();
		this.mentions = mentions;
		this.referents = new SpeakerReferents(passages, language, referents, mentions);
	}

	/** Remembers who spoke last. */
	void spoke(@Nullable ExtractedEntity entity) {
		this.referents.spoke(entity);
	}

	Speaker find(Span quote) {
		List<Word> behind = this.passages.behind(quote);
		Speaker found = saying(behind.subList(0, Math.min(SOON, behind.size())), quote);
		if (!found.told()) {
			List<Word> before = new ArrayList<>(this.passages.before(quote));
			Collections.reverse(before);
			found = beforeColon(before, quote);
			found = found.told() ? found : saying(before, quote);
		}
		if (!found.told() && !this.passages.isSentence(quote)) {
			found = saying(behind, quote);
		}
		if (!found.told() && this.passages.isSentence(quote) && !this.passages.opens(quote)) {
			List<Word> sentence = new ArrayList<>(this.passages.sentenceBefore(quote));
			Collections.reverse(sentence);
			found = person(saying(sentence, quote));
		}
		return found;
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
				return named(word, quote).map(Speaker::of).orElse(Speaker.UNNAMED);
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
	private Speaker beforeColon(List<Word> reversed, Span quote) {
		List<Word> words = reversed.stream().dropWhile((word) -> word.token().text().matches("[“\"]")).toList();
		if (words.size() < 2 || !words.get(0).token().text().equals(":")) {
			return Speaker.UNTOLD;
		}
		Token last = words.get(1).token();
		return this.mentions.at(words.get(1).sentence().index(), last.index())
			.map(Mention::entity)
			.filter(this.referents::canSpeak)
			.filter((entity) -> words.stream().noneMatch(this::isSaying) && !this.passages.isSentence(quote))
			.map(Speaker::of)
			.orElse(Speaker.UNTOLD);
	}

	/** The first name behind a word, before anything closes the phrase. */
	private Optional<ExtractedEntity> named(Word word, Span quote) {
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
			for (int head : subjects(parsed, index)) {
				if (this.passages.isOutside(parsed.token(head).span()) && !isObjectOf(parsed, head, index)) {
					any = true;
					Optional<ExtractedEntity> entity = this.referents.find(parsed, head, quote);
					if (entity.isPresent()) {
						return Speaker.of(entity.get());
					}
				}
			}
		}
		return beside(verb, quote).map(Speaker::of).orElse(any ? Speaker.UNNAMED : Speaker.UNTOLD);
	}

	private Set<Integer> subjects(ParsedSentence parsed, int verb) {
		Roles roles = new Roles(parsed, this.lexicon);
		if (verb > 1 && parsed.lemma(verb - 1).equals("as") && parsed.isPassive(verb - 2)) {
			return roles.objects(verb - 2);
		}
		// "emailed him saying": who emailed, though the parsers tie it to the nearest
		// noun
		if (parsed.token(verb).tag().equals("VBG") && parsed.has(verb, "nsubj").isEmpty()) {
			Optional<Integer> noun = parsed.governors(verb, "acl").findFirst();
			Optional<Integer> teller = noun.flatMap((each) -> parsed.governors(each, "obj").findFirst());
			if (teller.isPresent() && !this.lexicon.is("documents", parsed.lemma(noun.get()))) {
				return roles.subjects(teller.get());
			}
		}
		return roles.subjects(verb);
	}

	private static boolean isObjectOf(ParsedSentence parsed, int head, int verb) {
		return parsed.dependents(verb, "obj").anyMatch((each) -> each == head);
	}

	/**
	 * '"...," said commissioner Jane Doe', 'Jane Doe said': the name next to the verb,
	 * where the parsers lost the subject.
	 */
	private Optional<ExtractedEntity> beside(Word verb, Span quote) {
		int index = verb.token().index();
		return this.mentions.in(verb.sentence().index())
			.stream()
			.filter((mention) -> mention.end() == index || mention.end() == index - 1)
			.filter((mention) -> this.passages.isOutside(mention.span()))
			.map(Mention::entity)
			.filter(this.referents::canSpeak)
			.findFirst()
			.or(() -> isInverted(verb, quote) ? named(verb, quote) : Optional.empty());
	}

	/** A verb right behind the quotation has its subject behind it. */
	private boolean isInverted(Word verb, Span quote) {
		int gap = verb.start() - quote.end();
		return gap > 0 && gap < NAME_BEHIND;
	}

}
