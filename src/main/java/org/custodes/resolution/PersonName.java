package org.custodes.resolution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.custodes.gazetteer.NameKey;

/**
 * A person's name in its parts, titles dropped.
 *
 * @param given the first given name; empty where only a surname is there
 * @param middle the further given names or their initials
 * @param surname the surname with its particles
 * @param suffix "jr", "sr", "ii" ...; empty where there is none
 */
record PersonName(String given, List<String> middle, String surname, String suffix) {

	private static final Set<String> SUFFIXES = Set.of("jr", "sr", "junior", "senior", "ii", "iii", "iv");

	private static final Set<String> PARTICLES = Set.of("van", "von", "der", "den", "de", "del", "della", "di", "da",
			"dos", "du", "la", "le", "al", "el", "bin", "ibn", "ben", "ter", "ten");

	private static final Set<String> TITLES = titles();

	private static final Map<String, Set<String>> FORMAL_NAMES = formalNames();

	private static final Pattern INITIALS = Pattern.compile("(?:\\p{Lu}\\.){2,}|\\p{Lu}{2}");

	/** How two names of people stand to each other. */
	enum Agreement {

		/** Every part is the same. */
		EQUAL,

		/** One says more than the other, and nothing speaks against it. */
		COMPATIBLE,

		/** It may be so, but print uses such pairs for two people too. */
		DOUBTFUL,

		/** They are two people's. */
		DIFFERENT

	}

	static PersonName of(String name) {
		List<String> words = words(inOrder(name.strip()), name.equals(name.toUpperCase(Locale.ROOT)));
		while (words.size() > 1 && TITLES.contains(words.get(0))) {
			words.remove(0);
		}
		String suffix = "";
		if (words.size() > 1 && SUFFIXES.contains(last(words))) {
			suffix = words.remove(words.size() - 1).replace("junior", "jr").replace("senior", "sr");
		}
		if (words.isEmpty()) {
			return new PersonName("", List.of(), "", suffix);
		}
		int surname = words.size() - 1;
		while (surname > 1 && PARTICLES.contains(words.get(surname - 1))) {
			surname--;
		}
		return new PersonName((surname > 0) ? words.get(0) : "",
				(surname > 1) ? List.copyOf(words.subList(1, surname)) : List.of(),
				String.join(" ", words.subList(surname, words.size())), suffix);
	}

	/** "Besson, Gregory" is Gregory Besson; "Gregory Besson, Jr." stays. */
	private static String inOrder(String name) {
		int comma = name.indexOf(',');
		if (comma < 0 || name.indexOf(',', comma + 1) >= 0) {
			return name.replace(',', ' ');
		}
		String behind = name.substring(comma + 1).strip();
		boolean suffix = SUFFIXES.contains(NameKey.of(behind).value());
		return suffix ? name.substring(0, comma) + " " + behind : behind + " " + name.substring(0, comma);
	}

	private static List<String> words(String name, boolean capitals) {
		List<String> words = new ArrayList<>();
		for (String word : name.split("\\s+", -1)) {
			if (INITIALS.matcher(word).matches() && !(capitals && word.indexOf('.') < 0)
					&& !TITLES.contains(word.toLowerCase(Locale.ROOT))) {
				word.toLowerCase(Locale.ROOT)
					.replace(".", "")
					.codePoints()
					.forEach((letter) -> words.add(Character.toString(letter)));
			}
			else if (!NameKey.of(word).value().isEmpty()) {
				words.add(NameKey.of(word).value());
			}
		}
		return words;
	}

	boolean isFull() {
		return !this.given.isEmpty();
	}

	Agreement compare(PersonName other) {
		if (!this.surname.equals(other.surname) || contradicts(this.suffix, other.suffix) || contradictMiddle(other)) {
			return Agreement.DIFFERENT;
		}
		if (equals(other)) {
			return Agreement.EQUAL;
		}
		if (!sameGiven(this.given, other.given)) {
			return abbreviates(this.given, other.given) ? Agreement.DOUBTFUL : Agreement.DIFFERENT;
		}
		return this.suffix.equals(other.suffix) ? Agreement.COMPATIBLE : Agreement.DOUBTFUL;
	}

	private static boolean contradicts(String suffix, String other) {
		return !suffix.isEmpty() && !other.isEmpty() && !suffix.equals(other);
	}

	private boolean contradictMiddle(PersonName other) {
		for (int i = 0; i < Math.min(this.middle.size(), other.middle.size()); i++) {
			String one = this.middle.get(i);
			String two = other.middle.get(i);
			if (!sameGiven(one, two) && !abbreviates(one, two)) {
				return true;
			}
		}
		return false;
	}

	private static boolean sameGiven(String one, String other) {
		if (one.equals(other)) {
			return true;
		}
		Set<String> formal = new HashSet<>(FORMAL_NAMES.getOrDefault(one, Set.of()));
		formal.add(one);
		Set<String> otherFormal = new HashSet<>(FORMAL_NAMES.getOrDefault(other, Set.of()));
		otherFormal.add(other);
		formal.retainAll(otherFormal);
		return !formal.isEmpty();
	}

	private static boolean abbreviates(String one, String other) {
		return (one.length() == 1 && other.startsWith(one)) || (other.length() == 1 && one.startsWith(other));
	}

	private static String last(List<String> words) {
		return words.get(words.size() - 1);
	}

	private static Set<String> titles() {
		Set<String> titles = new HashSet<>();
		WordList.read("titles").forEach(titles::addAll);
		return Set.copyOf(titles);
	}

	/** Each short name with the full ones it stands for. */
	private static Map<String, Set<String>> formalNames() {
		Map<String, Set<String>> formal = new HashMap<>();
		for (List<String> line : WordList.read("nicknames")) {
			for (String nickname : line.subList(1, line.size())) {
				formal.computeIfAbsent(nickname, (key) -> new HashSet<>()).add(line.get(0));
			}
		}
		return Map.copyOf(formal);
	}

}
