package org.custodes.extraction;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

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

	RuleMatcher(Language language, Mentions mentions, ReferentFinder referents) {
		this.rules = language.rules();
		this.lexicon = language.lexicon();
		this.mentions = mentions;
		this.referents = referents;
	}

	/** All matches of a sentence, complete or not. */
	List<RuleMatch> match(ParsedSentence parsed) {
		List<RuleMatch> matches = new ArrayList<>();
		Roles roles = new Roles(parsed, this.lexicon);
		for (int i = 0; i < parsed.size(); i++) {
			if (this.mentions.at(parsed.sentence().index(), i).isEmpty()) {
				for (Rule rule : triggered(parsed, i)) {
					if (isFulfilled(rule, parsed, i, roles)) {
						matches.add(match(rule, parsed, i, roles));
					}
				}
			}
		}
		return matches;
	}

	private RuleMatch match(Rule rule, ParsedSentence parsed, int trigger, Roles roles) {
		Predicate predicate = rule.predicate();
		return new RuleMatch(rule, parsed, trigger, roles,
				arguments(rule, Rule.Slot.SUBJECT, parsed, trigger, roles, predicate.subjects()),
				arguments(rule, Rule.Slot.OBJECT, parsed, trigger, roles, predicate.objects()),
				arguments(rule, Rule.Slot.RECIPIENT, parsed, trigger, roles, predicate.recipients()));
	}

	private List<Rule> triggered(ParsedSentence parsed, int index) {
		if (parsed.isVerb(index)) {
			return this.rules.triggeredBy(Rule.Trigger.VERB, parsed.verbLemma(index));
		}
		if (parsed.token(index).isNoun() || isNounLike(parsed, index)) {
			String lemma = parsed.lemma(index);
			List<Rule> compound = parsed.dependents(index, "compound")
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

	private static boolean isFulfilled(Rule rule, ParsedSentence parsed, int trigger, Roles roles) {
		return (rule.where().isEmpty()
				|| rule.where().entrySet().stream().anyMatch((entry) -> hasFiller(entry, parsed, trigger, roles)))
				&& rule.unless().entrySet().stream().noneMatch((entry) -> hasFiller(entry, parsed, trigger, roles));
	}

	private static boolean hasFiller(Map.Entry<Role, Set<String>> condition, ParsedSentence parsed, int trigger,
			Roles roles) {
		return roles.fillers(trigger, condition.getKey())
			.stream()
			.anyMatch((filler) -> condition.getValue().contains(parsed.lemma(filler)));
	}

	private List<Argument> arguments(Rule rule, Rule.Slot slot, ParsedSentence parsed, int trigger, Roles roles,
			Set<EntityType> types) {
		Set<Integer> heads = new LinkedHashSet<>();
		rule.roles(slot).forEach((role) -> heads.addAll(roles.fillers(trigger, role)));
		return heads.stream()
			.flatMap((head) -> this.referents.find(parsed, head, types)
				.stream()
				.filter((referent) -> referent.literal() || !rule.literal())
				.map((referent) -> new Argument(head, referent)))
			.toList();
	}

}
