package org.custodes.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

import org.custodes.corpus.Document;
import org.custodes.corpus.Span;
import org.custodes.extraction.Claim;
import org.custodes.extraction.DateExpression;
import org.custodes.extraction.ExtractedEntity;
import org.custodes.extraction.Extraction;
import org.custodes.extraction.Quote;
import org.custodes.ontology.PartialDate;
import org.custodes.resolution.EntityId;

/**
 * The part of the graph that one document makes, as rows for the statements in
 * {@code cypher/writes}.
 *
 * @param mentions where it names entities
 * @param dates the dates that it names, with the wider dates around them, wider first
 * @param dateMentions where it names them
 * @param passages the passages that state its claims
 * @param claims its claims
 * @param quotes its quotations
 */
record DocumentGraph(List<Row> mentions, List<Row> dates, List<Row> dateMentions, List<Row> passages, List<Row> claims,
		List<Row> quotes) {

	static DocumentGraph of(Extraction extraction, Function<ExtractedEntity, EntityId> things) {
		Document document = extraction.document();
		// One thing that does something to itself is two things that were taken for one.
		List<Claim> claims = extraction.claims()
			.stream()
			.filter((claim) -> !things.apply(claim.subject()).equals(things.apply(claim.object())))
			.toList();
		return new DocumentGraph(mentions(extraction, things), dates(extraction), dateMentions(extraction),
				passages(document, claims), StatedClaims.rows(document, claims, things),
				extraction.quotes().stream().map((quote) -> quote(document, quote, things)).toList());
	}

	private static List<Row> mentions(Extraction extraction, Function<ExtractedEntity, EntityId> things) {
		Map<String, Set<Span>> spans = new TreeMap<>();
		for (ExtractedEntity entity : extraction.entities()) {
			spans.computeIfAbsent(things.apply(entity).value(), (key) -> new TreeSet<>()).addAll(entity.mentions());
		}
		return mentionRows("entity", spans, extraction.document());
	}

	private static List<Row> dateMentions(Extraction extraction) {
		Map<String, Set<Span>> spans = new TreeMap<>();
		for (DateExpression date : extraction.dates()) {
			spans.computeIfAbsent(date.from().value(), (key) -> new TreeSet<>()).add(date.span());
			PartialDate until = date.until();
			if (until != null) {
				spans.computeIfAbsent(until.value(), (key) -> new TreeSet<>()).add(date.span());
			}
		}
		return mentionRows("date", spans, extraction.document());
	}

	private static List<Row> mentionRows(String key, Map<String, Set<Span>> named, Document document) {
		List<Row> rows = new ArrayList<>();
		named.forEach((name, spans) -> {
			List<Integer> offsets = new ArrayList<>();
			spans.forEach((span) -> offsets.addAll(List.of(span.start(), span.end())));
			rows.add(Row.empty()
				.with(key, name)
				.with("document", document.id().value())
				.with("count", spans.size())
				.with("spans", offsets));
		});
		return rows;
	}

	private static List<Row> dates(Extraction extraction) {
		Set<PartialDate> dates = new TreeSet<>();
		extraction.dates().forEach((date) -> {
			dates.add(date.from());
			PartialDate until = date.until();
			if (until != null) {
				dates.add(until);
			}
		});
		return DateRows.of(dates);
	}

	private static List<Row> passages(Document document, List<Claim> claims) {
		Map<String, Row> rows = new TreeMap<>();
		claims.forEach((claim) -> {
			String id = StatedClaims.passageId(document, claim.evidence());
			rows.put(id, text(id, document, claim.evidence().passage()));
		});
		return List.copyOf(rows.values());
	}

	private static Row quote(Document document, Quote quote, Function<ExtractedEntity, EntityId> things) {
		ExtractedEntity speaker = quote.speaker();
		String id = Hash.of("quote", document.id(), quote.span().start(), quote.span().end());
		return text(id, document, quote.span())
			.with("speaker", (speaker != null) ? things.apply(speaker).value() : null)
			.with("about", quote.about().stream().map((entity) -> things.apply(entity).value()).distinct().toList());
	}

	private static Row text(String id, Document document, Span span) {
		return Row.empty()
			.with("id", id)
			.with("document", document.id().value())
			.with("text", span.of(document.text()))
			.with("start", span.start())
			.with("end", span.end());
	}

}
