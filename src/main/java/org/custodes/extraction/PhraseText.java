package org.custodes.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.custodes.annotation.Token;
import org.jspecify.annotations.Nullable;

/**
 * A sentence as {@link PhraseSyntax} reads it: a row of units, each a word
 * ({@code text|lemma|tag|}) or what means an entity ({@code <Type|>}, {@code <Type|Unit>}
 * where its name is that of a unit).
 *
 * @param encoded the units, each with a blank behind it
 * @param units the units, in order
 */
record PhraseText(String encoded, List<Unit> units) {

	/** What a name may be beside its type: that of a unit, or of an office. */
	static final Set<String> FLAGS = Set.of("Unit", "Office");

	private static final int MAX_DESCRIPTION = 4;

	private static final Pattern RESERVED = Pattern.compile("[\\s|<>]");

	private static final Set<String> PRONOUNS = Set.of("it", "its", "he", "she", "his", "her", "they", "their");

	/**
	 * A word, or a phrase that means an entity.
	 *
	 * @param first the index of its first token
	 * @param end the index behind its last token
	 * @param offset where it begins in the encoded text
	 * @param referent what it means, if it means an entity
	 */
	record Unit(int first, int end, int offset, @Nullable Referent referent) {
	}

	static String escape(String word) {
		return RESERVED.matcher(word.toLowerCase(Locale.ROOT)).replaceAll("_");
	}

	/** The entity units of a stretch of the encoded text. */
	List<Unit> entities(int start, int end) {
		return this.units.stream()
			.filter((unit) -> unit.offset() >= start && unit.offset() < end && unit.referent() != null)
			.toList();
	}

	/** The units of a stretch of the encoded text. */
	List<Unit> between(int start, int end) {
		return this.units.stream().filter((unit) -> unit.offset() >= start && unit.offset() < end).toList();
	}

	static PhraseText of(ParsedSentence parsed, Mentions mentions, Lexicon lexicon, Meaning meaning) {
		StringBuilder text = new StringBuilder();
		List<Unit> units = new ArrayList<>();
		int index = 0;
		while (index < parsed.size()) {
			Unit unit = unit(parsed, index, text.length(), mentions, meaning);
			Referent referent = unit.referent();
			text.append((referent != null)
					? "<" + referent.entity().type().name() + "|" + flag(parsed, unit, lexicon) + "> "
					: word(parsed.token(index)));
			units.add(unit);
			index = unit.end();
		}
		return new PhraseText(text.toString(), units);
	}

	private static Unit unit(ParsedSentence parsed, int index, int offset, Mentions mentions, Meaning meaning) {
		Optional<Mention> mention = mentions.at(parsed.sentence().index(), index);
		if (mention.isPresent()) {
			return new Unit(index, mention.get().end(), offset, new Referent(mention.get().entity(), 1));
		}
		int head = referringHead(parsed, index, mentions);
		Optional<Referent> referent = (head >= 0) ? meaning.of(parsed, head) : Optional.empty();
		return referent.map((each) -> new Unit(index, head + 1, offset, each))
			.orElseGet(() -> new Unit(index, index + 1, offset, null));
	}

	/** By a name's head: "Project on Ports", "Fraud Division", "Ports Commissioner". */
	private static String flag(ParsedSentence parsed, Unit unit, Lexicon lexicon) {
		int head = unit.end() - 1;
		for (int i = unit.first() + 1; i < unit.end(); i++) {
			if (parsed.token(i).tag().equals("IN")) {
				head = i - 1;
				break;
			}
		}
		if (unit.end() - unit.first() > 1 && lexicon.is("unit-words", parsed.lemma(head))) {
			return "Unit";
		}
		return lexicon.is("roles", parsed.lemma(unit.end() - 1)) ? "Office" : "";
	}

	/**
	 * The head of a pronoun or of a definite description that begins here, else -1. "the
	 * office of ..." and "the parent company" describe something of their own.
	 */
	private static int referringHead(ParsedSentence parsed, int index, Mentions mentions) {
		if (PRONOUNS.contains(parsed.lemma(index))) {
			return index;
		}
		if (!Set.of("the", "this").contains(parsed.lemma(index))) {
			return -1;
		}
		int head = index;
		while (head + 1 < parsed.size() && head - index < MAX_DESCRIPTION
				&& mentions.at(parsed.sentence().index(), head + 1).isEmpty() && isNominal(parsed.token(head + 1))) {
			head++;
		}
		boolean named = head + 1 < parsed.size() && (mentions.at(parsed.sentence().index(), head + 1).isPresent()
				|| parsed.lemma(head + 1).equals("of"));
		boolean compound = head > index + 1 && parsed.token(head - 1).isNoun();
		return (head == index || named || compound || !parsed.token(head).isNoun()) ? -1 : head;
	}

	private static boolean isNominal(Token token) {
		return Stream.of("NN", "JJ").anyMatch(token.tag()::startsWith);
	}

	private static String word(Token token) {
		String lemma = token.tag().equals("NNPS") && token.text().endsWith("s")
				? token.text().substring(0, token.text().length() - 1) : token.lemma();
		return escape(token.text()) + "|" + escape(lemma) + "|" + token.tag() + "| ";
	}

	/** Tells what a pronoun or a description means. */
	@FunctionalInterface
	interface Meaning {

		Optional<Referent> of(ParsedSentence parsed, int head);

	}

}
