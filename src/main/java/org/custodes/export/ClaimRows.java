package org.custodes.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.custodes.export.ClaimFeed.FiledClaim;
import org.custodes.export.ClaimFeed.FiledPlace;
import org.custodes.ontology.Amount;
import org.custodes.ontology.Count;
import org.custodes.query.ClaimView;
import org.custodes.query.EntityView;
import org.custodes.query.EvidenceView;
import org.jspecify.annotations.Nullable;

/** Claims as CSV, a row a place that states one. */
record ClaimRows(ClaimFeed feed) implements GraphExport.Content {

	private static final List<String> HEADER = List.of("claim", "subject", "subject_type", "subject_id", "predicate",
			"object", "object_type", "object_id", "recipient", "recipient_type", "recipient_id", "polarity", "modality",
			"source", "from", "until", "amount", "currency", "count", "unit", "title", "product", "kind", "confidence",
			"rule", "quote", "start", "end", "passage", "file", "document_id", "document_title", "publisher",
			"published", "address");

	@Override
	public void writeTo(OutputStream out) throws IOException {
		CsvTable table = new CsvTable(GraphExport.utf8(out));
		table.row(HEADER);
		while (this.feed.hasNext()) {
			for (FiledClaim claim : this.feed.next()) {
				for (FiledPlace place : claim.places()) {
					List<@Nullable Object> row = new ArrayList<>(claim(claim.claim()));
					row.addAll(place(place));
					table.row(row);
				}
			}
		}
		table.flush();
	}

	private static List<@Nullable Object> claim(ClaimView claim) {
		List<@Nullable Object> row = new ArrayList<>();
		row.add(claim.id());
		row.addAll(entity(claim.subject()));
		row.add(claim.predicate());
		row.addAll(entity(claim.object()));
		row.addAll(entity(claim.recipient()));
		EntityView source = claim.source();
		Amount amount = claim.amount();
		Count count = claim.count();
		row.addAll(Arrays.<@Nullable Object>asList(claim.polarity(), claim.modality(),
				(source != null) ? source.name() : null, claim.from(), claim.until(),
				(amount != null) ? amount.value() : null, (amount != null) ? amount.currency() : null,
				(count != null) ? count.value() : null, (count != null) ? count.unit() : null, claim.title(),
				claim.product(), claim.kind(), claim.confidence(), claim.rule()));
		return row;
	}

	private static List<@Nullable Object> entity(@Nullable EntityView entity) {
		return (entity != null) ? Arrays.<@Nullable Object>asList(entity.name(), entity.type(), entity.id())
				: Arrays.<@Nullable Object>asList(null, null, null);
	}

	private static List<@Nullable Object> place(FiledPlace place) {
		EvidenceView evidence = place.evidence();
		return Arrays.<@Nullable Object>asList(evidence.text(), place.start(), place.end(), evidence.passage(),
				place.file().name(), evidence.document(), evidence.title(), evidence.publisher(), evidence.published(),
				place.file().uri());
	}

}
