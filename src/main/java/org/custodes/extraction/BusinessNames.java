package org.custodes.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

import org.custodes.annotation.AnnotatedDocument;
import org.custodes.annotation.Name;
import org.custodes.annotation.Sentence;
import org.custodes.annotation.Token;

/**
 * Names that only an organisation can have, by the words around them: "a co-founder of
 * Tarnex", "Tarnex is a software company", "Tarnex was founded in 2011 by". The
 * recogniser misses them, or takes them for places and persons.
 */
final class BusinessNames {

	private static final int MAX_PREDICATE = 16;

	private static final Set<String> ARTICLES = Set.of("the", "a", "an");

	private static final Set<String> FOUNDED = Set.of("founded", "co-founded", "cofounded", "established",
			"headquartered", "incorporated");

	private final Lexicon lexicon;

	BusinessNames(Lexicon lexicon) {
		this.lexicon = lexicon;
	}

	/** The names of a document, with those that were missed or mistaken put right. */
	List<Name> complete(AnnotatedDocument document, List<Name> names) {
		List<Name> all = new ArrayList<>(names);
		for (Sentence sentence : document.sentences()) {
			List<Token> tokens = sentence.tokens();
			int first = 0;
			while (first < tokens.size()) {
				int end = runEnd(tokens, first);
				if (end > first && !this.lexicon.is("company-suffixes", lower(tokens.get(first)))
						&& isBusiness(tokens, first, end)) {
					put(all, sentence.index(), first, end);
				}
				first = Math.max(end, first + 1);
			}
		}
		return all;
	}

	private static void put(List<Name> names, int sentence, int first, int end) {
		List<Name> rivals = names.stream()
			.filter((name) -> name.sentence() == sentence && name.first() < end && first < name.end())
			.toList();
		boolean known = rivals.stream().anyMatch((name) -> name.label().equals("ORGANIZATION") || isKnown(name));
		boolean inside = rivals.stream().allMatch((name) -> first <= name.first() && name.end() <= end);
		if (!known && inside) {
			names.removeAll(rivals);
			names.add(new Name(sentence, first, end, "ORGANIZATION", null));
		}
	}

	private static boolean isKnown(Name name) {
		return name.entry() != null;
	}

	/** The end of a run of capitalised proper nouns, other than titles. */
	private int runEnd(List<Token> tokens, int first) {
		int end = first;
		while (end < tokens.size() && isNamePart(tokens.get(end))) {
			end++;
		}
		return end;
	}

	private boolean isNamePart(Token token) {
		String word = lower(token);
		return token.isCapitalized() && token.isProperNoun() && token.text().length() > 1
				&& !this.lexicon.is("person-titles", word) && !this.lexicon.is("roles", word)
				&& !Set.of("DATE", "TIME", "NUMBER", "DURATION", "ORDINAL").contains(token.label());
	}

	private boolean isBusiness(List<Token> tokens, int first, int end) {
		return followsOffice(tokens, first) || isJoined(tokens, first, end) || ownsOffice(tokens, end)
				|| isPredicated(tokens, end) || isFounded(tokens, end);
	}

	/** "the co-founder of Tarnex", "CEO of the Tarnex Group". */
	private boolean followsOffice(List<Token> tokens, int first) {
		int of = before(tokens, first);
		return of > 0 && Set.of("of", "at").contains(lower(tokens.get(of))) && isOffice(tokens.get(of - 1));
	}

	/** The index of the word before a name and its article. */
	private static int before(List<Token> tokens, int first) {
		int index = first - 1;
		return (index >= 0 && ARTICLES.contains(lower(tokens.get(index)))) ? index - 1 : index;
	}

	private boolean isOffice(Token token) {
		return this.lexicon.is("business-offices", token.lemma().toLowerCase(Locale.ROOT));
	}

	/** "joined Tarnex as an engineer", "co-founded Tarnex". */
	private static boolean isJoined(List<Token> tokens, int first, int end) {
		int verb = before(tokens, first);
		if (verb < 0) {
			return false;
		}
		String word = lower(tokens.get(verb));
		return Set.of("co-founded", "cofounded").contains(word) || (Set.of("joined", "joining").contains(word)
				&& end < tokens.size() && lower(tokens.get(end)).equals("as"));
	}

	/** "Tarnex's chief executive". */
	private boolean ownsOffice(List<Token> tokens, int end) {
		return end + 1 < tokens.size() && tokens.get(end).tag().equals("POS")
				&& IntStream.range(end + 1, Math.min(end + 4, tokens.size()))
					.takeWhile((i) -> tokens.get(i).isNoun() || tokens.get(i).tag().startsWith("JJ"))
					.anyMatch((i) -> isOffice(tokens.get(i)));
	}

	/** "Tarnex is a privately held software company based in Lisbon". */
	private boolean isPredicated(List<Token> tokens, int end) {
		int verb = behindBracket(tokens, end);
		if (verb + 1 >= tokens.size() || !Set.of("is", "was").contains(lower(tokens.get(verb)))
				|| !ARTICLES.contains(lower(tokens.get(verb + 1)))) {
			return false;
		}
		int head = verb + 1;
		while (head + 1 < tokens.size() && head - verb < MAX_PREDICATE && isNominal(tokens.get(head + 1))) {
			head++;
		}
		while (head > verb && !tokens.get(head).isNoun()) {
			head--;
		}
		String noun = tokens.get(head).lemma().toLowerCase(Locale.ROOT);
		return head > verb && this.lexicon.is("businesses", noun) && !isAgent(noun);
	}

	/** "maker", "investor": these may be persons too. */
	private boolean isAgent(String noun) {
		return noun.endsWith("er") || noun.endsWith("or") || this.lexicon.is("roles", noun);
	}

	private static boolean isNominal(Token token) {
		return token.isNoun() || token.tag().startsWith("JJ") || token.text().equals(",")
				|| Set.of("HYPH", "RB", "CC", "CD", "AFX").contains(token.tag())
				|| (token.tag().equals("VBN") && Set.of("held", "owned", "listed", "traded").contains(lower(token)));
	}

	/** "Tarnex was founded in 2011", "Tarnex (TX), headquartered in Lisbon". */
	private static boolean isFounded(List<Token> tokens, int end) {
		int verb = behindBracket(tokens, end);
		return verb + 1 < tokens.size() && Set.of("is", "was", ",").contains(lower(tokens.get(verb)))
				&& FOUNDED.contains(lower(tokens.get(verb + 1)));
	}

	private static int behindBracket(List<Token> tokens, int end) {
		if (end < tokens.size() && tokens.get(end).text().equals("(")) {
			return IntStream.range(end, tokens.size())
				.filter((i) -> tokens.get(i).text().equals(")"))
				.map((i) -> i + 1)
				.findFirst()
				.orElse(end);
		}
		return end;
	}

	private static String lower(Token token) {
		return token.text().toLowerCase(Locale.ROOT);
	}

}
