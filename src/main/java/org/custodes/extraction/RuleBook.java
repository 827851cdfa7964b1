package org.custodes.extraction;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.custodes.ontology.Ontology;

/** All rules of a language, found by the word that triggers them. */
final class RuleBook {

	private final List<Rule> rules;

	private final List<PhraseRule> phrases;

	private final List<RuleExample> examples;

	private final Map<Rule.Trigger, Map<String, List<Rule>>> byLemma = new EnumMap<>(Rule.Trigger.class);

	RuleBook(List<Rule> rules, List<PhraseRule> phrases, List<RuleExample> examples) {
		this.rules = List.copyOf(rules);
		this.phrases = List.copyOf(phrases);
		this.examples = List.copyOf(examples);
		for (Rule rule : rules) {
			Map<String, List<Rule>> map = this.byLemma.computeIfAbsent(rule.trigger(), (trigger) -> new HashMap<>());
			rule.lemmas().forEach((lemma) -> map.computeIfAbsent(lemma, (each) -> new ArrayList<>()).add(rule));
		}
	}

	/**
	 * Reads the rules for English.
	 * @throws InvalidRuleException if the rule files have faults; all are listed
	 */
	static RuleBook english(Ontology ontology, Lexicon lexicon) {
		return new RuleBookReader(ontology, lexicon).read();
	}

	List<Rule> rules() {
		return this.rules;
	}

	/** The rules that need no trigger. */
	List<PhraseRule> phrases() {
		return this.phrases;
	}

	List<RuleExample> examples() {
		return this.examples;
	}

	List<Rule> triggeredBy(Rule.Trigger trigger, String lemma) {
		return this.byLemma.getOrDefault(trigger, Map.of()).getOrDefault(lemma, List.of());
	}

}
