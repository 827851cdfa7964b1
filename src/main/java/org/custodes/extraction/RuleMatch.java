package org.custodes.extraction;

import java.util.List;

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

	/** Tells whether every party that the predicate needs was found. */
	boolean isComplete() {
		return !this.subjects.isEmpty() && !this.objects.isEmpty()
				&& !(this.recipients.isEmpty() && this.rule.predicate().needsRecipient());
	}

}
