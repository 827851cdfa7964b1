package org.custodes.extraction;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.custodes.annotation.AnnotatedDocument;
import org.custodes.annotation.Dependency;
import org.custodes.annotation.DependencyGraph;
import org.custodes.annotation.Name;
import org.custodes.annotation.Sentence;
import org.custodes.annotation.Token;
import org.custodes.gazetteer.GazetteerEntry;
import org.custodes.ontology.EntityType;
import org.custodes.ontology.Ontology;
import org.jspecify.annotations.Nullable;

/**
 * Tells what a name names: by the gazetteer, by what the text calls it ("Lumos, the
 * charity", "a company called Dataworks"), by its shape, and last by the recogniser's
 * label.
 */
final class NameTyper {

	private static final Map<String, String> TYPE_OF_SHAPE = Map.of("agency", "Agency", "university", "University",
			"company", "Company", "nonprofit", "Nonprofit", "outlet", "MediaOutlet", "technology", "Technology");

	private static final Set<String> QUOTES = Set.of("\"", "”", "''", "'", "’");

	private final Ontology ontology;

	private final Lexicon lexicon;

	private final NameShapes shapes;

	private final PeopleContext people;

	NameTyper(Ontology ontology, Lexicon lexicon, NameShapes shapes) {
		this.ontology = ontology;
		this.lexicon = lexicon;
		this.shapes = shapes;
		this.people = new PeopleContext(lexicon);
	}

	@Nullable EntityType type(AnnotatedDocument document, NameGroup group) {
		GazetteerEntry entry = group.entry();
		if (entry != null) {
			return entry.type();
		}
		String form = group.name();
		if (isKind(form)) {
			return null;
		}
		Optional<String> called = called(document, group);
		Optional<String> shaped = this.shapes.type(form).map(TYPE_OF_SHAPE::get);
		String label = Stream.of("PERSON", "ORGANIZATION", "LOCATION", "MISC")
			.max((one, other) -> Long.compare(group.votes(one), group.votes(other)))
			.orElseThrow();
		if (shaped.isEmpty() && called.isEmpty() && !label.equals("PERSON") && this.people.isPerson(document, group)) {
			return this.ontology.type("Person");
		}
		return switch (label) {
			case "PERSON" ->
				isPersonal(form)
						? this.ontology
							.type(shaped.or(() -> this.people.organization(document, group, called)).orElse("Person"))
						: null;
			case "LOCATION" ->
				this.ontology.type(shaped.or(() -> called.filter((name) -> !name.equals("Place"))).orElse("Place"));
			case "ORGANIZATION" -> this.ontology.type(shaped.filter((name) -> !name.equals("Company"))
				.or(() -> called)
				.or(() -> shaped)
				.orElse("Company"));
			default ->
				shaped.or(() -> called).or(() -> followed(document, group)).map(this.ontology::type).orElse(null);
		};
	}

	/** "the NGO": a kind of thing, whose name is written in capitals. */
	private boolean isKind(String form) {
		return form.equals(form.toUpperCase(Locale.ROOT))
				&& typesOf(form.toLowerCase(Locale.ROOT)).findAny().isPresent();
	}

	private boolean isPersonal(String form) {
		return !this.lexicon.is("person-titles", form.toLowerCase(Locale.ROOT)) && form.length() > 1
				&& Character.isUpperCase(form.codePointAt(0));
	}

	/**
	 * The type of the common nouns that the text puts beside the name; the most frequent
	 * one.
	 */
	private Optional<String> called(AnnotatedDocument document, NameGroup group) {
		Map<String, Integer> votes = new HashMap<>();
		for (Name name : group.names()) {
			Sentence sentence = document.sentences().get(name.sentence());
			for (DependencyGraph graph : sentence.parses()) {
				nouns(graph, name).map((noun) -> sentence.tokens().get(noun).lemma().toLowerCase(Locale.ROOT))
					.flatMap(this::typesOf)
					.forEach((type) -> votes.merge(type, 1, Integer::sum));
			}
		}
		return votes.entrySet()
			.stream()
			.max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
			.map(Map.Entry::getKey);
	}

	/** "the "Night Owl" service", "its Night Owl data platform". */
	private Optional<String> followed(AnnotatedDocument document, NameGroup group) {
		return group.names().stream().flatMap((name) -> {
			List<Token> tokens = document.sentences().get(name.sentence()).tokens();
			if (!tokens.get(name.end() - 1).isProperNoun()) {
				return Stream.empty();
			}
			int next = name.end();
			while (next < tokens.size() && (QUOTES.contains(tokens.get(next).text()) || isModifier(tokens, next))) {
				next++;
			}
			return (next < tokens.size()) ? typesOf(tokens.get(next).lemma().toLowerCase(Locale.ROOT)) : Stream.empty();
		}).filter("Technology"::equals).findFirst();
	}

	private static boolean isModifier(List<Token> tokens, int index) {
		Token token = tokens.get(index);
		return index + 1 < tokens.size() && (token.isNoun() || token.tag().equals("JJ") || token.text().equals("-"))
				&& tokens.get(index + 1).isNoun() && !token.isProperNoun();
	}

	private Stream<String> typesOf(String noun) {
		List<String> types = this.ontology.types()
			.stream()
			.filter((type) -> type.nouns().contains(noun) && !type.name().equals("Person"))
			.map(EntityType::name)
			.toList();
		return (types.size() == 1) ? types.stream() : Stream.empty();
	}

	/**
	 * The nouns in apposition to a name, predicated of it, naming it ("called") or before
	 * it ("spyware maker Gridlock").
	 */
	static Stream<Integer> nouns(DependencyGraph graph, Name name) {
		return Stream.iterate(name.first(), (i) -> i < name.end(), (i) -> i + 1).flatMap((index) -> {
			Stream<Integer> above = graph.governors(index)
				.stream()
				.filter((each) -> isApposed(graph, each) || isPredicated(graph, each, index))
				.map(Dependency::governor);
			Stream<Integer> below = graph.dependents(index)
				.stream()
				.filter((each) -> each.is("appos") || (each.is("compound") && each.dependent() < name.first()))
				.map(Dependency::dependent);
			Stream<Integer> naming = graph.governors(index)
				.stream()
				.filter((each) -> each.is("xcomp") || each.is("obj") || each.is("dep"))
				.filter((each) -> graph.dependent(each.dependent(), "case").isEmpty())
				.flatMap((each) -> graph.governors(each.governor()).stream())
				.filter((each) -> each.relation().equals("acl"))
				.map(Dependency::governor);
			return Stream.of(above, below, naming).flatMap((each) -> each);
		}).filter((noun) -> noun < name.first() || noun >= name.end());
	}

	/** In "As a contractor, Ann writes", what follows the comma is no apposition. */
	private static boolean isApposed(DependencyGraph graph, Dependency each) {
		return each.is("appos") && graph.governors(each.governor())
			.stream()
			.noneMatch((above) -> above.relation().equals("obl:as") || above.relation().equals("nmod:as"));
	}

	private static boolean isPredicated(DependencyGraph graph, Dependency each, int index) {
		return each.relation().equals("nsubj") && graph.dependent(each.governor(), "cop").isPresent()
				&& graph.dependent(each.governor(), "case").isEmpty() && each.dependent() == index;
	}

}
