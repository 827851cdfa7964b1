package org.custodes.extraction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.custodes.annotation.AnnotatedDocument;
import org.custodes.annotation.Name;
import org.custodes.annotation.Sentence;
import org.custodes.gazetteer.GazetteerEntry;
import org.custodes.gazetteer.NameKey;
import org.custodes.ontology.EntityType;
import org.jspecify.annotations.Nullable;

/**
 * Joins the names of one thing within a document: spellings, what the gazetteer knows,
 * acronyms that the text introduces, surnames, and companies without their suffix.
 */
final class NameGrouper {

	private static final int MIN_ACRONYM = 2;

	/** The gazetteer's kind of the governments of countries. */
	private static final String GOVERNMENT = "government";

	private final Lexicon lexicon;

	NameGrouper(Lexicon lexicon) {
		this.lexicon = lexicon;
	}

	List<NameGroup> join(AnnotatedDocument document, Map<String, NameGroup> bySurface) {
		Map<Object, NameGroup> joined = new LinkedHashMap<>();
		bySurface.forEach((form, group) -> {
			Object key = (group.entry() != null) ? group.entry() : NameKey.of(form);
			joined.merge(key, group, NameGrouper::merge);
		});
		List<NameGroup> groups = new ArrayList<>(joined.values());
		joinSpellings(groups);
		joinAcronyms(document, groups);
		joinShortNames(groups);
		return groups;
	}

	private static NameGroup merge(NameGroup one, NameGroup other) {
		one.addAll(other);
		return one;
	}

	/** A spelling that is a known thing's, but was not taken for it where it stood. */
	private static void joinSpellings(List<NameGroup> groups) {
		for (NameGroup group : List.copyOf(groups)) {
			groups.stream()
				.filter((other) -> other != group && other.entry() != null && group.entry() == null)
				.filter((other) -> other.forms().stream().map(NameKey::of).anyMatch(NameKey.of(group.name())::equals))
				.findFirst()
				.ifPresent((other) -> move(groups, group, other));
		}
	}

	/** "Bexley Traffic Agency (BTA)". */
	private static void joinAcronyms(AnnotatedDocument document, List<NameGroup> groups) {
		for (NameGroup acronym : List.copyOf(groups)) {
			if (!isAcronym(acronym.name()) || isPlace(acronym)) {
				continue;
			}
			groups.stream()
				.filter((full) -> full != acronym && full.name().length() > acronym.name().length())
				.filter((full) -> full.entry() == null || isOpen(acronym))
				.filter((full) -> introduces(document, full, acronym)
						|| (acronym.entry() == null && initials(full.name()).equals(acronym.name().replace(".", ""))))
				.findFirst()
				.ifPresent((full) -> move(groups, acronym, full));
		}
	}

	/** An acronym of many meanings has the one that the text gives it. */
	private static boolean isOpen(NameGroup acronym) {
		GazetteerEntry entry = acronym.entry();
		return entry == null || entry.isAmbiguous(acronym.name());
	}

	/** "Tarn Express (USA)" is no acronym. */
	private static boolean isPlace(NameGroup group) {
		@Nullable EntityType type = group.type();
		return type != null && type.name().equals("Place");
	}

	private static boolean introduces(AnnotatedDocument document, NameGroup full, NameGroup acronym) {
		return full.names().stream().anyMatch((name) -> {
			Sentence sentence = document.sentences().get(name.sentence());
			int next = name.end();
			return next + 1 < sentence.tokens().size()
					&& Set.of("(", "-LRB-").contains(sentence.tokens().get(next).text())
					&& acronym.names().stream().anyMatch((other) -> starts(other, name.sentence(), next + 1));
		});
	}

	private static boolean starts(Name name, int sentence, int token) {
		return name.sentence() == sentence && name.first() == token;
	}

	private static boolean isAcronym(String form) {
		String letters = form.replace(".", "");
		return letters.length() >= MIN_ACRONYM && letters.equals(letters.toUpperCase(Locale.ROOT))
				&& !form.contains(" ");
	}

	private static String initials(String name) {
		StringBuilder initials = new StringBuilder();
		Arrays.stream(name.split("[\\s-]+"))
			.filter((word) -> !word.isEmpty() && Character.isUpperCase(word.codePointAt(0)))
			.forEach((word) -> initials.append(word.charAt(0)));
		return (initials.length() > MIN_ACRONYM) ? initials.toString() : "";
	}

	/** A surname of one person, or a company's name without its suffix. */
	private void joinShortNames(List<NameGroup> groups) {
		for (NameGroup small : List.copyOf(groups)) {
			List<NameGroup> candidates = groups.stream()
				.filter((full) -> full != small && isShortFor(small, full))
				.toList();
			if (candidates.size() == 1) {
				move(groups, small, candidates.get(0));
			}
		}
	}

	private boolean isShortFor(NameGroup small, NameGroup full) {
		@Nullable EntityType type = full.type();
		String name = small.name();
		if (type == null || small.entry() != null) {
			return false;
		}
		if (type.name().equals("Person")) {
			return !name.contains(" ") && (full.name().endsWith(" " + name)
					|| (small.votes("PERSON") > 0 && full.name().startsWith(name + " ")));
		}
		if (type.organization() && isCommon(name)) {
			return List.of(full.name().split("[\\s,]+")).contains(name);
		}
		if (!type.organization() || !full.name().startsWith(name + " ")) {
			return false;
		}
		Collection<String> rest = List.of(full.name().substring(name.length() + 1).split("[\\s,]+"));
		return rest.stream().allMatch((word) -> this.lexicon.is("company-suffixes", word.toLowerCase(Locale.ROOT)));
	}

	/**
	 * "the Ministry", "the Committee", "Commerce": a word of the name that stands for it.
	 */
	private boolean isCommon(String name) {
		String word = name.toLowerCase(Locale.ROOT);
		return Stream.of("agency-words", "agency-heads", "university-heads", "nonprofit-heads", "portfolios")
			.anyMatch((words) -> this.lexicon.is(words, word));
	}

	/** A country that acts is what the text calls its government elsewhere. */
	void joinGovernment(List<NameGroup> groups, NameGroup place) {
		GazetteerEntry entry = place.entry();
		if (entry != null) {
			groups.stream().filter((other) -> other != place).filter((other) -> {
				GazetteerEntry government = other.entry();
				return government != null && GOVERNMENT.equals(government.kind())
						&& entry.name().equals(government.place());
			}).findFirst().ifPresent((government) -> move(groups, government, place));
		}
	}

	private static void move(List<NameGroup> groups, NameGroup from, NameGroup to) {
		to.addAll(from);
		groups.remove(from);
	}

}
