package org.custodes.question;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.custodes.gazetteer.NameKey;
import org.custodes.query.EntityView;
import org.custodes.query.GraphQueries;
import org.custodes.query.SearchHit;
import org.jspecify.annotations.Nullable;

/**
 * Finds the graph's names in a question, the longest first, whatever their case. A word
 * that questions are made of is a name only if it is written as one.
 */
final class NameReader {

	private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}](?:[\\p{L}\\p{N}&.'’-]*[\\p{L}\\p{N}])?");

	private static final int MAX_WORDS = 7;

	private static final int CANDIDATES = 10;

	private static final Set<String> ORDINARY = Set.of("a", "about", "an", "and", "any", "are", "been", "by", "ceo",
			"company", "companies", "did", "do", "does", "during", "for", "from", "had", "has", "have", "how", "in",
			"is", "it", "list", "many", "much", "name", "of", "on", "or", "say", "show", "tell", "test", "the", "their",
			"to", "us", "use", "used", "was", "were", "what", "when", "where", "which", "who", "whom", "whose", "will",
			"with", "police", "agency", "agencies", "search", "searches", "data", "photos", "attorney", "trial",
			"target");

	private final GraphQueries graph;

	NameReader(GraphQueries graph) {
		this.graph = graph;
	}

	Placeholders read(String question) {
		List<MatchResult> words = WORD.matcher(question).results().toList();
		StringBuilder text = new StringBuilder();
		Map<String, List<EntityView>> found = new LinkedHashMap<>();
		int copied = 0;
		int first = 0;
		while (first < words.size()) {
			@Nullable Named named = longest(question, words, first);
			@Nullable String word = (named != null) ? Placeholders.word(found.size(), named.entities().get(0)) : null;
			if (named == null || word == null) {
				first++;
				continue;
			}
			text.append(withoutArticle(question.substring(copied, words.get(first).start()))).append(word);
			copied = named.end();
			found.put(word, named.entities());
			first += named.words();
		}
		return new Placeholders(text.append(question.substring(copied)).toString(), found);
	}

	private @Nullable Named longest(String question, List<MatchResult> words, int first) {
		for (int last = Math.min(words.size(), first + MAX_WORDS) - 1; last >= first; last--) {
			String phrase = question.substring(words.get(first).start(), words.get(last).end());
			boolean possessive = phrase.endsWith("'s") || phrase.endsWith("’s");
			String name = possessive ? phrase.substring(0, phrase.length() - 2) : phrase;
			boolean ordinary = ORDINARY.contains(name.toLowerCase(Locale.ROOT))
					|| (last > first && ORDINARY.contains(words.get(first).group().toLowerCase(Locale.ROOT)));
			List<EntityView> entities = (ordinary && !isShouted(name)) ? List.of() : named(name);
			if (!entities.isEmpty()) {
				return new Named(entities, words.get(first).start() + name.length(), last - first + 1);
			}
		}
		return null;
	}

	private static boolean isShouted(String name) {
		return name.equals(name.toUpperCase(Locale.ROOT)) && name.length() > 1;
	}

	/** The entities that bear a name; those whose full name it is come first. */
	private List<EntityView> named(String name) {
		NameKey key = NameKey.of(name);
		List<EntityView> bearers = this.graph.entitiesNamed(name, CANDIDATES)
			.stream()
			.map(SearchHit::entity)
			.flatMap(Stream::ofNullable)
			.filter((entity) -> names(entity).anyMatch((each) -> NameKey.of(each).equals(key)))
			.toList();
		List<EntityView> full = bearers.stream().filter((entity) -> NameKey.of(entity.name()).equals(key)).toList();
		List<EntityView> ordered = new ArrayList<>(full);
		bearers.stream().filter((entity) -> !full.contains(entity)).forEach(ordered::add);
		return ordered;
	}

	private static Stream<String> names(EntityView entity) {
		return Stream.concat(Stream.of(entity.name()), entity.aliases().stream());
	}

	/** "the NYPD" is one word as well. */
	private static String withoutArticle(String before) {
		return before.replaceAll("(?i)\\bthe $", "");
	}

	private record Named(List<EntityView> entities, int end, int words) {
	}

}
