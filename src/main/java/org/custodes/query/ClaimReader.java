package org.custodes.query;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.custodes.ontology.Ontology;
import org.custodes.ontology.Predicate;
import org.jspecify.annotations.Nullable;

/** Reads claims, alone and in lists. */
final class ClaimReader {

	private final GraphReader reader;

	private final List<String> symmetric;

	ClaimReader(GraphReader reader, Ontology ontology) {
		this.reader = reader;
		this.symmetric = ontology.predicates().stream().filter(Predicate::symmetric).map(Predicate::name).toList();
	}

	/**
	 * Claims by their ids.
	 * @param ids the ids
	 * @return those that exist, by id, in the order of the ids
	 */
	Map<String, ClaimView> byId(Iterable<String> ids) {
		Set<String> distinct = new LinkedHashSet<>();
		ids.forEach(distinct::add);
		Map<String, ClaimView> views = new LinkedHashMap<>();
		if (!distinct.isEmpty()) {
			this.reader.read("claims", Map.of("ids", List.copyOf(distinct)), ClaimRow.class)
				.forEach((row) -> views.put(row.claim().id(), row.claim()));
		}
		return views;
	}

	Page<ClaimView> page(ClaimFilter filter, PageRequest page) {
		Cursor cursor = Cursor.of(page, filter, 1);
		Map<String, @Nullable Object> parameters = parameters(filter);
		parameters.put("after", cursor.key(0));
		parameters.put("limit", page.limit() + 1);
		String anchor = anchor(filter);
		parameters.put("anchor", anchor);
		List<IdRow> rows = this.reader.read((anchor != null) ? "claim-page-of-entity" : "claim-page", parameters,
				IdRow.class);
		return Paging.page(rows, page, cursor, (row) -> List.of(row.id()),
				(shown) -> List.copyOf(byId(shown.stream().map(IdRow::id).toList()).values()));
	}

	/**
	 * The entity from whose claims the search can start, rather than from all claims.
	 */
	private static @Nullable String anchor(ClaimFilter filter) {
		if (filter.subject() != null) {
			return filter.subject();
		}
		return (filter.recipient() != null) ? filter.recipient() : filter.object();
	}

	/** A filter as the statements take it. */
	Map<String, @Nullable Object> parameters(ClaimFilter filter) {
		Map<String, @Nullable Object> parameters = new HashMap<>();
		parameters.put("subject", filter.subject());
		parameters.put("predicate", filter.predicate());
		parameters.put("object", filter.object());
		parameters.put("recipient", filter.recipient());
		parameters.put("polarity", filter.polarity());
		parameters.put("modality", filter.modality());
		parameters.put("document", filter.document());
		parameters.put("from", filter.from());
		parameters.put("until", filter.until());
		parameters.put("minConfidence", filter.minConfidence());
		parameters.put("symmetric", this.symmetric);
		return parameters;
	}

	record ClaimRow(ClaimView claim) {
	}

	record IdRow(String id) {
	}

}
