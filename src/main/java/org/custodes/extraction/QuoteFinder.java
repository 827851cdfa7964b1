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
import org.custodes.annotation.Sentence;
import org.custodes.annotation.Token;
import org.custodes.corpus.Span;
import org.custodes.ontology.EntityType;
import org.jspecify.annotations.Nullable;

/**
 * Finds direct quotations of at least four words, over several paragraphs too, and who
 * says them: the subject of the reporting verb that stands nearest outside the quotation
 * marks in the paragraph, else the speaker of the quotation before if nothing but
 * quotations stands between.
 */
final class QuoteFinder {

	private static final int MIN_WORDS = 4;

	private static final int MAX_GAP = 12;

	private final AnnotatedDocument document;

	private final Language language;

	private final ReferentFinder referents;

	private final Mentions mentions;

	private final List<Span> marked;

	QuoteFinder(AnnotatedDocument document, Language language, ReferentFinder referents, Mentions mentions) {
		this.document = document;
		this.language = language;
		this.referents = referents;
		this.mentions = mentions;
		this.marked = QuotationMarks.find(document.document().text());
	}

	List<Quote> find() {
		List<Quote> quotes = new ArrayList<>();
		@Nullable Quote last = null;
		for (Span span : this.marked) {
			if (words(span) < MIN_WORDS) {
				continue;
			}
			@Nullable ExtractedEntity speaker = speaker(span).orElse(null);
			if (speaker == null && last != null && isContinued(last.span(), span)) {
				speaker = last.speaker();
			}
			Quote quote = new Quote(span, speaker, named(span));
			quotes.add(quote);
			last = quote;
		}
		return quotes;
	}

	private int words(Span span) {
		return span.of(text()).trim().split("\\s+").length;
	}

	private List<ExtractedEntity> named(Span span) {
		return this.document.sentences()
			.stream()
			.filter((sentence) -> sentence.span().overlaps(span))
			.flatMap((sentence) -> this.mentions.in(sentence.index()).stream())
			.filter((mention) -> span.contains(mention.span()))
			.map(Mention::entity)
			.distinct()
			.toList();
	}

	/**
	 * Nothing stands between two quotations but what the first speaker's paragraph says
	 * of him.
	 */
	private boolean isContinued(Span before, Span span) {
		String between = text().substring(before.end(), span.start());
		boolean nothing = between.length() < MAX_GAP && between.chars().noneMatch(Character::isLetter);
		return nothing || paragraph(before).equals(paragraph(span));
	}

	private Optional<ExtractedEntity> speaker(Span span) {
		Span paragraph = paragraph(span);
		record Candidate(int distance, ExtractedEntity entity) {
		}
		List<Candidate> candidates = new ArrayList<>();
		for (Sentence sentence : this.document.sentences()) {
			if (!sentence.span().overlaps(paragraph)) {
				continue;
			}
			for (Token token : sentence.tokens()) {
				if (paragraph.contains(token.span()) && isOutside(token.span())
						&& this.language.lexicon().is("report", token.lemma().toLowerCase(Locale.ROOT))
						&& token.isVerb()) {
					subject(sentence, token.index())
						.ifPresent((entity) -> candidates.add(new Candidate(distance(span, token.span()), entity)));
				}
			}
		}
		return candidates.stream().min(Comparator.comparingInt(Candidate::distance)).map(Candidate::entity);
	}

	private Optional<ExtractedEntity> subject(Sentence sentence, int verb) {
		Set<EntityType> speakers = this.language.speakers();
		return sentence.parses()
			.stream()
			.map((graph) -> new ParsedSentence(sentence, graph))
			.flatMap((parsed) -> new Roles(parsed, this.language.lexicon()).subjects(verb)
				.stream()
				.filter((head) -> isOutside(parsed.token(head).span()))
				.flatMap((head) -> this.referents.find(parsed, head, speakers).stream()))
			.map(Referent::entity)
			.findFirst()
			.or(() -> inverted(sentence, verb));
	}

	/**
	 * '"...," said commissioner Jane Doe': the name next to the verb, where the parsers
	 * lost the subject.
	 */
	private Optional<ExtractedEntity> inverted(Sentence sentence, int verb) {
		Stream<Integer> near = IntStream.rangeClosed(1, 6).boxed().flatMap((i) -> Stream.of(verb + i));
		return near.filter((i) -> i >= 0 && i < sentence.tokens().size())
			.takeWhile((i) -> !sentence.tokens().get(i).text().matches("[.“\"]"))
			.flatMap((i) -> this.mentions.at(sentence.index(), i).stream())
			.map(Mention::entity)
			.filter((entity) -> this.language.speakers().contains(entity.type()))
			.findFirst();
	}

	private boolean isOutside(Span span) {
		return this.marked.stream().noneMatch((quote) -> quote.contains(span));
	}

	private static int distance(Span quote, Span word) {
		return (word.start() >= quote.end()) ? word.start() - quote.end() : quote.start() - word.end() + 1;
	}

	private Span paragraph(Span span) {
		int start = text().lastIndexOf("\n\n", span.start());
		int end = text().indexOf("\n\n", span.end());
		return new Span((start < 0) ? 0 : start, (end < 0) ? text().length() : end);
	}

	private String text() {
		return this.document.document().text();
	}

}
