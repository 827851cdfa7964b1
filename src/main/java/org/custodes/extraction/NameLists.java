package org.custodes.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.custodes.annotation.Dependency;
import org.custodes.annotation.Sentence;
import org.custodes.annotation.Token;

/**
 * Reads enumerations of names off the surface, since parsers lose their members: "A, B
 * (of C), D and E".
 */
final class NameLists {

	private static final Set<String> LINKS = Set.of(",", ";", "and", "or", "&", "as", "well", "the", "'s", "’s");

	private static final Set<String> JOINING = Set.of(",", ";", "and", "or", "&");

	private static final Set<String> OPENING = Set.of("(", "-LRB-");

	private static final Set<String> CLOSING = Set.of(")", "-RRB-");

	private final Mentions mentions;

	NameLists(Mentions mentions) {
		this.mentions = mentions;
	}

	/**
	 * The members of the list that a name opens or continues, the name itself first; just
	 * the name if it stands alone, or if what is said of it stands between it and the
	 * next ("A (a founder of X), B").
	 */
	List<Integer> siblings(ParsedSentence parsed, int head, int trigger) {
		List<Mention> names = outsideBrackets(parsed, this.mentions.in(parsed.sentence().index()));
		int place = place(names, head);
		if (place < 0) {
			return List.of(head);
		}
		List<Integer> heads = new ArrayList<>(List.of(head));
		for (int i = place; i + 1 < names.size() && continues(parsed, names.get(i), names.get(i + 1)); i++) {
			if (names.get(i).first() < trigger && trigger < names.get(i + 1).first()) {
				return List.of(head);
			}
			heads.add(parsed.head(names.get(i + 1).first(), names.get(i + 1).end()));
		}
		return (heads.size() > 2 || endsList(parsed, names, place)) ? heads : List.of(head);
	}

	/** The rows of names of a sentence: "Tarn, Marlow and Gridlock". */
	Stream<List<Mention>> rows(Sentence sentence) {
		List<List<Mention>> rows = new ArrayList<>();
		for (Mention name : this.mentions.in(sentence.index())) {
			List<Mention> last = rows.isEmpty() ? List.of() : rows.get(rows.size() - 1);
			if (last.isEmpty() || !isJoined(sentence, last.get(last.size() - 1), name)) {
				last = new ArrayList<>();
				rows.add(last);
			}
			last.add(name);
		}
		return rows.stream();
	}

	private static boolean isJoined(Sentence sentence, Mention name, Mention next) {
		List<String> between = sentence.tokens()
			.subList(Math.min(name.end(), next.first()), next.first())
			.stream()
			.map(Token::text)
			.toList();
		return between.stream().anyMatch(JOINING::contains) && LINKS.containsAll(between);
	}

	private static List<Mention> outsideBrackets(ParsedSentence parsed, List<Mention> names) {
		List<Mention> outside = new ArrayList<>();
		int depth = 0;
		int index = 0;
		for (Mention name : names) {
			for (; index < name.first(); index++) {
				String word = parsed.token(index).text();
				depth += OPENING.contains(word) ? 1 : 0;
				depth -= CLOSING.contains(word) ? 1 : 0;
			}
			if (depth == 0) {
				outside.add(name);
			}
		}
		return outside;
	}

	/** Two names alone make a list only if "and" or "or" joins them. */
	private static boolean endsList(ParsedSentence parsed, List<Mention> names, int place) {
		return place + 1 < names.size() && between(parsed, names.get(place), names.get(place + 1)).stream()
			.anyMatch((word) -> word.equals("and") || word.equals("or") || word.equals("&"));
	}

	private static int place(List<Mention> names, int head) {
		for (int i = 0; i < names.size(); i++) {
			if (names.get(i).covers(head)) {
				return i;
			}
		}
		return -1;
	}

	private static boolean continues(ParsedSentence parsed, Mention name, Mention next) {
		List<String> between = between(parsed, name, next);
		return name.entity().type().organization() == next.entity().type().organization()
				&& between.stream().anyMatch(JOINING::contains) && LINKS.containsAll(between)
				&& !actsItself(parsed, next);
	}

	/** The words between two names without what stands in brackets. */
	private static List<String> between(ParsedSentence parsed, Mention name, Mention next) {
		List<String> words = new ArrayList<>();
		int depth = 0;
		for (int i = name.end(); i < next.first(); i++) {
			String word = parsed.token(i).text();
			if (OPENING.contains(word)) {
				depth++;
			}
			else if (CLOSING.contains(word)) {
				depth--;
			}
			else if (depth == 0) {
				words.add(word);
			}
		}
		return words;
	}

	/** "A sued B, and C appealed": C begins a clause of its own. */
	private static boolean actsItself(ParsedSentence parsed, Mention mention) {
		int head = parsed.head(mention.first(), mention.end());
		return parsed.graph()
			.governors(head)
			.stream()
			.filter((each) -> each.is("nsubj"))
			.map(Dependency::governor)
			.anyMatch((verb) -> verb > head);
	}

}
