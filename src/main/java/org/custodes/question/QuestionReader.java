package org.custodes.question;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Turns an English question into a statement with a gap: the auxiliary goes back behind
 * the subject, and the gap to where the answer would stand. What is not of a known form
 * is not turned.
 */
final class QuestionReader {

	private static final String AUX = "(did|does|do|has|have|had|is|are|was|were|will|can|could)";

	private static final Pattern AUXILIARY = Pattern.compile("\\b" + AUX + "\\b", Pattern.CASE_INSENSITIVE);

	private static final String BE = "(is|are|was|were)";

	private static final String NAME = "((?:(?:" + Placeholders.anyWord() + ")['’]s )?(?:" + Placeholders.anyWord()
			+ "))";

	private static final String PREPOSITION = "(by|from|to|with|for|of|in|at|on|into|against|about)";

	private static final int MAX_DESCRIPTION = 8;

	private static final Pattern STRANDED = Pattern.compile(".*\\b" + PREPOSITION + "$", Pattern.CASE_INSENSITIVE);

	/**
	 * The verb of a statement's rest, with "try to" and its like before it, and particles
	 * behind it.
	 */
	private static final Pattern VERB = Pattern.compile(
			"^((?:(?:ever|also|not|never|been) )*(?:(?:try|attempt|plan|want|seek|offer|refuse|propose) to )?\\p{L}+(?: (?:up|out|over|off))?)(.*)$");

	/** The ways to ask, in the order in which they are tried. */
	private static final List<Form> FORMS = List.of(
			form("what (?:did|does|has|do|have) " + NAME + " (?:say|said|state|comment|tell)(.*)", Asked.WORDS,
					"$1 said$2"),
			form("when " + AUX + " " + NAME + " (.+)", Asked.WHEN, "$2 $1 $3"),
			form("where is " + NAME + "(?: located)?", Asked.WHO, "$1 is based in " + Placeholders.HOLE),
			form("where " + AUX + " " + NAME + " (.+?)(?: in)?", Asked.WHO, "$2 $1 $3 in " + Placeholders.HOLE),
			form("how much (?:money |is |was )?" + AUX + " " + NAME + " (.+)", Asked.HOW_MUCH, "$2 $1 $3"),
			form("how much (?:money )?(?:is|was) (?:the )?(.+) worth", Asked.HOW_MUCH, "$1 was signed"),
			form("how many ([\\p{L} ]+?) " + AUX + " " + NAME + " (\\p{L}+)(.*)", Asked.HOW_MANY, "$3 $2 $4 100 $1$5",
					1),
			form("(?:by|from|to|with|for) whom " + AUX + " " + NAME + " (.+)", Asked.WHO,
					"$2 $1 $3 by " + Placeholders.HOLE),
			form(PREPOSITION + " (?:which|what) ([\\p{L} ]+?) " + AUX + " " + NAME + " (.+)", Asked.WHO,
					"$4 $3 $5 $1 " + Placeholders.HOLE, 2),
			form("(?:who|whom|what) " + AUX + " " + NAME + " (.+)", Asked.WHO, "$2 $1 $3", 0),
			form("(?:which|what) ([\\p{L} ]+?) " + AUX + " " + NAME + " (.+)", Asked.WHO, "$3 $2 $4", 1),
			form("(?:who|what|which) " + BE + " (.+)", Asked.WHO, Placeholders.HOLE + " $1 $2"),
			form("who (.+)", Asked.WHO, Placeholders.HOLE + " $1"),
			form("(?:name|list|show|give|find)(?: me| us)?(?: all)?(?: the)? (.+)", Asked.WHO,
					Placeholders.HOLE + " is the $1"),
			form(AUX + " " + NAME + " (.+)", Asked.WHETHER, "$2 $1 $3"));

	private static final Pattern DESCRIBED = Pattern.compile("(?:which|what) (.+)", Pattern.CASE_INSENSITIVE);

	/** The readings of a question whose names are placeholders, the likeliest first. */
	List<QuestionForm> read(String question) {
		String text = question.strip()
			.replaceAll("[?.!\\s]+$", "")
			.replaceAll("(?i)^(please|can you|could you|do you know|tell me|tell us)[, ]+", "");
		Optional<QuestionForm> known = FORMS.stream().flatMap((form) -> form.read(text).stream()).findFirst();
		return known.map(List::of).orElseGet(() -> described(text));
	}

	/**
	 * "Which police forces used ...": where the description ends and the verb begins is
	 * for the grammar to tell.
	 */
	private static List<QuestionForm> described(String text) {
		Matcher matcher = DESCRIBED.matcher(text);
		if (!matcher.matches()) {
			return List.of();
		}
		List<String> words = List.of(matcher.group(1).split("\\s+"));
		return IntStream.range(1, Math.min(words.size(), MAX_DESCRIPTION))
			.mapToObj((i) -> new QuestionForm(Asked.WHO,
					Placeholders.HOLE + " " + String.join(" ", words.subList(i, words.size())) + ".",
					String.join(" ", words.subList(0, i))))
			.toList();
	}

	private static Form form(String pattern, Asked asked, String statement) {
		return new Form(Pattern.compile("^(?:" + pattern + ")$", Pattern.CASE_INSENSITIVE), asked, statement, -1);
	}

	private static Form form(String pattern, Asked asked, String statement, int described) {
		return new Form(Pattern.compile("^(?:" + pattern + ")$", Pattern.CASE_INSENSITIVE), asked, statement,
				described);
	}

	/**
	 * A way to ask.
	 *
	 * @param pattern the question
	 * @param asked what it wants
	 * @param statement the statement, by the pattern's groups
	 * @param described the group that describes the answer; 0 or less if none does
	 */
	private record Form(Pattern pattern, Asked asked, String statement, int described) {

		Optional<QuestionForm> read(String question) {
			Matcher matcher = this.pattern.matcher(question);
			if (!matcher.matches()) {
				return Optional.empty();
			}
			// "will" shows the tagger a verb behind it, where "did" leaves "did fine" and
			// "did test" open.
			String turned = matcher.replaceFirst(this.statement)
				.replaceAll("\\s+", " ")
				.replaceAll("(?i)\\b(?:did|does|do)\\b", "will");
			turned = AUXILIARY.matcher(turned).replaceAll((word) -> word.group().toLowerCase(Locale.ROOT));
			boolean gap = this.asked == Asked.WHO && !turned.contains(Placeholders.HOLE);
			String described = (this.described > 0) ? matcher.group(this.described) : "";
			return Optional.of(new QuestionForm(this.asked, (gap ? filled(turned) : turned) + ".", described));
		}

		/**
		 * Puts the gap behind a preposition that was left alone, or else behind the verb.
		 */
		private static String filled(String statement) {
			if (STRANDED.matcher(statement).matches()) {
				return statement + " " + Placeholders.HOLE;
			}
			String[] parts = statement.split(" ", 3);
			Matcher verb = VERB.matcher((parts.length > 2) ? parts[2] : "");
			return verb.matches()
					? parts[0] + " " + parts[1] + " " + verb.group(1) + " " + Placeholders.HOLE + verb.group(2)
					: statement;
		}

	}

}
