package org.custodes.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.custodes.annotation.AnnotatedDocument;
import org.custodes.annotation.Name;
import org.custodes.annotation.Sentence;
import org.custodes.annotation.Token;
import org.custodes.gazetteer.GazetteerEntry;
import org.custodes.ontology.Ontology;

/**
 * What the shape of a name tells: where it begins and ends ("Bexley" + "Police
 * Department"), that it is one at all ("Ministry of Justice"), and what it names.
 */
final class NameShapes {

	private static final Set<String> LINKS = Set.of("of", "for", "and", "&", "the", "on", "de", "du", "la", "des",
			"der");

	/** Prepositions that no organisation's name holds. */
	private static final Set<String> OUTSIDE = Set.of("at", "in", "with", "from", "by", "against", "under", "after",
			"before", "over");

	private static final Set<String> JOINTS = Set.of("and", ",");

	private static final Set<String> HEAD_LINKS = Set.of("of", "for", "on");

	/** Those who head a part of a government: the word before them says which part. */
	private static final Set<String> OFFICES = Set.of("minister", "secretary", "ombudsman", "commissioner");

	private final Lexicon lexicon;

	private final Laws laws;

	private final UnmarkedNames unmarked;

	NameShapes(Ontology ontology, Lexicon lexicon) {
		this.lexicon = lexicon;
		this.laws = new Laws(lexicon);
		this.unmarked = new UnmarkedNames(ontology, lexicon);
	}

	/**
	 * The names of a document with their borders put right, and those that only their
	 * shape gives away.
	 */
	List<Name> repair(AnnotatedDocument document) {
		List<Name> repaired = new ArrayList<>();
		for (Sentence sentence : document.sentences()) {
			List<Name> names = document.names()
				.stream()
				.filter((name) -> name.sentence() == sentence.index())
				.map((name) -> trim(sentence, name))
				.filter((name) -> name.end() > name.first())
				.flatMap((name) -> split(sentence, name))
				.toList();
			if (isHeadline(sentence)) {
				repaired.addAll(names);
			}
			else {
				List<Name> merged = this.unmarked.complete(sentence,
						merge(sentence, withPolice(sentence, names), shaped(sentence, names)));
				merged.sort(Comparator.comparingInt(Name::first));
				merged.removeIf((name) -> isTitle(sentence, name, merged));
				repaired.addAll(merged);
			}
		}
		return this.laws.remove(document, repaired);
	}

	/** What is a name of its own behind "at" or "in". */
	private Stream<Name> behind(List<Token> tokens, Name rest) {
		int first = IntStream.range(rest.first(), rest.end())
			.filter((i) -> tokens.get(i).isCapitalized())
			.findFirst()
			.orElse(rest.end());
		return (rest.end() - first > 1) ? Stream.of(new Name(rest.sentence(), first, rest.end(), rest.label(), null))
				: Stream.empty();
	}

	/**
	 * "the Forensic Committee and Election Committee" are two, and so are "Tarn Lab at
	 * the University of Bexley".
	 */
	private Stream<Name> split(Sentence sentence, Name name) {
		if (name.entry() != null || !name.label().equals("ORGANIZATION")) {
			return Stream.of(name);
		}
		List<Token> tokens = sentence.tokens();
		for (int i = name.first() + 1; i < name.end(); i++) {
			if (OUTSIDE.contains(tokens.get(i).text())) {
				return Stream.concat(Stream.of(new Name(name.sentence(), name.first(), i, name.label(), null)),
						behind(tokens, new Name(name.sentence(), i + 1, name.end(), name.label(), null)));
			}
		}
		for (int i = name.first() + 2; i + 2 < name.end(); i++) {
			boolean both = tokens.get(i).text().equals("and") && type(join(tokens.subList(name.first(), i))).isPresent()
					&& type(join(tokens.subList(i + 1, name.end()))).isPresent();
			if (both) {
				return Stream.of(new Name(name.sentence(), name.first(), i, name.label(), null),
						new Name(name.sentence(), i + 1, name.end(), name.label(), null));
			}
		}
		return Stream.of(name);
	}

	/**
	 * "Privacy Commissioner Ann Example", "Interior Minister Ann Example": what she is,
	 * not the office.
	 */
	private boolean isTitle(Sentence sentence, Name name, List<Name> names) {
		List<Token> tokens = sentence.tokens();
		if (name.entry() == null && name.end() - name.first() == 1 && !name.label().equals("PERSON")
				&& name.end() < tokens.size()
				&& OFFICES.contains(tokens.get(name.end()).text().toLowerCase(Locale.ROOT))) {
			return true;
		}
		Token last = sentence.tokens().get(name.end() - 1);
		return name.label().equals("ORGANIZATION")
				&& this.lexicon.is("person-titles", last.text().toLowerCase(Locale.ROOT))
				&& names.stream().anyMatch((other) -> other.label().equals("PERSON") && other.first() == name.end());
	}

	/**
	 * The type that the last or first word of a name tells, as the word class of that
	 * type is called.
	 */
	Optional<String> type(String form) {
		List<String> words = List.of(form.toLowerCase(Locale.ROOT).split("[\\s-]+"));
		String first = words.get(0);
		int link = IntStream.range(1, words.size() - 1)
			.filter((i) -> HEAD_LINKS.contains(words.get(i)))
			.findFirst()
			.orElse(0);
		if (link > 0) {
			String head = words.get(link - 1);
			Optional<String> byHead = Stream.of("agency", "university", "nonprofit")
				.filter((type) -> this.lexicon.is(type + "-heads", head) || this.lexicon.is(type + "-words", head))
				.findFirst();
			if (byHead.isPresent()) {
				return byHead;
			}
		}
		if (words.size() < 2) {
			return Optional.of("outlet").filter((type) -> this.lexicon.is("outlet-names", first));
		}
		String last = words.get(words.size() - 1);
		if (words.size() > 1 && last.equals("force") && words.get(words.size() - 2).equals("task")) {
			return Optional.of("agency");
		}
		return Stream.of("agency", "university", "company", "nonprofit", "outlet", "technology")
			.filter((type) -> this.lexicon.is(type + "-words", last))
			.filter((type) -> !this.lexicon.is("person-titles", first) || type.equals("agency"))
			.findFirst();
	}

	private Name trim(Sentence sentence, Name name) {
		List<Token> tokens = sentence.tokens();
		int first = name.first();
		int end = name.end();
		if (name.entry() != null) {
			return name;
		}
		if (name.label().equals("PERSON") && end < tokens.size() && tokens.get(end).text().equals("administration")) {
			return new Name(name.sentence(), first, end + 1, "ORGANIZATION", null);
		}
		while (end > first && !isNamePart(tokens.get(end - 1))) {
			end--;
		}
		while (first < end && (!isNamePart(tokens.get(first)) || (name.label().equals("PERSON") && first < end - 1
				&& this.lexicon.is("person-titles", tokens.get(first).text().toLowerCase(Locale.ROOT))))) {
			first++;
		}
		while (end + 1 < tokens.size() && tokens.get(end).text().equals("-") && tokens.get(end + 1).isCapitalized()
				&& tokens.get(end).span().start() == tokens.get(end - 1).span().end()
				&& tokens.get(end + 1).span().start() == tokens.get(end).span().end()) {
			end += 2;
		}
		return new Name(name.sentence(), first, end, name.label(), null);
	}

	private static boolean isNamePart(Token token) {
		boolean word = Character.isLetterOrDigit(token.text().codePointAt(0))
				&& !Set.of("the", "a", "an").contains(token.text().toLowerCase(Locale.ROOT));
		return word || token.text().equals(".") || token.text().equals("!");
	}

	/** "Bexley police", "Bexley police officers": the force of the place. */
	private static List<Name> withPolice(Sentence sentence, List<Name> names) {
		List<Token> tokens = sentence.tokens();
		return names.stream().map((name) -> {
			boolean force = name.label().equals("LOCATION") && name.end() < tokens.size()
					&& tokens.get(name.end()).text().equals("police");
			return force ? new Name(name.sentence(), name.first(), name.end() + 1, "ORGANIZATION", null) : name;
		}).toList();
	}

	/** Runs of capitalised words that end, or begin, as organisations' names do. */
	private List<Name> shaped(Sentence sentence, List<Name> names) {
		List<Name> found = new ArrayList<>();
		List<Token> tokens = sentence.tokens();
		int first = 0;
		while (first < tokens.size()) {
			int end = joinedEnd(tokens, first, runEnd(tokens, first), names);
			if (end - first > 1) {
				found.addAll(cut(sentence, first, end));
			}
			first = Math.max(end, first + 1);
		}
		return found;
	}

	private List<Name> cut(Sentence sentence, int first, int end) {
		for (int last = end; last - first > 1; last--) {
			String form = join(sentence.tokens().subList(first, last));
			Optional<String> type = type(form);
			if (type.isPresent() && sentence.tokens().get(last - 1).isCapitalized()) {
				return List.of(new Name(sentence.index(), first, last, "ORGANIZATION", null));
			}
		}
		return List.of();
	}

	/**
	 * Where a run goes on behind "and": "Ministry of Ports and Fisheries", "the Search
	 * and Rescue Service".
	 */
	private int joinedEnd(List<Token> tokens, int first, int end, List<Name> names) {
		if (end - first < 1 || end + 1 >= tokens.size() || !JOINTS.contains(tokens.get(end).text())
				|| names.stream().anyMatch((name) -> name.first() <= end + 1 && name.end() > end + 1 && isSure(name))) {
			return end;
		}
		int joined = runEnd(tokens, end + 1);
		if (joined == end + 1) {
			return end;
		}
		boolean portfolio = isHeaded(tokens, first, end)
				&& this.lexicon.is("portfolios", tokens.get(end + 1).text().toLowerCase(Locale.ROOT));
		if (portfolio) {
			return joinedEnd(tokens, first, joined, names);
		}
		boolean unit = tokens.get(end).text().equals("and") && joined - end > 2 && first > 0
				&& tokens.get(first - 1).text().equals("the")
				&& names.stream().noneMatch((name) -> name.first() < end && name.end() > first && isSure(name))
				&& type(join(tokens.subList(first, end))).isEmpty()
				&& this.lexicon.is("agency-words", tokens.get(joined - 1).text().toLowerCase(Locale.ROOT));
		return unit ? joined : end;
	}

	private static boolean isSure(Name name) {
		return name.entry() != null || name.label().equals("PERSON");
	}

	/** "Ministry of", "Standing Committee on". */
	private boolean isHeaded(List<Token> tokens, int first, int end) {
		return IntStream.range(first + 1, end)
			.filter((i) -> HEAD_LINKS.contains(tokens.get(i).text()))
			.mapToObj((i) -> tokens.get(i - 1).text().toLowerCase(Locale.ROOT))
			.anyMatch((head) -> Stream.of("agency", "university")
				.anyMatch((type) -> this.lexicon.is(type + "-heads", head) || this.lexicon.is(type + "-words", head)));
	}

	/** The end of a run of capitalised words, with small links between them. */
	private static int runEnd(List<Token> tokens, int first) {
		if (!isCapitalizedNoun(tokens.get(first))) {
			return first;
		}
		int end = first + 1;
		while (end < tokens.size()) {
			if (isCapitalizedNoun(tokens.get(end))) {
				end++;
			}
			else if (Set.of("of", "for", "on", "&", "-").contains(tokens.get(end).text()) && end + 1 < tokens.size()
					&& isCapitalizedNoun(tokens.get(end + 1))) {
				end += 2;
			}
			else {
				break;
			}
		}
		return end;
	}

	private static boolean isCapitalizedNoun(Token token) {
		return token.isCapitalized() && (token.isNoun() || token.tag().equals("JJ") || token.tag().equals("VBG"))
				&& !LINKS.contains(token.text());
	}

	static String join(List<Token> tokens) {
		StringBuilder text = new StringBuilder();
		for (Token token : tokens) {
			boolean glued = text.length() == 0 || token.text().startsWith("'") || token.text().startsWith("’");
			text.append(glued ? "" : " ").append(token.text());
		}
		return text.toString();
	}

	/**
	 * Shaped names replace the shorter names that they hold; otherwise the found names
	 * stay.
	 */
	private List<Name> merge(Sentence sentence, List<Name> names, List<Name> shaped) {
		List<Name> merged = new ArrayList<>(names);
		for (Name shape : shaped) {
			List<Name> rivals = merged.stream()
				.filter((name) -> name.first() < shape.end() && shape.first() < name.end())
				.toList();
			boolean replaces = rivals.stream()
				.allMatch((name) -> shape.first() <= name.first() && name.end() <= shape.end()
						&& name.end() - name.first() < shape.end() - shape.first());
			boolean splits = (rivals.stream().filter((name) -> name.entry() != null).count() > 1
					&& !isPlacedUnit(shape, rivals))
					|| rivals.stream().anyMatch((name) -> name.label().equals("PERSON"));
			if (rivals.isEmpty() || (replaces && !splits && !isRunIn(sentence, shape, rivals))) {
				merged.removeAll(rivals);
				merged.add(shape);
			}
		}
		merged.sort(Comparator.comparingInt(Name::first));
		return merged;
	}

	/** "Bexley Cyber Task Force", where both Bexley and the task force are known. */
	private boolean isPlacedUnit(Name shape, List<Name> rivals) {
		return rivals.stream().allMatch((name) -> {
			GazetteerEntry entry = name.entry();
			boolean place = entry != null && entry.type().name().equals("Place") && name.first() == shape.first();
			boolean unit = entry != null && entry.type().name().equals("Agency")
					&& this.lexicon.is("unit-words", lastWord(entry.name()));
			return place || (unit && name.end() == shape.end());
		});
	}

	private static String lastWord(String name) {
		return name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
	}

	/** "Advertisement Tarn Systems": a heading that runs into a name. */
	private static boolean isRunIn(Sentence sentence, Name shape, List<Name> rivals) {
		return shape.first() == 0 && sentence.tokens().get(0).tag().equals("NN")
				&& rivals.stream().anyMatch((name) -> name.entry() != null && name.first() == 1);
	}

	private static boolean isHeadline(Sentence sentence) {
		List<Token> words = sentence.tokens()
			.stream()
			.filter((token) -> token.text().length() > 3 && Character.isLetter(token.text().charAt(0)))
			.toList();
		long capitalized = words.stream().filter(Token::isCapitalized).count();
		return words.size() > 2 && capitalized * 10 >= words.size() * 7L
				&& !sentence.tokens().get(sentence.tokens().size() - 1).text().equals(".");
	}

}
