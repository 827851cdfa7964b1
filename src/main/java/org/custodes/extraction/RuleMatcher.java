package org.custodes.extraction;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.custodes.ontology.EntityType;
import org.custodes.ontology.Predicate;

/**
 * Finds the triggers of a sentence and, for each rule that they trigger, the candidates
 * for the parties.
 */
final class RuleMatcher {

	private final RuleBook rules;

	private final Lexicon lexicon;

	private final Mentions mentions;

	private final ReferentFinder referents;

	private final NameLists lists;

	RuleMatcher(Language language, Mentions mentions, ReferentFinder referents) {
		this.rules = language.rules();
		this.lexicon = language.lexicon();
		this.mentions = mentions;
		this.referents = referents;
		this.lists = new NameLists(mentions);
	}

	/** All matches of a sentence, complete or not. */
	List<RuleMatch> match(ParsedSentence parsed) {
		List<RuleMatch> matches = new ArrayList<>();
		Roles roles = new Roles(parsed, this.lexicon);
		for (int i = 0; i < parsed.size(); i++) {
			Optional<Mention> mention = this.mentions.at(parsed.sentence().index(), i);
			List<Rule> triggered = mention.isEmpty() ? triggered(parsed, i) : triggered(parsed, i, mention.get());
			for (Rule rule : triggered) {
				if (isFulfilled(rule, parsed, i, roles)) {
					matches.add(match(rule, parsed, i, roles));
				}
			}
		}
		return matches;
	}

	private RuleMatch match(Rule rule, ParsedSentence parsed, int trigger, Roles roles) {
		Map<Rule.Slot, List<Argument>> found = new EnumMap<>(Rule.Slot.class);
		for (Rule.Slot slot : Rule.Slot.values()) {
			found.put(slot, arguments(rule, slot, parsed, trigger, roles));
		}
		for (Rule.Slot slot : Rule.Slot.values()) {
			if (isLeftUnsaid(rule, slot, trigger, roles) && found.getOrDefault(slot, List.of()).isEmpty()) {
				found.put(slot, topic(rule, slot, parsed, trigger, found));
			}
		}
		return new RuleMatch(rule, parsed, trigger, roles, found.getOrDefault(Rule.Slot.SUBJECT, List.of()),
				found.getOrDefault(Rule.Slot.OBJECT, List.of()), found.getOrDefault(Rule.Slot.RECIPIENT, List.of()));
	}

	/**
	 * Tells whether a party may be what the text is about: the rule allows it, and
	 * nothing unnamed takes any of its places ("a contract with a local vendor").
	 */
	private static boolean isLeftUnsaid(Rule rule, Rule.Slot slot, int trigger, Roles roles) {
		return rule.roles(slot).stream().anyMatch(Role::isTopic) && rule.roles(slot)
			.stream()
			.filter((role) -> !role.isTopic())
			.allMatch((role) -> roles.fillers(trigger, role).isEmpty());
	}

	private List<Argument> topic(Rule rule, Rule.Slot slot, ParsedSentence parsed, int trigger,
			Map<Rule.Slot, List<Argument>> found) {
		Set<String> others = found.values()
			.stream()
			.flatMap(List::stream)
			.map((each) -> each.entity().key())
			.collect(Collectors.toSet());
		return this.referents.topic(parsed, trigger, allowed(rule, slot)::contains, others)
			.map((referent) -> List.of(new Argument(trigger, referent)))
			.orElse(List.of());
	}

	private static Set<EntityType> allowed(Rule rule, Rule.Slot slot) {
		Predicate predicate = rule.predicate();
		Set<EntityType> types = switch (slot) {
			case SUBJECT -> predicate.subjects();
			case OBJECT -> predicate.objects();
			case RECIPIENT -> predicate.recipients();
		};
		return types.stream().filter((type) -> rule.allows(slot, type)).collect(Collectors.toUnmodifiableSet());
	}

	/** A name triggers by its type, once, at the head of its phrase. */
	private List<Rule> triggered(ParsedSentence parsed, int index, Mention mention) {
		return (parsed.head(mention.first(), mention.end()) == index)
				? this.rules.triggeredBy(Rule.Trigger.NAME, mention.entity().type().name()) : List.of();
	}

	private List<Rule> triggered(ParsedSentence parsed, int index) {
		if (parsed.isVerb(index)) {
			return this.rules.triggeredBy(Rule.Trigger.VERB, parsed.verbLemma(index));
		}
		if (parsed.token(index).isNoun() || isNounLike(parsed, index)) {
			String lemma = parsed.lemma(index);
			List<Rule> compound = Stream.concat(parsed.dependents(index, "compound"), parsed.dependents(index, "amod"))
				.filter((each) -> each == index - 1)
				.flatMap((each) -> this.rules.triggeredBy(Rule.Trigger.NOUN, parsed.lemma(each) + "-" + lemma).stream())
				.toList();
			return compound.isEmpty() ? this.rules.triggeredBy(Rule.Trigger.NOUN, lemma) : compound;
		}
		return this.rules.triggeredBy(Rule.Trigger.ADJECTIVE, parsed.lemma(index));
	}

	/** "a fine", where the tagger took the noun for an adjective. */
	private static boolean isNounLike(ParsedSentence parsed, int index) {
		return parsed.token(index).tag().equals("JJ") && parsed.has(index, "det").isPresent()
				&& parsed.has(index, "cop").isEmpty();
	}

	private boolean isFulfilled(Rule rule, ParsedSentence parsed, int trigger, Roles roles) {
		return (rule.where().isEmpty()
				|| rule.where().entrySet().stream().anyMatch((entry) -> hasFiller(entry, parsed, trigger, roles)))
				&& rule.unless().entrySet().stream().noneMatch((entry) -> hasFiller(entry, parsed, trigger, roles));
	}

	/**
	 * Tells whether a word, or the type of a name, that a condition lists fills its role;
	 * names of one word count as words as well ("her iPhone").
	 */
	private boolean hasFiller(Map.Entry<Role, Set<String>> condition, ParsedSentence parsed, int trigger, Roles roles) {
		Set<String> listed = condition.getValue();
		return roles.fillers(trigger, condition.getKey()).stream().anyMatch((filler) -> {
			Optional<Mention> name = this.mentions.at(parsed.sentence().index(), filler);
			boolean word = name.isEmpty() || name.get().end() - name.get().first() == 1;
			return (word && listed.contains(parsed.lemma(filler)))
					|| name.filter((mention) -> listed.contains(mention.entity().type().name())).isPresent();
		});
	}

	/**
	 * Who fills a party's place: the roles are tried in their order, the first that
	 * anything fills counts.
	 */
	private List<Argument> arguments(Rule rule, Rule.Slot slot, ParsedSentence parsed, int trigger, Roles roles) {
		Set<EntityType> allowed = allowed(rule, slot);
		for (Role role : rule.roles(slot)) {
			List<Argument> found = roles.fillers(trigger, role)
				.stream()
				.flatMap((head) -> this.lists.siblings(parsed, head, trigger).stream())
				.distinct()
				.filter((head) -> parsed.depth(head) <= parsed.depth(trigger))
				.flatMap((head) -> this.referents.find(parsed, head, allowed)
					.stream()
					.filter((referent) -> rule.accepts(slot, referent))
					.map((referent) -> new Argument(head, referent)))
				.toList();
			if (!found.isEmpty()) {
				return found;
			}
		}
		return List.of();
	}

}
