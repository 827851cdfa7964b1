package org.custodes.question;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * The post that a question asks for: "Who is the CEO of Tarn Systems?", "Who is Tarn's
 * attorney?".
 *
 * @param forms the ways in which the post is named, in lower case
 */
record Title(Set<String> forms) {

	/** Posts that go by several names. */
	private static final List<Set<String>> SYNONYMS = List.of(
			Set.of("ceo", "chief executive", "chief executive officer"),
			Set.of("cto", "chief technology officer", "chief technical officer"),
			Set.of("cfo", "chief financial officer", "finance chief"), Set.of("coo", "chief operating officer"),
			Set.of("attorney", "lawyer", "counsel", "solicitor", "barrister"),
			Set.of("chair", "chairman", "chairwoman", "chairperson", "board chair"),
			Set.of("spokesperson", "spokesman", "spokeswoman", "press secretary"),
			Set.of("adviser", "advisor", "consultant"), Set.of("head", "boss", "leader", "chief", "director", "ceo",
					"chief executive", "president", "commissioner"));

	private static final Pattern ASKED = Pattern.compile(
			Placeholders.HOLE + " (?:is|are|was|were) (?:(?:the|a|an|one of the) )?(?:(?:former|current|new|first) )?"
					+ "(?:(?:\\S+['’]s) )?([a-zA-Z -]+?)(?: (?:of|at|for|in|to) .*)?\\.");

	/** The post in a question's statement; nothing if it asks for none. */
	static Optional<Title> asked(String statement) {
		Matcher matcher = ASKED.matcher(statement);
		if (!matcher.matches()) {
			return Optional.empty();
		}
		String title = matcher.group(1).toLowerCase(Locale.ROOT);
		String singular = title.endsWith("s") && !title.endsWith("ss") ? title.substring(0, title.length() - 1) : title;
		return Optional.of(new Title(
				SYNONYMS.stream().filter((set) -> set.contains(singular)).findFirst().orElse(Set.of(singular))));
	}

	/** Tells whether somebody who holds a post holds this one. */
	boolean isHeldBy(@Nullable String title) {
		if (title == null) {
			return false;
		}
		String held = " " + title.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", " ") + " ";
		return this.forms.stream().anyMatch((form) -> held.contains(" " + form + " "));
	}

}
