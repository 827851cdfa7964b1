package org.custodes.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import org.custodes.export.ClaimFeed.FiledClaim;
import org.custodes.export.ClaimFeed.FiledPlace;
import org.custodes.export.ExtractionLines.Named;
import org.custodes.export.ExtractionLines.Place;
import org.custodes.ontology.Amount;
import org.custodes.ontology.Count;
import org.custodes.query.ClaimView;
import org.custodes.query.EntityView;
import org.jspecify.annotations.Nullable;

/** Claims as JSON Lines: what extraction writes, with the id and further evidence. */
record ClaimLines(ClaimFeed feed) implements GraphExport.Content {

	@Override
	public void writeTo(OutputStream out) throws IOException {
		BufferedWriter writer = GraphExport.utf8(out);
		while (this.feed.hasNext()) {
			for (FiledClaim claim : this.feed.next()) {
				writer.write(JsonLinesWriter.MAPPER.writeValueAsString(line(claim)));
				writer.write('\n');
			}
		}
		writer.flush();
	}

	private static Line line(FiledClaim filed) {
		ClaimView claim = filed.claim();
		List<Place> places = filed.places().stream().map(ClaimLines::place).toList();
		return new Line(claim.id(), filed.places().get(0).file().name(), named(claim.subject()), claim.predicate(),
				named(claim.object()), orNull(claim.recipient()), claim.polarity(), claim.modality(),
				orNull(claim.source()), claim.from(), claim.until(), claim.amount(), claim.count(), claim.title(),
				claim.product(), claim.kind(), claim.confidence(), claim.rule(), places.get(0),
				places.subList(1, places.size()));
	}

	private static Named named(EntityView entity) {
		return new Named(entity.name(), entity.type(), entity.aliases());
	}

	private static @Nullable Named orNull(@Nullable EntityView entity) {
		return (entity != null) ? named(entity) : null;
	}

	private static Place place(FiledPlace place) {
		return new Place(place.evidence().text(), place.start(), place.end());
	}

	record Line(String id, String document, Named subject, String predicate, Named object, @Nullable Named recipient,
			String polarity, String modality, @Nullable Named source, @Nullable String from, @Nullable String until,
			@Nullable Amount amount, @Nullable Count count, @Nullable String title, @Nullable String product,
			@Nullable String kind, double confidence, String rule, Place evidence, List<Place> furtherEvidence) {
	}

}
