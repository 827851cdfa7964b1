package org.custodes.extraction;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.custodes.ontology.EntityType;
import org.custodes.ontology.Predicate;

/**
 * Reads the phrases of the rule files: elements with blanks between them, each for one
 * word or one name.
 *
 * <pre>
 * &lt;subject&gt;          a name (or "he", "the company") of a type that the predicate allows
 * &lt;object:Unit&gt;      one whose name is that of a unit ("Fraud Division"), or of an Office
 *                    ("Ports Commissioner"), or of a Seat ("High Court"), or the Noun of
 *                    a description that holds another name ("the Lisbon company"), or
 *                    Its ("its", "their"), or of a type
 * &lt;subjects:Person&gt;  names of a type, with "and" before the last: "A, B (a lawyer) and C"
 * &lt;objects,&gt;         names with or without it: "Lisbon, Portugal"
 * of|for             one of these words, in any inflection
 * $roles/NNS         a word of a class of the lexicon, here only with the tag NNS
 * #noun              a word of a part of speech, see below
 * ~title             a part that is defined for all rules
 * [title ... ]       what is taken as the title
 * ( ... | ... )      a group; ? * + {0,3} behind an element or a group say how often
 * </pre>
 *
 * A phrase becomes a regular expression over {@link PhraseText}, after the cascaded
 * patterns of FASTUS (Hobbs et al., 1997) and TokensRegex.
 */
final class PhraseSyntax {

	private static final Pattern ELEMENT = Pattern.compile("(.+?)([?*+]\\??|\\{\\d+,\\d+}\\??)?");

	private static final Pattern SLOT = Pattern.compile("<(subject|object)(s?)(,?)(?::([\\w|]+))?>");

	/** Brackets of the text, as against those of a phrase. */
	private static final Map<String, String> BRACKETS = Map.of("LRB", "(", "RRB", ")");

	private static final String REST = "[^ ]* ";

	private static final String ENTITY = "<[^>]*> ";

	/** What an element that begins with {@code #} stands for. */
	private static final Map<String, String> KINDS = Map.ofEntries(Map.entry("any", "[^ ()]+ "),
			Map.entry("entity", ENTITY), Map.entry("word", tagged("[A-Z$]+")), Map.entry("noun", tagged("NNP?S?")),
			Map.entry("apart",
					"(?<!> (?:at|of|in)\\|(?:at|of|in)\\|IN\\| )(?<!> (?:at|of|in)\\|(?:at|of|in)\\|IN\\| the\\|the\\|DT\\| )"),
			Map.entry("plain", "(?!whose\\|)"), Map.entry("finite", tagged("(?:VB[DZP]|MD)")),
			Map.entry("setting", "(?:(?!by\\|)[^ |<]*\\|[^ |]*\\|(?!VB)[A-Z$]+\\| |<Place[^>]*> |,\\|" + REST + ")"),
			Map.entry("number", tagged("CD")), Map.entry("adverb", tagged("RB")),
			Map.entry("adjective", tagged("(?:NN|JJ|HYPH|AFX|VBG|VBN)[A-Z]*")),
			Map.entry("modifier", tagged("(?:NN|JJ|HYPH|AFX|VBG|VBN|CD)[A-Z]*")),
			Map.entry("nominal", nominal("NN|JJ|RB|DT|CD|CC|IN|HYPH|AFX|POS|PRP\\$|,")),
			Map.entry("descriptive", nominal("NN|JJ|RB|DT|CD|CC|IN|HYPH|AFX|POS|PRP\\$|VBN|VBG|,")),
			Map.entry("final", notBefore("NNP?S?|POS")), Map.entry("stop", notBefore("NNPS?")),
			Map.entry("bare", "(?<!> )(?<!\\|(?:NN|NNS|NNP|NNPS|JJ|POS|PRP\\$|CC)\\| )"),
			Map.entry("alone", "(?!(?:of|at|from|with|for|,)\\|[^ ]* (?:the\\|[^ ]* )?<)"));

	/** "his father" is somebody else than he. */
	private static final String NOT_HIS = "(?!(?<=<Person\\|)" + PhraseText.ITS + ">)[^>]*";

	private static final String BRACKETED = "(?:\\(\\|" + REST + "(?:[^ ()]+ ){1,15}\\)\\|" + REST + ")?";

	private static final String COMMA = "(?:,|;)\\|" + REST;

	private static final String AND = "(?:and|&)\\|" + REST;

	private static final String THE = "(?:the\\|" + REST + ")?";

	/** "and the Lisbon insurer" before a name that stands behind others. */
	private static final String CLASS = "(?:<Place[^>]*> (?:'s\\|" + REST
			+ ")?)?(?:[^ |<]*\\|[^ |]*\\|(?:NN|JJ|HYPH)\\| ){0,3}";

	private static final String SEPARATOR = "(?:" + COMMA + "(?:" + AND + ")?|" + AND + ")" + THE;

	private final Lexicon lexicon;

	private final Map<String, String> parts;

	PhraseSyntax(Lexicon lexicon, Map<String, String> parts) {
		this.lexicon = lexicon;
		this.parts = Map.copyOf(parts);
	}

	/**
	 * Compiles a phrase.
	 * @param phrase the phrase
	 * @param predicate what it states
	 * @param implied whether the object goes without saying
	 * @throws IllegalArgumentException if the phrase is none
	 */
	Pattern compile(String phrase, Predicate predicate, boolean implied) {
		String regex = regex(phrase, predicate);
		if (!regex.contains("(?<subject>") || regex.contains("(?<object>") == implied) {
			throw new IllegalArgumentException(
					"'" + phrase + "' needs a <subject> and, unless it is implied, an <object>");
		}
		return Pattern.compile(regex);
	}

	private String regex(String phrase, Predicate predicate) {
		return Stream.of(phrase.strip().split("\\s+"))
			.map((element) -> element(element, predicate))
			.collect(Collectors.joining());
	}

	private String element(String element, Predicate predicate) {
		if (element.equals("(")) {
			return "(?:";
		}
		if (element.equals("[title")) {
			return "(?<title>";
		}
		if (element.equals("]")) {
			return ")";
		}
		if (element.equals("|")) {
			return element;
		}
		Matcher matcher = ELEMENT.matcher(element);
		if (!matcher.matches()) {
			throw new IllegalArgumentException("'" + element + "' is no element of a phrase");
		}
		String quantifier = (matcher.group(2) != null) ? matcher.group(2) : "";
		String body = matcher.group(1);
		return (body.equals(")") ? ")" : "(?:" + body(body, predicate) + ")") + quantifier;
	}

	private String body(String body, Predicate predicate) {
		Matcher slot = SLOT.matcher(body);
		if (slot.matches()) {
			return slot(slot, predicate);
		}
		return switch (body.charAt(0)) {
			case '~' -> regex(known(this.parts, body), predicate);
			case '#' -> known(KINDS, body);
			default -> words(body);
		};
	}

	private static String known(Map<String, String> definitions, String body) {
		String definition = definitions.get(body.substring(1));
		if (definition == null) {
			throw new IllegalArgumentException("'" + body + "' is not defined; known are " + definitions.keySet());
		}
		return definition;
	}

	private static String tagged(String tag) {
		return "[^ |<]*\\|[^ |]*\\|" + tag + "\\| ";
	}

	/** A word or a name within a description: no person, who would be another subject. */
	private static String nominal(String tags) {
		return "(?:<(?!Person)[^>]*> |[^ |<]*\\|[^ |]*\\|(?:" + tags + ")[A-Z]*\\| )";
	}

	private static String notBefore(String tags) {
		return "(?!<|[^ |]*\\|[^ |]*\\|(?:" + tags + ")\\|)";
	}

	private String words(String body) {
		int slash = body.lastIndexOf('/');
		boolean tagged = slash > 0;
		String any = Stream.of((tagged ? body.substring(0, slash) : body).split("\\|"))
			.flatMap((word) -> word.startsWith("$") ? this.lexicon.words(word.substring(1)).stream() : Stream.of(word))
			.map((word) -> BRACKETS.getOrDefault(word, PhraseText.escape(word)))
			.map(Pattern::quote)
			.collect(Collectors.joining("|", "(?:", ")"));
		String tag = tagged ? "(?:" + body.substring(slash + 1) + ")" : "[^ |]*";
		String word = "(?:" + any + "\\|[^ |]*|[^ |<]*\\|" + any + ")\\|" + tag + "\\| ";
		return Stream.of(body.split("\\|")).anyMatch(PhraseText.POSSESSIVES::contains)
				? "(?:" + word + "|<[^>]*\\|" + PhraseText.ITS + "> )" : word;
	}

	private static String slot(Matcher slot, Predicate predicate) {
		Set<EntityType> allowed = slot.group(1).equals("subject") ? predicate.subjects() : predicate.objects();
		String wanted = slot.group(4);
		Set<String> any = (wanted != null) ? Set.of(wanted.split("\\|")) : Set.of();
		Optional<String> flag = any.stream().filter(PhraseText.FLAGS::contains).findFirst();
		boolean typed = any.stream().anyMatch((each) -> !PhraseText.FLAGS.contains(each));
		List<String> types = allowed.stream()
			.filter((type) -> any.isEmpty() || any.contains(type.name())
					|| (((flag.isPresent() && !typed) || any.contains("Organization")) && type.organization()))
			.map(EntityType::name)
			.toList();
		if (types.isEmpty()) {
			throw new IllegalArgumentException(predicate + " takes no " + wanted + " as " + slot.group(1));
		}
		String entity = "<(?:" + String.join("|", types) + ")\\|" + flag.orElse(NOT_HIS) + "> ";
		String item = entity + BRACKETED;
		String further = slot.group(3).isEmpty()
				? "(?:(?:" + COMMA + THE + item + ")*(?:" + COMMA + ")?" + AND + THE + CLASS + item + ")?"
				: "(?:" + SEPARATOR + item + ")*";
		return THE + "(?<" + slot.group(1) + ">" + (slot.group(2).isEmpty() ? entity : item + further) + ")";
	}

}
