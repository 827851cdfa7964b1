package org.custodes.extraction;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A rule that found its trigger in a sentence, with the candidates for each party.
 *
 * @param rule the rule
 * @param parsed the sentence
 * @param trigger the index of the word that triggered it
 * @param roles finds what else the trigger governs
 * @param subjects who may be the subject
 * @param objects who may be the object
 * @param recipients who may be the recipient
 */
record RuleMatch(Rule rule, ParsedSentence parsed, int trigger, Roles roles, List<Argument> subjects,
		List<Argument> objects, List<Argument> recipients) {

	/**
	 * "agreements between A, B and C": which of them agreed with which is not said.
	 */
	boolean isUndirected() {
		Set<String> keys = this.subjects.stream().map((each) -> each.entity().key()).collect(Collectors.toSet());
		return this.rule.predicate().symmetric() && keys.size() > 2
				&& keys.equals(this.objects.stream().map((each) -> each.entity().key()).collect(Collectors.toSet()));
	}

	/** Tells whether every party that the predicate needs was found. */
	boolean isComplete() {
		return !this.subjects.isEmpty() && !this.objects.isEmpty()
				&& !(this.recipients.isEmpty() && this.rule.predicate().needsRecipient());
	}

}
