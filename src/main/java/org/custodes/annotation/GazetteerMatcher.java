package org.custodes.annotation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.custodes.gazetteer.Gazetteer;
import org.custodes.gazetteer.GazetteerEntry;
import org.jspecify.annotations.Nullable;

/**
 * Finds the gazetteer's names in a text. A name that means other things too ("Ring")
 * counts only where the document calls the same thing by an unmistakable name as well, or
 * where the recogniser took just these words for a name.
 */
final class GazetteerMatcher {

	private static final int SHOUTED_FROM = 6;

	/** What an outlet does, and what it makes. */
	private static final Set<String> REPORTS = Set.of("report", "write", "publish", "reveal", "learn", "review",
			"interview", "investigation", "reporter", "editor", "journalist", "article", "story", "exposé", "expose",
			"magazine", "newspaper", "correspondent", "columnist");

	/** What is done with documents: "to", "by" or "with" an outlet. */
	private static final Set<String> HANDED = Set.of("provide", "leak", "obtain", "review", "see", "share", "give",
			"confirm", "publish", "report", "reveal", "first", "pass", "hand");

	private static final Set<String> AUXILIARIES = Set.of("have", "'s", "’s", "first");

	private static final Pattern POLICE = Pattern.compile("(.+) Police(?: Department| Service| Force| Bureau)?");

	/** The names of those whose parent an entry is. */
	private final Map<String, List<String>> children = new HashMap<>();

	private final Map<String, GazetteerEntry> names;

	private final SurfaceMatcher<GazetteerEntry> certain;

	/** Names that mean other things too, or several of these. */
	private final SurfaceMatcher<List<GazetteerEntry>> ambiguous;

	GazetteerMatcher(Gazetteer gazetteer) {
		Map<String, GazetteerEntry> names = new HashMap<>();
		Map<String, List<GazetteerEntry>> doubtful = new HashMap<>();
		for (GazetteerEntry entry : gazetteer.entries()) {
			String parent = entry.parent();
			if (parent != null) {
				this.children.computeIfAbsent(parent, (key) -> new ArrayList<>()).add(entry.name());
			}
			List<String> all = new ArrayList<>(entry.aliases());
			all.add(entry.name());
			for (String name : all) {
				boolean certain = !entry.ambiguous().contains(name);
				forms(name).forEach((form) -> {
					if (certain) {
						names.putIfAbsent(form, entry);
					}
					else {
						doubtful.computeIfAbsent(form, (key) -> new ArrayList<>()).add(entry);
					}
				});
			}
		}
		informal(gazetteer, (entry) -> List.of(entry.name())).forEach(names::putIfAbsent);
		informal(gazetteer, GazetteerEntry::aliases).forEach(names::putIfAbsent);
		doubtful.keySet().removeAll(names.keySet());
		this.names = names;
		this.certain = new SurfaceMatcher<>(names);
		this.ambiguous = new SurfaceMatcher<>(doubtful);
	}

	/** A name as it is written, and as headlines shout it. */
	private static Stream<String> forms(String name) {
		String form = SurfaceMatcher.normalize(name);
		return (name.length() >= SHOUTED_FROM) ? Stream.of(form, form.toUpperCase(Locale.ROOT)).distinct()
				: Stream.of(form);
	}

	/** The name that a span is, if the gazetteer knows it for certain. */
	Optional<Name> exactly(List<Token> tokens, int sentence, int first, int end) {
		return Optional.ofNullable(this.names.get(SurfaceMatcher.normalize(text(tokens.subList(first, end)))))
			.map((entry) -> new Name(sentence, first, end, label(entry), entry));
	}

	/**
	 * "Bexley police", which many papers write for the Bexley Police Department; what
	 * several forces would be called so is none's.
	 * @param formal which names of an entry are meant
	 */
	private static Map<String, GazetteerEntry> informal(Gazetteer gazetteer,
			Function<GazetteerEntry, List<String>> formal) {
		Map<String, GazetteerEntry> informal = new HashMap<>();
		Set<String> shared = new HashSet<>();
		for (GazetteerEntry entry : gazetteer.entries()) {
			formal.apply(entry).stream().map(POLICE::matcher).filter(Matcher::matches).forEach((matcher) -> {
				String name = SurfaceMatcher.normalize(matcher.group(1) + " police");
				if (!entry.equals(Objects.requireNonNullElse(informal.putIfAbsent(name, entry), entry))) {
					shared.add(name);
				}
			});
		}
		informal.keySet().removeAll(shared);
		return informal;
	}

	List<Name> match(List<List<Token>> sentences, String text) {
		List<Name> found = new ArrayList<>();
		Set<String> present = new HashSet<>();
		for (SurfaceMatcher.Match<GazetteerEntry> match : this.certain.match(sentences, text)) {
			found.add(name(sentences.get(match.sentence()), match));
			addRelatives(present, match.value());
		}
		List<SurfaceMatcher.Match<GazetteerEntry>> doubtful = this.ambiguous.match(sentences, text)
			.stream()
			.map((match) -> new SurfaceMatcher.Match<>(match.sentence(), match.first(), match.end(),
					meant(match.value(), found, present)))
			.filter((match) -> found.stream().noneMatch((name) -> overlap(name, match)))
			.toList();
		Set<SurfaceMatcher.Match<GazetteerEntry>> told = doubtful.stream()
			.filter((match) -> told(sentences.get(match.sentence()), match))
			.collect(Collectors.toSet());
		told.forEach((match) -> present.add(match.value().name()));
		doubtful.stream()
			.filter((match) -> told.contains(match)
					|| (present.contains(match.value().name()) && stands(sentences.get(match.sentence()), match)))
			.forEach((match) -> found.add(name(sentences.get(match.sentence()), match)));
		return found;
	}

	/**
	 * Which of several an acronym means: the one that is present, else the one whose
	 * place the text names most.
	 */
	private static GazetteerEntry meant(List<GazetteerEntry> entries, List<Name> found, Set<String> present) {
		return entries.stream()
			.max(Comparator.comparing((GazetteerEntry entry) -> present.contains(entry.name()))
				.thenComparing((entry) -> namings(entry.place(), found)))
			.orElseThrow();
	}

	private static long namings(@Nullable String place, List<Name> found) {
		Set<String> places = (place != null) ? Set.of(place.split(", ")) : Set.of();
		return found.stream()
			.map(Name::entry)
			.filter((entry) -> entry != null && entry.type().name().equals("Place") && places.contains(entry.name()))
			.count();
	}

	/**
	 * What is present makes its parent and its children likely: with Tarn Systems in the
	 * text, "Lattice" is its product.
	 */
	private void addRelatives(Set<String> present, GazetteerEntry entry) {
		present.add(entry.name());
		present.addAll(this.children.getOrDefault(entry.name(), List.of()));
		String parent = entry.parent();
		if (parent != null) {
			present.add(parent);
		}
	}

	/** Tells whether the words around an ambiguous name tell what it is. */
	private static boolean told(List<Token> tokens, SurfaceMatcher.Match<GazetteerEntry> match) {
		return isRecognised(tokens, match)
				|| (match.value().type().name().equals("MediaOutlet") && tokens.get(match.first()).isCapitalized()
						&& !isProperName(tokens, match.first() - 1) && reports(tokens, match));
	}

	/**
	 * "Reason has learned", "told Reason", "a Reason investigation", "leaked to Reason".
	 */
	private static boolean reports(List<Token> tokens, SurfaceMatcher.Match<GazetteerEntry> match) {
		int next = match.end();
		while (next < tokens.size()
				&& (AUXILIARIES.contains(tokens.get(next).lemma()) || tokens.get(next).tag().startsWith("RB"))) {
			next++;
		}
		return (next < tokens.size() && REPORTS.contains(tokens.get(next).lemma()))
				|| (match.first() > 0 && tokens.get(match.first() - 1).lemma().equals("tell"))
				|| (match.first() > 1 && HANDED.contains(tokens.get(match.first() - 2).lemma())
						&& Set.of("to", "by", "with").contains(tokens.get(match.first() - 1).text()));
	}

	/** Tells whether the words are a name of their own there, no part of a longer one. */
	private static boolean stands(List<Token> tokens, SurfaceMatcher.Match<GazetteerEntry> match) {
		boolean proper = match.indices().anyMatch((i) -> tokens.get(i).isProperNoun());
		return proper && !isProperName(tokens, match.first() - 1) && !isProperName(tokens, match.end());
	}

	private static boolean isProperName(List<Token> tokens, int index) {
		return index >= 0 && index < tokens.size() && tokens.get(index).isProperNoun()
				&& tokens.get(index).isCapitalized();
	}

	private static boolean overlap(Name name, SurfaceMatcher.Match<GazetteerEntry> match) {
		return name.sentence() == match.sentence() && name.first() < match.end() && match.first() < name.end();
	}

	private static boolean isRecognised(List<Token> tokens, SurfaceMatcher.Match<GazetteerEntry> match) {
		String label = label(match.value());
		boolean inside = match.indices().allMatch((i) -> tokens.get(i).label().equals(label));
		boolean before = match.first() > 0 && tokens.get(match.first() - 1).label().equals(label);
		boolean after = match.end() < tokens.size() && tokens.get(match.end()).label().equals(label);
		return inside && !before && !after;
	}

	/**
	 * The name without the common noun that tells what it is: "Predator spyware" is
	 * called Predator.
	 */
	private static Name name(List<Token> tokens, SurfaceMatcher.Match<GazetteerEntry> match) {
		int end = match.end();
		String shorter = (end - match.first() > 1) ? text(tokens.subList(match.first(), end - 1)) : "";
		boolean common = Character.isLowerCase(tokens.get(end - 1).text().codePointAt(0));
		return new Name(match.sentence(), match.first(),
				(common && match.value().names().contains(shorter)) ? end - 1 : end, label(match.value()),
				match.value());
	}

	private static String text(List<Token> tokens) {
		return tokens.stream().map(Token::text).collect(Collectors.joining(" "));
	}

	private static String label(GazetteerEntry entry) {
		return switch (entry.type().name()) {
			case "Person" -> "PERSON";
			case "Place" -> "LOCATION";
			case "Technology" -> "MISC";
			default -> "ORGANIZATION";
		};
	}

}
