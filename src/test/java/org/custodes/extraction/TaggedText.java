package org.custodes.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.custodes.annotation.AnnotatedDocument;
import org.custodes.annotation.Dependency;
import org.custodes.annotation.DependencyGraph;
import org.custodes.annotation.Name;
import org.custodes.annotation.Sentence;
import org.custodes.annotation.Token;
import org.custodes.corpus.Document;
import org.custodes.corpus.Source;
import org.custodes.corpus.Span;

/**
 * A sentence written with its tags, so that a test needs no model: {@code Bexley/NNP/L
 * bought/VBD/-/buy it/PRP}, that is word, tag, label (P, O, L, M or -) and lemma; a run
 * of words with the same label is a name.
 */
final class TaggedText {

	private static final Pattern RELATION = Pattern.compile("([\\w:]+)\\((\\d+),(\\d+)\\)");

	private TaggedText() {
	}

	/**
	 * Reads a sentence.
	 * @param tagged the words
	 * @param relations such as {@code nsubj(1,0) obj(1,2)}, the governor first
	 * @return the document of this one sentence
	 */
	static AnnotatedDocument read(String tagged, String relations) {
		List<Token> tokens = new ArrayList<>();
		StringBuilder text = new StringBuilder();
		for (String word : tagged.split(" ", -1)) {
			String[] parts = word.split("/", -1);
			int start = text.length();
			text.append(parts[0]);
			String lemma = (parts.length > 3) ? parts[3] : parts[0].toLowerCase(Locale.ROOT);
			String label = (parts.length > 2) ? label(parts[2]) : "O";
			tokens.add(new Token(tokens.size(), new Span(start, text.length()), parts[0], lemma, parts[1], label));
			text.append(' ');
		}
		List<Dependency> dependencies = new ArrayList<>();
		Matcher matcher = RELATION.matcher(relations);
		while (matcher.find()) {
			dependencies.add(new Dependency(Integer.parseInt(matcher.group(2)), Integer.parseInt(matcher.group(3)),
					matcher.group(1)));
		}
		Sentence sentence = new Sentence(0, new Span(0, text.length() - 1), tokens,
				List.of(new DependencyGraph(tokens.size(), dependencies)));
		Document document = Document.of("example.txt", text.toString(), new Source(null, null, null, null));
		return new AnnotatedDocument(document, List.of(sentence), names(tokens), List.of());
	}

	private static String label(String letter) {
		return switch (letter) {
			case "P" -> "PERSON";
			case "O" -> "ORGANIZATION";
			case "L" -> "LOCATION";
			case "M" -> "MISC";
			default -> "O";
		};
	}

	private static List<Name> names(List<Token> tokens) {
		List<Name> names = new ArrayList<>();
		int first = 0;
		while (first < tokens.size()) {
			int end = first + 1;
			while (end < tokens.size() && tokens.get(end).label().equals(tokens.get(first).label())) {
				end++;
			}
			if (!tokens.get(first).label().equals("O")) {
				names.add(new Name(0, first, end, tokens.get(first).label(), null));
			}
			first = end;
		}
		return names;
	}

}
