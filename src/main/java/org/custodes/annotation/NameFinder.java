package org.custodes.annotation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.custodes.gazetteer.Gazetteer;
import org.custodes.gazetteer.GazetteerEntry;
import org.jspecify.annotations.Nullable;

/**
 * Finds the proper names of a document: those of the gazetteer, and those that the
 * statistical recogniser found. A name that was recognised once is a name wherever the
 * document repeats it, headlines in title case included, which the recogniser reads
 * badly.
 */
final class NameFinder {

	/** The labels of names; others mark numbers and times. */
	static final Set<String> LABELS = Set.of("PERSON", "ORGANIZATION", "LOCATION", "MISC");

	/** Words that neither begin nor end a name, though a sentence may begin with them. */
	private static final Set<String> FUNCTION_WORDS = Set.of("about", "above", "according", "across", "additionally",
			"advertisement", "after", "against", "also", "although", "amid", "among", "as", "at", "because", "before",
			"behind", "besides", "between", "but", "by", "despite", "during", "earlier", "finally", "from", "further",
			"furthermore", "hence", "how", "however", "if", "in", "indeed", "inside", "instead", "into", "last",
			"later", "like", "meanwhile", "moreover", "nevertheless", "now", "of", "once", "or", "previously",
			"recently", "since", "so", "still", "that", "then", "therefore", "this", "though", "through", "throughout",
			"thus", "today", "together", "tomorrow", "under", "unlike", "until", "upon", "via", "what", "when", "where",
			"whereas", "which", "while", "who", "why", "with", "within", "without", "yesterday", "yet");

	private static final Set<String> POSSESSIVES = Set.of("'s", "’s", "'", "’");

	private static final double TITLE_CASE = 0.7;

	private static final int MIN_LETTERS = 4;

	private final GazetteerMatcher gazetteer;

	NameFinder(Gazetteer gazetteer) {
		this.gazetteer = new GazetteerMatcher(gazetteer);
	}

	List<Name> find(List<List<Token>> sentences, String text) {
		List<Name> known = this.gazetteer.match(sentences, text)
			.stream()
			.flatMap((name) -> withoutPossessor(sentences.get(name.sentence()), name))
			.toList();
		List<Name> recognised = recognised(sentences);
		List<Name> names = new ArrayList<>(combine(sentences, known, recognised));
		names.addAll(repeated(sentences, text, names));
		names.sort(Comparator.comparingInt(Name::sentence).thenComparingInt(Name::first));
		return names;
	}

	private static List<Name> recognised(List<List<Token>> sentences) {
		List<Name> found = new ArrayList<>();
		for (int s = 0; s < sentences.size(); s++) {
			List<Token> tokens = sentences.get(s);
			if (isTitleCase(tokens)) {
				continue;
			}
			int first = 0;
			while (first < tokens.size()) {
				String label = tokens.get(first).label();
				int end = first + 1;
				while (end < tokens.size() && tokens.get(end).label().equals(label)) {
					end++;
				}
				if (LABELS.contains(label)) {
					trimmed(tokens, new Name(s, first, end, label, null)).ifPresent(found::add);
				}
				first = end;
			}
		}
		return found;
	}

	/**
	 * A recognised name without the function words at its borders: at the start of a
	 * sentence, and where a heading runs into one, the recogniser takes them for a part
	 * of the name.
	 */
	private static Optional<Name> trimmed(List<Token> tokens, Name name) {
		int first = name.first();
		int end = name.end();
		while (first < end && FUNCTION_WORDS.contains(tokens.get(first).text().toLowerCase(Locale.ROOT))
				&& (first + 1 == end || !tokens.get(first + 1).text().equals("-"))) {
			first++;
		}
		while (end > first && FUNCTION_WORDS.contains(tokens.get(end - 1).text().toLowerCase(Locale.ROOT))) {
			end--;
		}
		return (first < end) ? Optional.of(new Name(name.sentence(), first, end, name.label(), null))
				: Optional.empty();
	}

	/**
	 * Where both found a name, the longer one counts; if they are equally long, the
	 * gazetteer's.
	 */
	private static List<Name> combine(List<List<Token>> sentences, List<Name> known, List<Name> recognised) {
		List<Name> kept = new ArrayList<>(known);
		for (Name each : recognised) {
			Name name = withoutOwner(sentences.get(each.sentence()), each, known);
			List<Name> rivals = kept.stream().filter((rival) -> overlap(rival, name)).toList();
			boolean longer = rivals.stream().allMatch((rival) -> contains(name, rival) && length(name) > length(rival));
			if (rivals.isEmpty() || (rivals.size() == 1 && longer && isOneName(sentences.get(name.sentence()), name))) {
				kept.removeAll(rivals);
				kept.add(name);
			}
		}
		return kept;
	}

	/**
	 * "Tarn's Ministry of Ports" is known by that name, but the ministry's is shorter.
	 */
	private Stream<Name> withoutPossessor(List<Token> tokens, Name name) {
		GazetteerEntry entry = name.entry();
		return IntStream.range(name.first() + 1, name.end() - 2)
			.filter((i) -> POSSESSIVES.contains(tokens.get(i).text()) && tokens.get(i + 1).isCapitalized())
			.filter((i) -> entry != null && POSSESSIVES.stream().noneMatch(entry.name()::contains))
			.boxed()
			.findFirst()
			.map((i) -> Stream.concat(this.gazetteer.exactly(tokens, name.sentence(), name.first(), i).stream(),
					Stream.of(new Name(name.sentence(), i + 1, name.end(), name.label(), entry))))
			.orElse(Stream.of(name));
	}

	/**
	 * "Tarn's High Court" is two names where Tarn is known, though "Macy's" and "People's
	 * Bank" are one.
	 */
	private static Name withoutOwner(List<Token> tokens, Name name, List<Name> known) {
		return known.stream()
			.filter((owner) -> contains(name, owner) && owner.end() + 1 < name.end())
			.filter((owner) -> POSSESSIVES.contains(tokens.get(owner.end()).text()))
			.max(Comparator.comparingInt(Name::end))
			.map((owner) -> new Name(name.sentence(), owner.end() + 1, name.end(), name.label(), null))
			.orElse(name);
	}

	/**
	 * Tells whether all words of a recognised span belong to a name: the recogniser
	 * swallows conjunctions and articles.
	 */
	private static boolean isOneName(List<Token> tokens, Name name) {
		return tokens.subList(name.first(), name.end())
			.stream()
			.allMatch((token) -> token.isCapitalized()
					|| Set.of("of", "for", "the", "and", "-", "&").contains(token.text()))
				&& tokens.get(name.first()).isCapitalized();
	}

	private static List<Name> repeated(List<List<Token>> sentences, String text, List<Name> names) {
		Map<String, Name> bySurface = names.stream()
			.collect(Collectors.groupingBy((name) -> surface(sentences, text, name)))
			.entrySet()
			.stream()
			.filter((entry) -> Character.isUpperCase(entry.getKey().codePointAt(0)) && entry.getKey().length() > 2)
			.collect(Collectors.toMap(Map.Entry::getKey, (entry) -> mostFrequent(entry.getValue())));
		Set<Long> taken = new HashSet<>();
		names.forEach((name) -> {
			for (int i = name.first(); i < name.end(); i++) {
				taken.add(place(name.sentence(), i));
			}
		});
		return new SurfaceMatcher<>(bySurface).match(sentences, text)
			.stream()
			.filter((match) -> match.indices().noneMatch((i) -> taken.contains(place(match.sentence(), i))))
			.map((match) -> new Name(match.sentence(), match.first(), match.end(), match.value().label(),
					match.value().entry()))
			.toList();
	}

	private static Name mostFrequent(List<Name> names) {
		Map<String, Integer> votes = new HashMap<>();
		names.forEach((name) -> votes.merge(name.label(), 1, Integer::sum));
		@Nullable Name best = null;
		for (Name name : names) {
			if (best == null || votes.getOrDefault(name.label(), 0) > votes.getOrDefault(best.label(), 0)) {
				best = name;
			}
		}
		return (best != null) ? best : names.get(0);
	}

	static boolean isTitleCase(List<Token> tokens) {
		List<Token> words = tokens.stream()
			.filter((token) -> token.text().length() >= MIN_LETTERS && Character.isLetter(token.text().charAt(0)))
			.toList();
		long capitalized = words.stream().filter(Token::isCapitalized).count();
		return words.size() > 2 && capitalized >= TITLE_CASE * words.size()
				&& !tokens.get(tokens.size() - 1).text().equals(".");
	}

	private static String surface(List<List<Token>> sentences, String text, Name name) {
		List<Token> tokens = sentences.get(name.sentence());
		return SurfaceMatcher.normalize(
				text.substring(tokens.get(name.first()).span().start(), tokens.get(name.end() - 1).span().end()));
	}

	private static boolean overlap(Name one, Name other) {
		return one.sentence() == other.sentence() && one.first() < other.end() && other.first() < one.end();
	}

	private static boolean contains(Name outer, Name inner) {
		return outer.first() <= inner.first() && inner.end() <= outer.end();
	}

	private static int length(Name name) {
		return name.end() - name.first();
	}

	private static long place(int sentence, int token) {
		return ((long) sentence << 32) | token;
	}

}
