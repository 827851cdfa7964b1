package org.custodes.export;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.custodes.query.ClaimFilter;
import org.custodes.query.ClaimView;
import org.custodes.query.DocumentFile;
import org.custodes.query.EvidenceView;
import org.custodes.query.GraphQueries;

/** The claims with the files that state them, part by part in the order of their ids. */
final class ClaimFeed implements Iterator<List<ClaimFeed.FiledClaim>> {

	private static final int PART = 200;

	/** Documents whose offsets are kept, of those that it takes the text to know. */
	private static final int KEPT = 500;

	private final GraphQueries graph;

	private final Parts<ClaimView> parts;

	private final Map<String, CodePointOffsets> offsets = new LinkedHashMap<>(16, 0.75f, true) {

		private static final long serialVersionUID = 1L;

		@Override
		protected boolean removeEldestEntry(Map.Entry<String, CodePointOffsets> eldest) {
			return size() > KEPT;
		}

	};

	ClaimFeed(GraphQueries graph, ClaimFilter filter) {
		this.graph = graph;
		this.parts = new Parts<>(PART, (page) -> graph.claims(filter, page));
	}

	@Override
	public boolean hasNext() {
		return this.parts.hasNext();
	}

	/** A claim whose document has gone since it was read is left out. */
	@Override
	public List<FiledClaim> next() {
		List<ClaimView> claims = this.parts.next();
		Set<String> ids = new LinkedHashSet<>();
		claims.forEach((claim) -> claim.evidence().forEach((place) -> ids.add(place.document())));
		Map<String, DocumentFile> files = new HashMap<>();
		this.graph.files(ids).forEach((file) -> files.put(file.id(), file));
		List<FiledClaim> filed = new ArrayList<>();
		for (ClaimView claim : claims) {
			List<FiledPlace> places = new ArrayList<>();
			for (EvidenceView place : claim.evidence()) {
				DocumentFile file = files.get(place.document());
				if (file != null) {
					CodePointOffsets known = offsets(file);
					places.add(new FiledPlace(place, file, known.of(place.start()), known.of(place.end())));
				}
			}
			if (!places.isEmpty()) {
				filed.add(new FiledClaim(claim, places));
			}
		}
		return filed;
	}

	private CodePointOffsets offsets(DocumentFile file) {
		CodePointOffsets known = this.offsets.get(file.id());
		if (known == null) {
			String text = file.wide() ? this.graph.document(file.id()).map((it) -> it.text()).orElse("") : "";
			known = new CodePointOffsets(file.offset(), text);
			this.offsets.put(file.id(), known);
		}
		return known;
	}

	/**
	 * A claim with its places.
	 *
	 * @param claim the claim
	 * @param places the places that state it, the surest first; at least one
	 */
	record FiledClaim(ClaimView claim, List<FiledPlace> places) {
	}

	/**
	 * A place as a stretch of a file.
	 *
	 * @param evidence the place in the document's text
	 * @param file the file
	 * @param start the first code point in the file
	 * @param end the code point behind the last
	 */
	record FiledPlace(EvidenceView evidence, DocumentFile file, int start, int end) {
	}

}
