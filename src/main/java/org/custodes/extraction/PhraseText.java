package org.custodes.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
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

	/** The flag of a description's noun that stands behind another name. */
	private static final String NOUN = "Noun";

	/**
	 * What a name may be beside its type: that of a unit, of an office, of a court or
	 * ministry, or no name but the noun of a description or a possessive pronoun.
	 */
	static final Set<String> FLAGS = Set.of("Unit", "Office", "Seat", "Its", NOUN);

	/** The flag of a possessive pronoun. */
	static final String ITS = "Its";

	static final Set<String> POSSESSIVES = Set.of("its", "his", "her", "their");

	private static final int MAX_DESCRIPTION = 4;

	private static final int MAX_MODIFIERS = 8;

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
					? "<" + referent.entity().type().name() + "|" + flag(parsed, unit, mentions, lexicon) + "> "
					: word(parsed.token(index)));
			units.add(unit);
			index = unit.end();
		}
		return new PhraseText(text.toString(), units);
	}

	private static Unit unit(ParsedSentence parsed, int index, int offset, Mentions mentions, Meaning meaning) {
		Optional<Mention> mention = mentions.at(parsed.sentence().index(), index);
		if (mention.isPresent()) {
			return new Unit(index, mention.get().end(), offset,
					new Referent(mention.get().entity(), 1, Referent.Way.NAME));
		}
		Optional<Mention> owner = ownerJoined(parsed, index, mentions);
		if (owner.isPresent()) {
			return new Unit(index, index + 1, offset, new Referent(owner.get().entity(), 1, Referent.Way.NAME));
		}
		int head = referringHead(parsed, index, mentions);
		Optional<Referent> referent = (head >= 0) ? meaning.of(parsed, head) : Optional.empty();
		return referent
			.filter((each) -> !each.entity().type().name().equals("Person") || PRONOUNS.contains(parsed.lemma(head)))
			.filter((each) -> !isModifiedByName(parsed, index, mentions) || isNearest(parsed, index, mentions, each))
			.map((each) -> new Unit(index, head + 1, offset, each))
			.orElseGet(() -> new Unit(index, index + 1, offset, null));
	}

	/** "Tarn Systems and its lawyer": whose it is. */
	private static Optional<Mention> ownerJoined(ParsedSentence parsed, int index, Mentions mentions) {
		boolean joined = index > 1 && parsed.lemma(index).equals("its") && parsed.lemma(index - 1).equals("and");
		return joined ? mentions.at(parsed.sentence().index(), index - 2)
			.filter((mention) -> mention.entity().type().organization()) : Optional.empty();
	}

	/** By a name's head: "Project on Ports", "Fraud Division", "Ports Commissioner". */
	private static String flag(ParsedSentence parsed, Unit unit, Mentions mentions, Lexicon lexicon) {
		int head = unit.end() - 1;
		if (isModifiedByName(parsed, unit.first(), mentions)) {
			return NOUN;
		}
		if (parsed.token(unit.first()).tag().equals("PRP$")) {
			return ITS;
		}
		for (int i = unit.first() + 1; i < unit.end(); i++) {
			if (parsed.token(i).tag().equals("IN")) {
				head = i - 1;
				break;
			}
		}
		if (unit.end() - unit.first() > 1 && lexicon.is("unit-words", parsed.lemma(head))) {
			return "Unit";
		}
		if (lexicon.is("seats", parsed.lemma(head))) {
			return "Seat";
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
		if (isModifiedByName(parsed, index, mentions)) {
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

	/**
	 * The noun of "the Lisbon company", "the Sintra, Portugal, firm" and "the
	 * Marlow-owned chain".
	 */
	private static boolean isModifiedByName(ParsedSentence parsed, int noun, Mentions mentions) {
		int sentence = parsed.sentence().index();
		if (!parsed.token(noun).tag().equals("NN") || mentions.at(sentence, noun).isPresent()
				|| !endsPhrase(parsed, noun, mentions)) {
			return false;
		}
		boolean named = false;
		for (int i = noun - 1; i >= Math.max(0, noun - MAX_MODIFIERS); i--) {
			Optional<Mention> mention = mentions.at(sentence, i);
			boolean place = mention.isPresent() && mention.get().entity().type().name().equals("Place");
			if (parsed.lemma(i).equals("the")) {
				return named && !isApposed(parsed, i, mentions);
			}
			named |= place || (mention.isPresent() && parsed.token(i + 1).text().equals("-"));
			boolean behindPlace = i > 0 && parsed.token(i).text().equals(",")
					&& mentions.at(sentence, i - 1).isPresent();
			if (mention.isEmpty() && !behindPlace && !isModifier(parsed.token(i))) {
				return false;
			}
			if (mention.isPresent() && !place && !parsed.token(mention.get().end()).text().equals("-")) {
				return false;
			}
		}
		return false;
	}

	/** "Tarn Systems, the Lisbon company": it is Tarn Systems that is meant. */
	private static boolean isApposed(ParsedSentence parsed, int the, Mentions mentions) {
		return the > 1 && parsed.token(the - 1).text().equals(",")
				&& mentions.at(parsed.sentence().index(), the - 2).isPresent();
	}

	/**
	 * "the Lisbon company" takes up the company that was named last, unless only one is
	 * known to be of there.
	 */
	private static boolean isNearest(ParsedSentence parsed, int noun, Mentions mentions, Referent referent) {
		if (referent.trust() >= AntecedentFinder.LOCATED) {
			return true;
		}
		int sentence = parsed.sentence().index();
		boolean begins = parsed.lemma(0).equals("the")
				&& IntStream.range(1, noun).noneMatch((i) -> parsed.lemma(i).equals("the") || parsed.isVerb(i));
		return (begins || referent.entity().mentions().size() > 1)
				&& IntStream.iterate(sentence, (i) -> i >= 0, (i) -> i - 1)
					.boxed()
					.flatMap((i) -> mentions.in(i)
						.stream()
						.filter((mention) -> i < sentence || mention.end() <= noun)
						.sorted(Comparator.comparingInt(Mention::first).reversed()))
					.map(Mention::entity)
					.filter((entity) -> entity.type().equals(referent.entity().type()))
					.findFirst()
					.filter(referent.entity()::equals)
					.isPresent();
	}

	private static boolean endsPhrase(ParsedSentence parsed, int noun, Mentions mentions) {
		int next = noun + 1;
		return next >= parsed.size() || (!isNominal(parsed.token(next)) && !parsed.token(next).text().equals("-")
				&& !parsed.lemma(next).equals("of") && mentions.at(parsed.sentence().index(), next).isEmpty());
	}

	private static boolean isModifier(Token token) {
		return isNominal(token) || Stream.of("VBN", "VBG", "HYPH", "CD").anyMatch(token.tag()::equals);
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
