package org.custodes.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.custodes.evaluation.GoldFile.GoldQuote;
import org.custodes.extraction.Extraction;
import org.custodes.extraction.Quote;

/**
 * Grades quotations. One is found if an output's quotation holds its first words: where a
 * quotation ends is a matter of taste when the reporting clause stands in its middle.
 */
final class QuoteScorer {

	private static final int FIRST_WORDS = 6;

	private final List<Finding> findings;

	private int gold;

	private int found;

	private int speakerRight;

	QuoteScorer(List<Finding> findings) {
		this.findings = findings;
	}

	void add(GoldDocument document, List<Extraction> extractions) {
		List<Said> said = new ArrayList<>();
		for (Extraction extraction : extractions) {
			for (Quote quote : extraction.quotes()) {
				said.add(new Said(words(quote.span().of(extraction.document().text()), Integer.MAX_VALUE), quote));
			}
		}
		for (GoldQuote wanted : document.file().quotes()) {
			String start = words(wanted.text(), FIRST_WORDS);
			List<Said> matches = said.stream().filter((one) -> one.words().contains(start)).toList();
			boolean right = matches.stream()
				.anyMatch((one) -> Objects.equals(document.find(one.quote().speaker()), wanted.speaker()));
			this.gold++;
			this.found += matches.isEmpty() ? 0 : 1;
			this.speakerRight += right ? 1 : 0;
			if (!right) {
				String what = matches.isEmpty() ? "not found" : "the speaker is " + document.label(wanted.speaker());
				this.findings.add(new Finding(Finding.Kind.QUOTE_WRONG, document.name(), what, wanted.text()));
			}
		}
	}

	private static String words(String text, int limit) {
		return String.join(" ", NormalName.words(text).stream().limit(limit).toList());
	}

	QuoteScore score() {
		return new QuoteScore(this.gold, this.found, this.speakerRight);
	}

	/** A quotation of the output, with its words. */
	private record Said(String words, Quote quote) {
	}

}
