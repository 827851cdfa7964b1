package org.custodes.evaluation;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.custodes.corpus.Span;
import org.custodes.extraction.Extraction;

/** Quotes the sentence in which something stands, for people to judge by. */
final class Surroundings {

	/** The longest stretch to either side. */
	private static final int REACH = 200;

	private static final Pattern SENTENCE_END = Pattern.compile("[.!?][\"'”’)]*\\s+|\\n\\s*\\n");

	private Surroundings() {
	}

	/** A passage on one line. */
	static String passage(String text, Span passage) {
		return passage.of(text).replaceAll("\\s+", " ").strip();
	}

	/** The sentence around a place, roughly: as far as the next sentence ends. */
	static String of(String text, Span place) {
		int from = Math.max(0, place.start() - REACH);
		Matcher before = SENTENCE_END.matcher(text).region(from, place.start());
		int start = from;
		while (before.find()) {
			start = before.end();
		}
		int until = Math.min(text.length(), place.end() + REACH);
		Matcher after = SENTENCE_END.matcher(text).region(place.end(), until);
		return passage(text, new Span(start, after.find() ? after.end() : until));
	}

	/** The sentence in which some words first stand; empty where they do not. */
	static String of(List<Extraction> extractions, String words) {
		return extractions.stream()
			.map((extraction) -> extraction.document().text())
			.filter((text) -> !words.isBlank() && text.contains(words))
			.map((text) -> of(text, new Span(text.indexOf(words), text.indexOf(words) + words.length())))
			.findFirst()
			.orElse("");
	}

}
