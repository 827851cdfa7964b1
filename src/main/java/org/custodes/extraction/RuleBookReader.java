package org.custodes.extraction;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.custodes.ontology.EntityType;
import org.custodes.ontology.Modality;
import org.custodes.ontology.Ontology;
import org.custodes.ontology.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Reads the rule files, one for each predicate of the ontology that has rules
 * ({@code rules/en/uses.yaml}). Strict: an unknown key, predicate, role or word class is
 * a fault, and all faults are told at once.
 */
final class RuleBookReader {

	/** Parts of phrases that all rules share. */
	static final String PHRASE_PARTS = "rules/en/phrase-parts.yaml";

	private static final double DEFAULT_CONFIDENCE = 0.8;

	private final YAMLMapper mapper = YAMLMapper.builder()
		.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
		.disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
		.build();

	private final Ontology ontology;

	private final Lexicon lexicon;

	private final List<String> faults = new ArrayList<>();

	private final List<Rule> rules = new ArrayList<>();

	private final List<PhraseRule> phrases = new ArrayList<>();

	private final List<RuleExample> examples = new ArrayList<>();

	private final PhraseSyntax syntax;

	RuleBookReader(Ontology ontology, Lexicon lexicon) {
		this.ontology = ontology;
		this.lexicon = lexicon;
		this.syntax = new PhraseSyntax(lexicon, parts());
	}

	/** The rule file of a predicate; it need not be there. */
	static String file(Predicate predicate) {
		return "rules/en/" + predicate.name().toLowerCase(Locale.ROOT).replace('_', '-') + ".yaml";
	}

	private Map<String, String> parts() {
		try (InputStream in = Objects
			.requireNonNull(RuleBookReader.class.getClassLoader().getResourceAsStream(PHRASE_PARTS), PHRASE_PARTS)) {
			return this.mapper.readValue(in, new TypeReference<Map<String, String>>() {
			});
		}
		catch (JacksonException ex) {
			throw new InvalidRuleException(List.of(PHRASE_PARTS + ": " + ex.getMessage()));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	RuleBook read() {
		for (Predicate predicate : this.ontology.predicates()) {
			String file = file(predicate);
			try (InputStream in = RuleBookReader.class.getClassLoader().getResourceAsStream(file)) {
				if (in != null) {
					add(file, predicate, this.mapper.readValue(in, RuleFile.class));
				}
			}
			catch (JacksonException ex) {
				this.faults.add(file + ": " + ex.getMessage());
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}
		Set<String> ids = new HashSet<>();
		Stream.concat(this.rules.stream().map(Rule::id), this.phrases.stream().map(PhraseRule::id).distinct())
			.filter((id) -> !ids.add(id))
			.forEach((id) -> fault(id, "stands twice"));
		if (!this.faults.isEmpty()) {
			throw new InvalidRuleException(this.faults);
		}
		return new RuleBook(this.rules, this.phrases, this.examples);
	}

	private void add(String file, Predicate predicate, RuleFile content) {
		if (content.examples() == null || content.examples().matches() == null
				|| content.examples().rejects() == null) {
			fault(file, "has no examples: give sentences that it must match, and some that it must reject");
			return;
		}
		content.patterns().forEach((entry) -> rule(file, predicate, entry).ifPresent(this.rules::add));
		if (content.phrases() != null) {
			content.phrases().forEach((entry) -> phrases(file, predicate, entry));
		}
		content.examples()
			.matches()
			.forEach((match) -> this.examples.add(new RuleExample(predicate.name(), match.text(), match.claims())));
		content.examples()
			.rejects()
			.forEach((text) -> this.examples.add(new RuleExample(predicate.name(), text, List.of())));
	}

	private Optional<Rule> rule(String file, Predicate predicate, PatternEntry entry) {
		String id = id(predicate, entry.id());
		try {
			Map<Rule.Slot, List<Role>> arguments = new EnumMap<>(Rule.Slot.class);
			arguments.put(Rule.Slot.SUBJECT, roles(entry.subject()));
			arguments.put(Rule.Slot.OBJECT, roles(entry.object()));
			arguments.put(Rule.Slot.RECIPIENT, roles(entry.recipient()));
			check(id, predicate, arguments);
			Map<String, List<Role>> qualifiers = new HashMap<>();
			qualifiers.put("title", roles(entry.title()));
			qualifiers.put("product", roles(entry.product()));
			qualifiers.put("amount", roles(entry.amount()));
			qualifiers.put("count", roles(entry.count()));
			return Optional.of(new Rule(id, predicate, trigger(entry), words(entry.lemmas()), arguments,
					types(entry.types()), conditions(entry.where()), conditions(entry.unless()), qualifiers,
					entry.kind(), modality(entry.modality()), Boolean.TRUE.equals(entry.literal()),
					(entry.confidence() != null) ? entry.confidence() : DEFAULT_CONFIDENCE));
		}
		catch (IllegalArgumentException ex) {
			fault(file + ": " + entry.id(), String.valueOf(ex.getMessage()));
			return Optional.empty();
		}
	}

	private void phrases(String file, Predicate predicate, PhraseEntry entry) {
		try {
			Set<EntityType> implied = (entry.implied() != null)
					? entry.implied().stream().map(this.ontology::type).collect(Collectors.toSet()) : Set.of();
			for (String any : entry.any()) {
				this.phrases.add(new PhraseRule(id(predicate, entry.id()), predicate,
						this.syntax.compile(any, predicate, !implied.isEmpty()), any.contains("[title"), implied,
						Boolean.TRUE.equals(entry.government()), modality(entry.modality()),
						(entry.confidence() != null) ? entry.confidence() : DEFAULT_CONFIDENCE));
			}
		}
		catch (IllegalArgumentException ex) {
			fault(file + ": " + entry.id(), String.valueOf(ex.getMessage()));
		}
	}

	private static String id(Predicate predicate, String name) {
		return predicate.name().toLowerCase(Locale.ROOT) + "/" + name;
	}

	private static Modality modality(@Nullable String name) {
		return (name != null) ? Modality.valueOf(name.toUpperCase(Locale.ROOT)) : Modality.ACTUAL;
	}

	private void check(String id, Predicate predicate, Map<Rule.Slot, List<Role>> arguments) {
		arguments.forEach((slot, roles) -> {
			boolean needed = slot != Rule.Slot.RECIPIENT || predicate.needsRecipient();
			if (needed == roles.isEmpty()) {
				fault(id, needed ? "has no role for the " + slot.name().toLowerCase(Locale.ROOT)
						: predicate + " takes no recipient");
			}
		});
	}

	private static Rule.Trigger trigger(PatternEntry entry) {
		if (entry.verb() != null) {
			return Rule.Trigger.VERB;
		}
		if (entry.name() != null) {
			return Rule.Trigger.NAME;
		}
		return (entry.noun() != null) ? Rule.Trigger.NOUN : Rule.Trigger.ADJECTIVE;
	}

	private Map<Rule.Slot, Set<String>> types(@Nullable Map<String, List<String>> entries) {
		Map<Rule.Slot, Set<String>> types = new EnumMap<>(Rule.Slot.class);
		if (entries != null) {
			entries.forEach((slot, names) -> types.put(Rule.Slot.valueOf(slot.toUpperCase(Locale.ROOT)),
					names.stream().map((name) -> this.ontology.type(name).name()).collect(Collectors.toSet())));
		}
		return types;
	}

	private Map<Role, Set<String>> conditions(@Nullable Map<String, List<String>> entries) {
		Map<Role, Set<String>> conditions = new LinkedHashMap<>();
		if (entries != null) {
			entries.forEach((role, lemmas) -> conditions.put(Role.parse(role), words(lemmas)));
		}
		return conditions;
	}

	/**
	 * The words of a list, in which {@code $products} stands for all words of that class.
	 */
	private Set<String> words(List<String> lemmas) {
		Set<String> words = new LinkedHashSet<>();
		lemmas.forEach((lemma) -> words
			.addAll(lemma.startsWith("$") ? this.lexicon.words(lemma.substring(1)) : Set.of(lemma)));
		return words;
	}

	private static List<Role> roles(@Nullable List<String> texts) {
		return (texts != null) ? texts.stream().map(Role::parse).toList() : List.of();
	}

	private void fault(String where, String what) {
		this.faults.add(where + ": " + what);
	}

	record RuleFile(List<PatternEntry> patterns, @Nullable List<PhraseEntry> phrases,
			@Nullable ExamplesEntry examples) {
	}

	record PhraseEntry(String id, @Nullable String description, List<String> any, @Nullable List<String> implied,
			@Nullable Boolean government, @Nullable String modality, @Nullable Double confidence) {
	}

	record PatternEntry(String id, @Nullable String description, @Nullable List<String> verb,
			@Nullable List<String> noun, @Nullable List<String> adjective, @Nullable List<String> name,
			@Nullable List<String> subject, @Nullable List<String> object, @Nullable List<String> recipient,
			@Nullable Map<String, List<String>> types, @Nullable Map<String, List<String>> where,
			@Nullable Map<String, List<String>> unless, @Nullable List<String> title, @Nullable List<String> product,
			@Nullable List<String> amount, @Nullable List<String> count, @Nullable String kind,
			@Nullable String modality, @Nullable Boolean literal, @Nullable Double confidence) {

		List<String> lemmas() {
			List<String> none = List.of();
			List<String> verbs = (this.verb != null) ? this.verb : none;
			List<String> nouns = (this.noun != null) ? this.noun : none;
			List<String> adjectives = (this.adjective != null) ? this.adjective : none;
			List<String> names = (this.name != null) ? this.name : none;
			List<List<String>> given = List.of(verbs, nouns, adjectives, names)
				.stream()
				.filter((list) -> !list.isEmpty())
				.toList();
			if (given.size() != 1) {
				throw new IllegalArgumentException(
						"needs one of verb, noun, adjective and name, with at least one word");
			}
			return given.get(0);
		}
	}

	record ExamplesEntry(@Nullable List<MatchEntry> matches, @Nullable List<String> rejects) {
	}

	record MatchEntry(String text, List<String> claims) {
	}

}
