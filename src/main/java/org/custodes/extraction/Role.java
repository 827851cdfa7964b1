package org.custodes.extraction;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Where in the grammar around a trigger an argument is found, whatever the voice of the
 * sentence.
 *
 * @param steps the way from the trigger: each step is {@code subject}, {@code object},
 * {@code indirect}, {@code possessor}, {@code modifier}, {@code self} (what a noun
 * denotes), {@code support} (the subject of the verb that carries the noun),
 * {@code carrier} (that verb itself), {@code topic} (what the text is about, where
 * nothing else fills the party's place), {@code actor} (the subject of the clause in
 * which the phrase stands), {@code clause} (the governing noun of a relative clause) or a
 * preposition
 */
record Role(List<String> steps) {

	static final String SUBJECT = "subject";

	static final String OBJECT = "object";

	static final String INDIRECT = "indirect";

	static final String POSSESSOR = "possessor";

	static final String MODIFIER = "modifier";

	static final String SELF = "self";

	static final String SUPPORT = "support";

	static final String ACTOR = "actor";

	static final String CARRIER = "carrier";

	static final String TOPIC = "topic";

	static final String COMPLEMENT = "complement";

	static final String TRIGGER = "trigger";

	private static final Pattern STEP = Pattern.compile("[a-z_]+");

	Role {
		steps = List.copyOf(steps);
	}

	/**
	 * Tells whether the party may be left unsaid, so that what the text is about fills
	 * its place.
	 */
	boolean isTopic() {
		return this.steps.equals(List.of(TOPIC));
	}

	/**
	 * Reads a role from a rule file.
	 * @param text the steps with {@code >} between them, such as {@code object>with}
	 * @return the role
	 * @throws IllegalArgumentException if a step is not a word
	 */
	static Role parse(String text) {
		List<String> steps = List.of(text.split(">"));
		steps.forEach((step) -> {
			if (!STEP.matcher(step).matches()) {
				throw new IllegalArgumentException("'" + text
						+ "' is no role: write steps such as subject, object, possessor, self or a preposition");
			}
		});
		return new Role(steps);
	}

}
