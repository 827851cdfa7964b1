package org.custodes.extraction;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.custodes.annotation.Dependency;
import org.custodes.annotation.DependencyGraph;
import org.custodes.annotation.Name;
import org.custodes.annotation.Sentence;
import org.custodes.annotation.Token;
import org.custodes.ontology.EntityType;
import org.custodes.ontology.Ontology;

/**
 * Names that the recogniser missed and that the words around them give away: one of a
 * list of names ("Gridlock and Tarnex"), one beside the noun for what it is ("a company,
 * Tarnex,"), one in quotation marks ("the "Night Owl" platform").
 */
final class UnmarkedNames {

	private static final int MAX_WORDS = 5;

	private static final Set<String> OPENING = Set.of("\"", "“", "``", "'", "‘", "`");

	private static final Set<String> CLOSING = Set.of("\"", "”", "''", "'", "’");

	private static final Set<String> NAMING = Set.of("called", "named", "dubbed", "codenamed", "nicknamed", "titled");

	private static final Set<String> SPOKESPEOPLE = Set.of("spokesman", "spokeswoman", "spokesperson", "lobbyist");

	private final Ontology ontology;

	private final Lexicon lexicon;

	UnmarkedNames(Ontology ontology, Lexicon lexicon) {
		this.ontology = ontology;
		this.lexicon = lexicon;
	}

	/** The names of a sentence, with those that were missed. */
	List<Name> complete(Sentence sentence, List<Name> names) {
		List<Name> all = new ArrayList<>(names);
		quoted(sentence).forEach((quoted) -> {
			List<Name> rivals = all.stream()
				.filter((name) -> name.first() < quoted.end() && quoted.first() < name.end())
				.toList();
			boolean shorter = rivals.stream()
				.allMatch((name) -> quoted.first() <= name.first() && name.end() <= quoted.end()
						&& (name.entry() == null || name.end() - name.first() < quoted.end() - quoted.first()));
			if (shorter) {
				all.removeAll(rivals);
				all.add(quoted);
			}
		});
		for (DependencyGraph graph : sentence.parses()) {
			for (Token token : sentence.tokens()) {
				if (isFree(token, all)) {
					label(sentence, graph, token.index(), all).ifPresent((label) -> {
						Name name = run(sentence, token.index(), label, all);
						boolean told = name.first() > 0 && isDescribed(sentence, graph, token.index());
						if (isPlausible(sentence.tokens().subList(name.first(), name.end()), label, told)) {
							all.add(name);
						}
					});
				}
			}
		}
		return all;
	}

	/**
	 * A list also names titles and trades, whose words are those of the dictionary; and
	 * no person has a plural name.
	 */
	private boolean isPlausible(List<Token> words, String label, boolean told) {
		boolean titled = words.stream().map((word) -> word.text().toLowerCase(Locale.ROOT)).anyMatch(this::isTitle);
		boolean plural = words.stream().anyMatch((word) -> word.tag().equals("NNPS"));
		boolean coined = words.stream()
			.anyMatch((word) -> word.text().substring(1).codePoints().anyMatch((each) -> !Character.isLowerCase(each)));
		return !titled && ((words.size() > 1) ? (!label.equals("PERSON") || !plural)
				: ((coined || told) && !label.equals("PERSON")));
	}

	private boolean isTitle(String word) {
		return this.lexicon.is("roles", word) || this.lexicon.is("person-titles", word);
	}

	private static boolean isFree(Token token, List<Name> names) {
		return isName(token)
				&& names.stream().noneMatch((name) -> name.first() <= token.index() && token.index() < name.end());
	}

	private static boolean isName(Token token) {
		return token.isCapitalized() && token.isProperNoun() && token.label().equals("O") && token.text().length() > 1
				&& token.text().codePoints().allMatch((each) -> Character.isLetterOrDigit(each) || each == '-');
	}

	private Optional<String> label(Sentence sentence, DependencyGraph graph, int index, List<Name> names) {
		List<Token> tokens = sentence.tokens();
		for (Dependency each : graph.governors(index)) {
			if (each.relation().equals("conj:and") || each.relation().equals("conj:or")) {
				Optional<String> label = names.stream()
					.filter((name) -> name.first() <= each.governor() && each.governor() < name.end())
					.filter((name) -> name.entry() == null || !name.entry().type().name().equals("Place"))
					.map(Name::label)
					.findFirst();
				if (label.isPresent() && !label.get().equals("LOCATION")) {
					return label;
				}
			}
			if (each.relation().equals("appos") && each.governor() < index) {
				Optional<String> label = labelOf(tokens.get(each.governor()));
				if (label.isPresent()) {
					return label;
				}
			}
		}
		return described(sentence, graph, index).or(() -> called(tokens, index));
	}

	private boolean isDescribed(Sentence sentence, DependencyGraph graph, int index) {
		return described(sentence, graph, index).isPresent();
	}

	/** "Tarnex, a contractor", "a spokeswoman for Tarnex": an organisation. */
	private Optional<String> described(Sentence sentence, DependencyGraph graph, int index) {
		List<Token> tokens = sentence.tokens();
		Optional<String> behind = graph.dependents(index)
			.stream()
			.filter((each) -> each.is("appos") && each.dependent() > index + 2)
			.filter((each) -> tokens.get(index + 1).text().equals(",")
					&& Set.of("a", "an").contains(tokens.get(index + 2).text()))
			.map((each) -> tokens.get(each.dependent()))
			.filter((noun) -> this.lexicon.is("businesses", noun.lemma().toLowerCase(Locale.ROOT)))
			.flatMap((noun) -> labelOf(noun).stream())
			.findFirst();
		boolean speaks = index > 1 && tokens.get(index - 1).text().equals("for")
				&& SPOKESPEOPLE.contains(tokens.get(index - 2).lemma().toLowerCase(Locale.ROOT));
		return speaks ? Optional.of("ORGANIZATION") : behind;
	}

	/** "a data feed called the Tarn Feed". */
	private Optional<String> called(List<Token> tokens, int index) {
		int before = index - 1;
		while (before > 0 && Set.of("the", "a", "an").contains(tokens.get(before).text().toLowerCase(Locale.ROOT))) {
			before--;
		}
		boolean naming = before > 0 && NAMING.contains(tokens.get(before).text().toLowerCase(Locale.ROOT));
		return naming ? labelOf(tokens.get(before - 1)) : Optional.empty();
	}

	private Optional<String> labelOf(Token noun) {
		return types(noun).findFirst().map((type) -> type.organization() ? "ORGANIZATION" : "MISC");
	}

	/** The types that a common noun names, but for persons and places. */
	private Stream<EntityType> types(Token noun) {
		String lemma = noun.lemma().toLowerCase(Locale.ROOT);
		return this.ontology.types()
			.stream()
			.filter((type) -> !noun.isProperNoun() && type.nouns().contains(lemma))
			.filter((type) -> !Set.of("Person", "Place").contains(type.name()));
	}

	private static Name run(Sentence sentence, int index, String label, List<Name> names) {
		List<Token> tokens = sentence.tokens();
		int first = index;
		int end = index + 1;
		while (first > 0 && isFree(tokens.get(first - 1), names)) {
			first--;
		}
		while (end < tokens.size() && isFree(tokens.get(end), names)) {
			end++;
		}
		return new Name(sentence.index(), first, end, label, null);
	}

	/** Capitalised words in quotation marks before or after a noun for a technology. */
	private List<Name> quoted(Sentence sentence) {
		List<Token> tokens = sentence.tokens();
		List<Name> found = new ArrayList<>();
		Set<Integer> used = new HashSet<>();
		for (int open = 0; open < tokens.size(); open++) {
			int first = open + 1;
			int end = first;
			while (end < tokens.size() && end - first < MAX_WORDS && isQuotedWord(tokens.get(end))) {
				end++;
			}
			boolean closed = end > first && end < tokens.size() && OPENING.contains(tokens.get(open).text())
					&& CLOSING.contains(tokens.get(end).text()) && !used.contains(open);
			if (closed && tokens.get(first).isCapitalized() && isTold(tokens, open, end)) {
				found.add(new Name(sentence.index(), first, end, "MISC", null));
				used.add(end);
			}
		}
		return found;
	}

	private static boolean isQuotedWord(Token token) {
		return token.isCapitalized() || Character.isDigit(token.text().charAt(0));
	}

	private boolean isTold(List<Token> tokens, int open, int close) {
		boolean before = open > 1 && NAMING.contains(tokens.get(open - 1).text().toLowerCase(Locale.ROOT));
		boolean after = close + 1 < tokens.size()
				&& types(tokens.get(close + 1)).anyMatch((type) -> type.name().equals("Technology"));
		return before || after;
	}

}
