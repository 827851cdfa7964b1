package org.custodes.extraction;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.custodes.annotation.AnnotatedDocument;
import org.custodes.annotation.DependencyGraph;
import org.custodes.annotation.Name;
import org.custodes.annotation.Sentence;
import org.custodes.annotation.Token;

/**
 * Tells by the words around a name that the recogniser took an organisation for a person,
 * or a person for something else.
 */
final class PeopleContext {

	private static final int MAX_WORDS = 4;

	private final Lexicon lexicon;

	PeopleContext(Lexicon lexicon) {
		this.lexicon = lexicon;
	}

	/** "the reporter Ann Example", "Ann Example, a man from Bexley". */
	boolean isPerson(AnnotatedDocument document, NameGroup group) {
		int words = group.name().split(" ").length;
		return words > 1 && words <= MAX_WORDS && group.names().stream().anyMatch((name) -> {
			Sentence sentence = document.sentences().get(name.sentence());
			return sentence.parses()
				.stream()
				.anyMatch((graph) -> NameTyper.nouns(graph, name)
					.anyMatch((noun) -> is("person-nouns", sentence.tokens().get(noun))));
		});
	}

	/**
	 * The type of a single word that was taken for a person, where the text treats it as
	 * an organisation.
	 * @param called the type that the text calls it
	 */
	Optional<String> organization(AnnotatedDocument document, NameGroup group, Optional<String> called) {
		if (group.name().contains(" ")) {
			return Optional.empty();
		}
		if (called.isPresent()) {
			return called.filter((type) -> !type.equals("Technology"));
		}
		return Optional.of("Company")
			.filter((type) -> group.names()
				.stream()
				.anyMatch((name) -> isOrganization(document.sentences().get(name.sentence()), name)));
	}

	/** "Tarnex-owned", "Tarnex's subsidiary", "the CEO of Tarnex", "shares in Tarnex". */
	private boolean isOrganization(Sentence sentence, Name name) {
		List<Token> tokens = sentence.tokens();
		boolean owner = name.end() + 1 < tokens.size() && tokens.get(name.end()).text().equals("-")
				&& Set.of("owned", "backed", "funded", "led").contains(tokens.get(name.end() + 1).text());
		return owner || sentence.parses().stream().anyMatch((graph) -> hasParts(tokens, graph, name));
	}

	private boolean hasParts(List<Token> tokens, DependencyGraph graph, Name name) {
		return graph.governors(name.end() - 1)
			.stream()
			.filter((each) -> Set.of("nmod:of", "nmod:poss", "nmod:in", "nmod:at", "compound")
				.contains(each.relation()))
			.anyMatch((each) -> is("organization-parts", tokens.get(each.governor())));
	}

	private boolean is(String words, Token token) {
		return this.lexicon.is(words, token.lemma().toLowerCase(Locale.ROOT));
	}

}
