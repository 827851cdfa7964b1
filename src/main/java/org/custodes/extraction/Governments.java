package org.custodes.extraction;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.custodes.annotation.AnnotatedDocument;
import org.custodes.annotation.Dependency;
import org.custodes.annotation.DependencyGraph;
import org.custodes.annotation.Name;
import org.custodes.annotation.Sentence;
import org.custodes.annotation.Token;
import org.custodes.gazetteer.GazetteerEntry;
import org.jspecify.annotations.Nullable;

/**
 * Tells where a country, state or city acts as its government ("Bexley approved the
 * contract", "sold to Bexley", "clients including Bexley"). A place where something
 * happens ("in Bexley") stays a place.
 */
final class Governments {

	private static final int MAX_STEPS = 5;

	/** The gazetteer's kind of places that have no government: continents, valleys. */
	private static final String AREA = "area";

	private static final Set<String> LISTINGS = Set.of("nmod:including", "nmod:like", "nmod:such_as", "obl:including",
			"obl:like", "obl:such_as", "conj:and", "conj:or");

	private static final Set<String> AGENTS = Set.of("nsubj", "obl:agent");

	/** Those by whom a government acts. */
	private static final Set<String> PEOPLE = Set.of("police", "authority", "government", "military", "army");

	private static final Set<String> SUED = Set.of("obj", "nsubj:pass", "nmod:against");

	/** What places are called behind their names, by the gazetteer's kinds. */
	private static final Map<String, Set<String>> NOUNS = Map.of("city", Set.of("city", "town"), "us state",
			Set.of("state"), "region", Set.of("state", "province", "region"), "country", Set.of("country", "nation"));

	private static final Set<String> OWNERS = Set.of("nmod:of", "nmod:poss");

	private static final Set<String> DOERS = Set.of("nmod:poss", "nmod:by");

	private final Lexicon lexicon;

	Governments(Lexicon lexicon) {
		this.lexicon = lexicon;
	}

	boolean acts(AnnotatedDocument document, List<Name> names) {
		return names.stream().anyMatch((name) -> !isArea(name)) && (names.stream().anyMatch((name) -> {
			Sentence sentence = document.sentences().get(name.sentence());
			return name.first() > ParseRepair.datelineEnd(sentence)
					&& sentence.parses().stream().anyMatch((graph) -> acts(sentence, graph, name));
		}) || names.stream()
			.map(Name::entry)
			.filter(Objects::nonNull)
			.anyMatch((entry) -> actsUnnamed(document, entry)));
	}

	/** "the city's contract": by what it is called behind its name. */
	private boolean actsUnnamed(AnnotatedDocument document, GazetteerEntry entry) {
		Set<String> nouns = NOUNS.getOrDefault(Objects.requireNonNullElse(entry.kind(), ""), Set.of());
		return document.sentences().stream().anyMatch((sentence) -> {
			List<Token> tokens = sentence.tokens();
			return IntStream.range(1, tokens.size())
				.filter((i) -> nouns.contains(lemma(tokens, i)) && lemma(tokens, i - 1).equals("the"))
				.filter((i) -> sentence.parses().stream().anyMatch((graph) -> governs(tokens, graph, i)))
				.anyMatch(
						(i) -> nearest(document, sentence.index(), i, entry.kind()).filter(entry::equals).isPresent());
		});
	}

	/** The place of a kind that is named last before a word. */
	private static Optional<GazetteerEntry> nearest(AnnotatedDocument document, int sentence, int token,
			@Nullable String kind) {
		return document.names()
			.stream()
			.filter((name) -> name.sentence() < sentence || (name.sentence() == sentence && name.end() <= token))
			.map(Name::entry)
			.filter((entry) -> entry != null && Objects.equals(entry.kind(), kind))
			.reduce((first, second) -> second);
	}

	private boolean governs(List<Token> tokens, DependencyGraph graph, int index) {
		return graph.governors(index).stream().anyMatch((each) -> isActor(tokens, graph, each));
	}

	/** The others of "Bexley and Tarn": what the parser ties to one holds for both. */
	private static Stream<Integer> fellows(List<Token> tokens, DependencyGraph graph, int index) {
		return Stream
			.concat(graph.governors(index).stream().filter((each) -> each.is("conj")).map(Dependency::governor),
					graph.dependents(index, "conj"))
			.filter((other) -> tokens.get(other).label().equals(tokens.get(index).label()));
	}

	private static boolean isArea(Name name) {
		GazetteerEntry entry = name.entry();
		return entry != null && AREA.equals(entry.kind());
	}

	private boolean acts(Sentence sentence, DependencyGraph graph, Name name) {
		List<Token> tokens = sentence.tokens();
		return Stream.iterate(name.first(), (i) -> i < name.end(), (i) -> i + 1)
			.flatMap((index) -> Stream.concat(Stream.of(index), fellows(tokens, graph, index)))
			.flatMap((index) -> graph.governors(index).stream())
			.filter((each) -> each.governor() < name.first() || each.governor() >= name.end())
			.anyMatch((each) -> isActor(tokens, graph, each) || speaksThroughPeople(tokens, graph, each)
					|| (continues(tokens, each, each.dependent()) && isListed(tokens, graph, each.governor(), 0)));
	}

	private boolean isActor(List<Token> tokens, DependencyGraph graph, Dependency each) {
		return isAgent(tokens, graph, each) || isBuyer(tokens, each) || isGoverned(tokens, each)
				|| isParty(tokens, graph, each) || isSued(tokens, each) || isServed(tokens, each);
	}

	/** "a contract with Bexley", "signed a deal with Bexley". */
	private boolean isParty(List<Token> tokens, DependencyGraph graph, Dependency each) {
		Stream<Integer> dealings = switch (each.relation()) {
			case "nmod:with", "nmod:between" -> Stream.of(each.governor());
			case "obl:with" -> graph.dependents(each.governor(), "obj");
			default -> Stream.empty();
		};
		return dealings.anyMatch((noun) -> this.lexicon.is("government-dealings", lemma(tokens, noun)));
	}

	/** "sued Bexley", "a lawsuit against Bexley". */
	private boolean isSued(List<Token> tokens, Dependency each) {
		return SUED.contains(each.relation()) && this.lexicon.is("government-suits", lemma(tokens, each.governor()));
	}

	/** "built a network for Bexley". */
	private boolean isServed(List<Token> tokens, Dependency each) {
		return each.relation().equals("obl:for") && tokens.get(each.governor()).isVerb()
				&& this.lexicon.is("government-services", lemma(tokens, each.governor()));
	}

	/** "Bexley approved", "Bexley is a client". */
	private boolean isAgent(List<Token> tokens, DependencyGraph graph, Dependency each) {
		boolean subject = each.relation().equals("nsubj") || each.relation().equals("obl:agent");
		String head = lemma(tokens, each.governor());
		boolean agent = each.relation().equals("obl:by") && tokens.get(each.governor()).tag().equals("VBN");
		return ((subject || agent) && tokens.get(each.governor()).isVerb() && this.lexicon.is("government-acts", head))
				|| isDeed(each, head) || isFirst(tokens, graph, each)
				|| (each.is("nsubj") && isCustomer(tokens, graph, each.governor()));
	}

	/** "Bexley's ban on the software", "a ban by Bexley". */
	private boolean isDeed(Dependency each, String head) {
		return DOERS.contains(each.relation()) && this.lexicon.is("government-deeds", head);
	}

	/** "Bexley became the first city to ban it". */
	private boolean isFirst(List<Token> tokens, DependencyGraph graph, Dependency each) {
		return each.is("nsubj") && Stream.concat(Stream.of(each.governor()), graph.dependents(each.governor(), "xcomp"))
			.flatMap((noun) -> graph.dependents(noun, "acl"))
			.filter((verb) -> tokens.get(verb).tag().equals("VB"))
			.anyMatch((verb) -> this.lexicon.is("government-acts", lemma(tokens, verb)));
	}

	private boolean isCustomer(List<Token> tokens, DependencyGraph graph, int noun) {
		return this.lexicon.is("customers", lemma(tokens, noun)) && graph.dependent(noun, "cop").isPresent();
	}

	/** "sold it to Bexley". */
	private boolean isBuyer(List<Token> tokens, Dependency each) {
		return each.relation().equals("obl:to") && this.lexicon.is("sales", lemma(tokens, each.governor()));
	}

	/** "the mayor of Bexley", "Bexley's governor". */
	private boolean isGoverned(List<Token> tokens, Dependency each) {
		return OWNERS.contains(each.relation())
				&& this.lexicon.is("heads-of-government", lemma(tokens, each.governor()));
	}

	/**
	 * "police in Bexley used", "used by police in Bexley", "sold to police in Bexley".
	 */
	private boolean speaksThroughPeople(List<Token> tokens, DependencyGraph graph, Dependency each) {
		return each.relation().equals("nmod:in") && PEOPLE.contains(lemma(tokens, each.governor()))
				&& graph.dependents(each.governor())
					.stream()
					.noneMatch((beside) -> beside.is("amod") || beside.is("compound")
							|| beside.relation().equals("nmod:poss"))
				&& graph.governors(each.governor())
					.stream()
					.anyMatch((above) -> isBuyer(tokens, above) || (AGENTS.contains(above.relation())
							&& this.lexicon.is("government-acts", lemma(tokens, above.governor()))));
	}

	/** "clients including Bexley", "sold it to cities such as Bexley". */
	private boolean isListed(List<Token> tokens, DependencyGraph graph, int noun, int steps) {
		if (steps > MAX_STEPS) {
			return false;
		}
		boolean buyers = this.lexicon.is("customers", lemma(tokens, noun)) || graph.dependents(noun)
			.stream()
			.anyMatch((each) -> each.relation().equals("nmod:as")
					&& this.lexicon.is("customers", lemma(tokens, each.dependent())));
		return buyers || graph.governors(noun)
			.stream()
			.anyMatch((each) -> isBuyer(tokens, each)
					|| (continues(tokens, each, noun) && isListed(tokens, graph, each.governor(), steps + 1)));
	}

	/** Climbs from one of a list to the noun that the list explains. */
	private boolean continues(List<Token> tokens, Dependency each, int noun) {
		boolean common = !tokens.get(each.governor()).isProperNoun();
		return LISTINGS.contains(each.relation()) || (common && each.is("appos")) || (each.relation().equals("nmod:of")
				&& !tokens.get(noun).isProperNoun() && this.lexicon.is("quantities", lemma(tokens, each.governor())));
	}

	private static String lemma(List<Token> tokens, int index) {
		return tokens.get(index).lemma().toLowerCase(Locale.ROOT);
	}

}
