package org.custodes.extraction;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.custodes.annotation.AnnotatedDocument;
import org.custodes.annotation.Name;
import org.custodes.annotation.Sentence;
import org.custodes.annotation.Token;

/**
 * The names of laws and honours ("Bexley Public Records Act", "(BPRA)", "Gridlock
 * Prize"), which are no entities, nor are the names within them.
 */
final class Laws {

	private static final Set<String> LINKS = Set.of("of", "the", "and", "&", "for", "on", "to", ",");

	private final Lexicon lexicon;

	Laws(Lexicon lexicon) {
		this.lexicon = lexicon;
	}

	/** The names that do not name a law, nor a part of its name. */
	List<Name> remove(AnnotatedDocument document, List<Name> names) {
		Set<List<Integer>> covered = new HashSet<>();
		Set<String> acronyms = new HashSet<>();
		for (Sentence sentence : document.sentences()) {
			for (Token token : sentence.tokens()) {
				if (isLaw(sentence, token, names)) {
					cover(sentence, token.index(), covered, acronyms);
				}
			}
		}
		return names.stream().filter((name) -> {
			String form = MentionFinder.form(document, name);
			boolean inside = covered.contains(List.of(name.sentence(), name.first()))
					&& covered.contains(List.of(name.sentence(), name.end() - 1));
			return !inside && !acronyms.contains(form)
					&& (name.entry() != null || !this.lexicon.is("laws", form.toLowerCase(Locale.ROOT)));
		}).toList();
	}

	/**
	 * Tells whether a word ends the name of a law; "Jude Law" does not, nor "Bill Gates".
	 */
	private boolean isLaw(Sentence sentence, Token token, List<Name> names) {
		List<Token> tokens = sentence.tokens();
		int next = token.index() + 1;
		boolean goesOn = next < tokens.size() && tokens.get(next).isCapitalized() && tokens.get(next).isProperNoun();
		return token.isCapitalized() && !goesOn && token.index() > 0
				&& this.lexicon.is("law-words", token.text().toLowerCase(Locale.ROOT))
				&& !tokens.get(token.index() - 1).text().equals("of")
				&& names.stream()
					.filter((name) -> name.sentence() == sentence.index())
					.filter((name) -> name.first() <= token.index() && token.index() < name.end())
					.noneMatch((name) -> name.entry() != null || name.label().equals("PERSON"));
	}

	private static void cover(Sentence sentence, int last, Set<List<Integer>> covered, Set<String> acronyms) {
		List<Token> tokens = sentence.tokens();
		int first = last;
		while (first > 0 && (isWord(tokens.get(first - 1))
				|| (first > 1 && LINKS.contains(tokens.get(first - 1).text()) && isWord(tokens.get(first - 2))))) {
			first--;
		}
		if (first == last) {
			return;
		}
		for (int i = first; i <= last; i++) {
			covered.add(List.of(sentence.index(), i));
		}
		List<Token> behind = new ArrayList<>(tokens.subList(last + 1, tokens.size()));
		if (behind.size() > 1 && Set.of("(", "-LRB-").contains(behind.get(0).text())) {
			acronyms.add(behind.get(1).text());
		}
	}

	private static boolean isWord(Token token) {
		return token.isCapitalized() && Character.isLetter(token.text().charAt(0));
	}

}
