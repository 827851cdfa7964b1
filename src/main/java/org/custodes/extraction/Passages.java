package org.custodes.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.custodes.annotation.AnnotatedDocument;
import org.custodes.annotation.Sentence;
import org.custodes.annotation.Token;
import org.custodes.corpus.Span;

/**
 * The paragraphs of a text and the sentences that stand around its quotations: where a
 * quotation holds several sentences, the one around it goes on behind it.
 */
final class Passages {

	private static final Pattern BLANK = Pattern.compile("\\n\\s*\\n");

	private static final int SPLIT = 80;

	private final AnnotatedDocument document;

	private final List<Span> quotes;

	private final TreeSet<Integer> starts = new TreeSet<>();

	private final List<Span> paragraphs = new ArrayList<>();

	/** A word with its sentence. */
	record Word(Sentence sentence, Token token) {

		int start() {
			return this.token.span().start();
		}

		int end() {
			return this.token.span().end();
		}

	}

	static Passages of(AnnotatedDocument document) {
		return new Passages(document, QuotationMarks.find(document.document().text()));
	}

	private Passages(AnnotatedDocument document, List<Span> quotes) {
		this.document = document;
		this.quotes = quotes;
		int start = 0;
		Matcher blank = BLANK.matcher(text());
		while (blank.find()) {
			this.paragraphs.add(new Span(start, blank.start()));
			start = blank.end();
		}
		this.paragraphs.add(new Span(start, text().length()));
		this.paragraphs.forEach((each) -> this.starts.add(each.start()));
		document.sentences()
			.stream()
			.map((sentence) -> sentence.span().start())
			.filter((each) -> quotes.stream().noneMatch((quote) -> quote.start() < each && each <= quote.end()))
			.map((each) -> quotes.stream().anyMatch((quote) -> quote.start() == each) ? each - 1 : each)
			.forEach(this.starts::add);
	}

	String text() {
		return this.document.document().text();
	}

	/** The quotations, without their marks, words quoted in passing too. */
	List<Span> quotes() {
		return this.quotes;
	}

	List<Sentence> sentences() {
		return this.document.sentences();
	}

	Sentence sentence(int index) {
		return this.document.sentences().get(index);
	}

	/** The sentence that holds a place, else the last one before it. */
	int sentenceAt(int place) {
		return this.document.sentences()
			.stream()
			.filter((sentence) -> sentence.span().start() <= place)
			.mapToInt(Sentence::index)
			.max()
			.orElse(0);
	}

	/** The paragraph of a quotation, or all of them that it goes through. */
	Span paragraph(Span span) {
		return this.paragraphs.stream()
			.filter((each) -> each.start() <= span.end() && span.start() <= each.end())
			.reduce(Span::cover)
			.orElse(span);
	}

	Span next(Span paragraph) {
		return this.paragraphs.stream()
			.filter((each) -> each.start() > paragraph.start() && each.start() >= paragraph.end())
			.findFirst()
			.map(this::paragraph)
			.orElse(paragraph);
	}

	/** The words of the sentence before a quotation. */
	List<Word> before(Span quote) {
		return outside(startOf(quote), quote.start());
	}

	private int startOf(Span quote) {
		int mark = Math.max(0, quote.start() - 1);
		Integer start = this.starts.floor(mark);
		String before = text().substring(0, mark).stripTrailing();
		boolean introduced = before.endsWith(":") || before.endsWith(",");
		if (introduced && start != null && text().substring(Math.min(start, mark), mark).isBlank()) {
			start = this.starts.lower(start);
		}
		return (start != null) ? start : 0;
	}

	/** The words of the sentence behind a quotation. */
	List<Word> behind(Span quote) {
		int from = Math.min(quote.end() + 1, text().length());
		int end = endOf(from);
		List<Word> words = outside(from, end);
		boolean open = quote.end() > 0 && "?!".indexOf(text().charAt(quote.end() - 1)) >= 0;
		return (words.isEmpty() && open) ? outside(from, endOf(end + 1)) : words;
	}

	private int endOf(int place) {
		Integer end = this.starts.ceiling(place);
		int paragraph = this.paragraphs.stream()
			.filter((each) -> each.start() <= place)
			.mapToInt(Span::end)
			.max()
			.orElse(text().length());
		// white space may stand between the mark and the next sentence
		boolean gap = end != null && text().substring(place, end).isBlank();
		return Math.max(place, Math.min(gap ? place : ((end != null) ? end : text().length()), paragraph));
	}

	/** The words of the sentence before the one in which a quotation stands. */
	List<Word> sentenceBefore(Span quote) {
		int start = startOf(quote);
		Integer before = this.starts.lower(start);
		return (before == null) ? List.of() : outside(before, start);
	}

	/** Whether a quotation begins a sentence of the text, not only part of one. */
	boolean isSentence(Span quote) {
		return before(quote).stream().noneMatch((word) -> Character.isLetterOrDigit(word.token().text().charAt(0)));
	}

	boolean opens(Span quote) {
		return text().substring(paragraph(quote).start(), quote.start()).chars().noneMatch(Character::isLetterOrDigit);
	}

	/** Whether a quotation is all that its paragraph holds. */
	boolean opensAlone(Span quote) {
		return opens(quote) && text().substring(quote.end(), Math.max(quote.end(), paragraph(quote).end()))
			.chars()
			.noneMatch(Character::isLetterOrDigit);
	}

	/** Whether only a few words stand between: "...," she said. "...". */
	boolean isSplit(Span one, Span other) {
		return other.start() - one.end() < SPLIT;
	}

	boolean isOutside(Span span) {
		return this.quotes.stream().noneMatch((quote) -> quote.contains(span));
	}

	private List<Word> outside(int from, int to) {
		List<Word> words = new ArrayList<>();
		for (Sentence sentence : this.document.sentences()) {
			if (sentence.span().start() < to && sentence.span().end() > from) {
				sentence.tokens()
					.stream()
					.filter((token) -> token.span().start() >= from && token.span().end() <= to)
					.filter((token) -> isOutside(token.span()))
					.forEach((token) -> words.add(new Word(sentence, token)));
			}
		}
		return words;
	}

}
