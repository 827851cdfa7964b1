package org.custodes.extraction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.custodes.corpus.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds direct quotations of at least four words, over several paragraphs too, and who
 * says them: whom the sentence around them names, else the one who spoke just before; a
 * quotation that stands alone and repeats another has its speaker.
 */
final class QuoteFinder {

	private static final int MIN_WORDS = 4;

	/** How much of its words a pull quote shares with the quotation that it repeats. */
	private static final double REPEATED = 0.6;

	private final Mentions mentions;

	private final Passages passages;

	private final SpeakerReferents referents;

	private final SpeakerFinder speakers;

	QuoteFinder(Passages passages, Language language, SpeakerReferents referents, Mentions mentions) {
		this.mentions = mentions;
		this.passages = passages;
		this.referents = referents;
		this.speakers = new SpeakerFinder(passages, language.lexicon(), referents, mentions);
	}

	List<Quote> find() {
		List<Quote> quotes = new ArrayList<>();
		for (Span span : this.passages.quotes()) {
			if (words(span).size() < MIN_WORDS) {
				continue;
			}
			Speaker speaker = this.speakers.find(span);
			@Nullable Quote last = quotes.isEmpty() ? null : quotes.get(quotes.size() - 1);
			@Nullable ExtractedEntity entity = speaker.entity();
			if (!speaker.told() && last != null && continues(last.span(), span)) {
				entity = last.speaker();
			}
			this.referents.spoke(entity, span.end());
			quotes.add(new Quote(span, entity, named(span)));
		}
		return attributed(quotes);
	}

	/**
	 * Whether nobody else can be speaking: the quotation follows the one before in its
	 * paragraph, or opens the next paragraph.
	 */
	private boolean continues(Span before, Span span) {
		if (!this.passages.isSentence(span)) {
			return false;
		}
		Span paragraph = this.passages.paragraph(span);
		return paragraph.contains(before) || (this.passages.next(this.passages.paragraph(before)).equals(paragraph)
				&& this.passages.opensAlone(span) && !this.passages.opensAlone(before));
	}

	private List<Quote> attributed(List<Quote> quotes) {
		List<Quote> attributed = new ArrayList<>();
		for (int i = 0; i < quotes.size(); i++) {
			Quote quote = quotes.get(i);
			@Nullable ExtractedEntity speaker = quote.speaker();
			if (this.passages.opensAlone(quote.span())) {
				speaker = repeated(quote, quotes).orElse(speaker);
			}
			else if (speaker == null && i + 1 < quotes.size() && this.passages.isSentence(quote.span())
					&& this.passages.paragraph(quote.span()).contains(quotes.get(i + 1).span())
					&& this.passages.isSplit(quote.span(), quotes.get(i + 1).span())) {
				speaker = quotes.get(i + 1).speaker();
			}
			attributed.add(new Quote(quote.span(), speaker, quote.about()));
		}
		return attributed;
	}

	private Optional<ExtractedEntity> repeated(Quote pulled, List<Quote> quotes) {
		Set<String> words = words(pulled.span());
		return quotes.stream()
			.filter((each) -> !each.span().equals(pulled.span()) && each.speaker() != null
					&& isRepeated(words, words(each.span())))
			.findFirst()
			.map(Quote::speaker);
	}

	private static boolean isRepeated(Set<String> words, Set<String> others) {
		Set<String> shared = new HashSet<>(words);
		shared.retainAll(others);
		return shared.size() >= REPEATED * words.size();
	}

	private Set<String> words(Span span) {
		return new HashSet<>(Arrays.asList(span.of(text()).trim().toLowerCase(Locale.ROOT).split("[^\\p{L}\\d’'-]+")));
	}

	private List<ExtractedEntity> named(Span span) {
		return this.passages.sentences()
			.stream()
			.filter((sentence) -> sentence.span().overlaps(span))
			.flatMap((sentence) -> this.mentions.in(sentence.index()).stream())
			.filter((mention) -> span.contains(mention.span()))
			.map(Mention::entity)
			.distinct()
			.toList();
	}

	private String text() {
		return this.passages.text();
	}

}
