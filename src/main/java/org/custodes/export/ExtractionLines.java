package org.custodes.export;

import java.util.List;
import java.util.stream.Stream;

import org.custodes.corpus.Document;
import org.custodes.corpus.Span;
import org.custodes.extraction.Claim;
import org.custodes.extraction.ExtractedEntity;
import org.custodes.extraction.Extraction;
import org.custodes.extraction.Qualifiers;
import org.custodes.ontology.Amount;
import org.custodes.ontology.Count;
import org.custodes.ontology.PartialDate;
import org.jspecify.annotations.Nullable;

/** An extraction as the lines of the four files. */
final class ExtractionLines {

	private final Extraction extraction;

	private final Document document;

	private final CodePointOffsets offsets;

	ExtractionLines(Extraction extraction) {
		this.extraction = extraction;
		this.document = extraction.document();
		this.offsets = new CodePointOffsets(this.document);
	}

	Stream<ClaimLine> claims() {
		return this.extraction.claims().stream().map(this::claim);
	}

	Stream<EntityLine> entities() {
		return this.extraction.entities()
			.stream()
			.map((entity) -> new EntityLine(this.document.name(), entity.name(), entity.type().name(),
					entity.aliases()));
	}

	Stream<QuoteLine> quotes() {
		return this.extraction.quotes().stream().map((quote) -> {
			Place place = place(quote.span());
			return new QuoteLine(this.document.name(), named(quote.speaker()), place.text(), place.start(),
					place.end());
		});
	}

	Stream<DateLine> dates() {
		return this.extraction.dates().stream().map((date) -> {
			Place place = place(date.span());
			return new DateLine(this.document.name(), place.text(), date.value(), place.start(), place.end());
		});
	}

	private ClaimLine claim(Claim claim) {
		Qualifiers more = claim.qualifiers();
		return new ClaimLine(this.document.name(), Named.of(claim.subject()), claim.predicate().name(),
				Named.of(claim.object()), named(claim.recipient()), claim.polarity().label(), claim.modality().label(),
				named(claim.source()), value(more.from()), value(more.until()), more.amount(), more.count(),
				more.title(), more.product(), more.kind(), claim.confidence(), claim.rule(),
				place(claim.evidence().quote()));
	}

	private Place place(Span span) {
		return new Place(span.of(this.document.text()), this.offsets.of(span.start()), this.offsets.of(span.end()));
	}

	private static @Nullable Named named(@Nullable ExtractedEntity entity) {
		return (entity != null) ? Named.of(entity) : null;
	}

	private static @Nullable String value(@Nullable PartialDate date) {
		return (date != null) ? date.value() : null;
	}

	record ClaimLine(String document, Named subject, String predicate, Named object, @Nullable Named recipient,
			String polarity, String modality, @Nullable Named source, @Nullable String from, @Nullable String until,
			@Nullable Amount amount, @Nullable Count count, @Nullable String title, @Nullable String product,
			@Nullable String kind, double confidence, String rule, Place evidence) {
	}

	record EntityLine(String document, String name, String type, List<String> aliases) {
	}

	record QuoteLine(String document, @Nullable Named speaker, String text, int start, int end) {
	}

	record DateLine(String document, String text, String value, int start, int end) {
	}

	/** An entity where another line speaks of it. */
	record Named(String name, String type, List<String> aliases) {

		static Named of(ExtractedEntity entity) {
			return new Named(entity.name(), entity.type().name(), entity.aliases());
		}

	}

	/** A stretch of the file. */
	record Place(String text, int start, int end) {
	}

}
