package org.custodes.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/** Reads entities in lists and finds them by their names. */
final class EntityReader {

	private static final int CANDIDATES = 5;

	private final GraphReader reader;

	EntityReader(GraphReader reader) {
		this.reader = reader;
	}

	/**
	 * Entities by their ids.
	 * @param ids the ids
	 * @return those that exist, by id, in the order of the ids
	 */
	Map<String, EntityView> byId(Iterable<String> ids) {
		Set<String> distinct = new LinkedHashSet<>();
		ids.forEach(distinct::add);
		Map<String, EntityView> views = new LinkedHashMap<>();
		if (!distinct.isEmpty()) {
			this.reader.read("entities", Map.of("ids", List.copyOf(distinct)), EntityView.class)
				.forEach((view) -> views.put(view.id(), view));
		}
		return views;
	}

	Page<EntityView> page(EntityFilter filter, PageRequest page) {
		Cursor cursor = Cursor.of(page, filter, 1);
		Map<String, @Nullable Object> parameters = new HashMap<>();
		parameters.put("type", filter.type());
		parameters.put("name", filter.name());
		parameters.put("after", cursor.key(0));
		parameters.put("limit", page.limit() + 1);
		List<IdRow> rows = this.reader.read("entity-page", parameters, IdRow.class);
		return Paging.page(rows, page, cursor, (row) -> List.of(row.id()),
				(shown) -> List.copyOf(byId(shown.stream().map(IdRow::id).toList()).values()));
	}

	/**
	 * Entities whose names fit a text, those whose name or alias it is before all others.
	 */
	List<SearchHit> named(String text, int limit) {
		FuzzyWords words = new FuzzyWords(text);
		if (words.isEmpty()) {
			return List.of();
		}
		List<ScoreRow> rows = this.reader.read("entity-search",
				Map.of("query", words.any(), "limit", limit * CANDIDATES), ScoreRow.class);
		Map<String, EntityView> views = byId(rows.stream().map(ScoreRow::id).toList());
		List<SearchHit> hits = new ArrayList<>();
		for (ScoreRow row : rows) {
			EntityView view = views.get(row.id());
			if (view != null) {
				hits.add(new SearchHit("entity", row.score(), view, null, null, null, null));
			}
		}
		hits.sort(Comparator.comparing((SearchHit hit) -> !isNamed(hit.entity(), text)));
		return hits.subList(0, Math.min(limit, hits.size()));
	}

	/**
	 * Tells whether a text is an entity's name or alias, but for the case.
	 */
	static boolean isNamed(@Nullable EntityView entity, String text) {
		String name = text.strip();
		return entity != null && (entity.name().equalsIgnoreCase(name)
				|| entity.aliases().stream().anyMatch((alias) -> alias.equalsIgnoreCase(name)));
	}

	record IdRow(String id) {
	}

	record ScoreRow(String id, double score) {
	}

}
