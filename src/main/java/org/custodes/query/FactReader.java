package org.custodes.query;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.custodes.query.EntityReader.IdRow;
import org.jspecify.annotations.Nullable;

/** Reads the direct edges and the entities at their ends, part by part. */
final class FactReader {

	private final GraphReader reader;

	private final EntityReader entities;

	private final ClaimReader claims;

	FactReader(GraphReader reader, EntityReader entities, ClaimReader claims) {
		this.reader = reader;
		this.entities = entities;
		this.claims = claims;
	}

	Page<EdgeView> page(ClaimFilter filter, PageRequest page) {
		Cursor cursor = Cursor.of(page, List.of("facts", filter), 2);
		Map<String, @Nullable Object> parameters = parameters(filter, page);
		parameters.put("owner", cursor.key(0));
		parameters.put("after", cursor.key(1));
		List<EdgeView> rows = this.reader.read("fact-page", parameters, EdgeView.class);
		return Paging.page(rows, page, cursor, (row) -> List.of(row.subject(), row.id()), (shown) -> shown);
	}

	Page<EntityView> entities(ClaimFilter filter, PageRequest page) {
		Cursor cursor = Cursor.of(page, List.of("fact entities", filter), 1);
		Map<String, @Nullable Object> parameters = parameters(filter, page);
		parameters.put("after", cursor.key(0));
		List<IdRow> rows = this.reader.read("fact-entity-page", parameters, IdRow.class);
		return Paging.page(rows, page, cursor, (row) -> List.of(row.id()),
				(shown) -> List.copyOf(this.entities.byId(shown.stream().map(IdRow::id).toList()).values()));
	}

	List<FactEnds> ends(int limit) {
		return this.reader.read("fact-ends", Map.of("limit", limit), FactEnds.class);
	}

	List<EdgeView> among(Collection<String> ids, int limit) {
		return this.reader.read("facts-among", Map.of("ids", List.copyOf(ids), "limit", limit), EdgeView.class);
	}

	private Map<String, @Nullable Object> parameters(ClaimFilter filter, PageRequest page) {
		Map<String, @Nullable Object> parameters = this.claims.parameters(filter);
		parameters.keySet().removeAll(List.of("polarity", "modality", "document"));
		parameters.put("limit", page.limit() + 1);
		return parameters;
	}

}
