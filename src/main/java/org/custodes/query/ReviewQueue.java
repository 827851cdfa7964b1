package org.custodes.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** What people should look at first: three lists, one behind the other. */
final class ReviewQueue {

	private enum Reason {

		DUPLICATE("duplicate", "namesakes-page", "2"), DISPUTED("disputed", "disputed-claims-page", "-1"),
		LOW_CONFIDENCE("low-confidence", "unsure-claims-page", "-1");

		private final String label;

		private final String statement;

		/** The score that stands before all others. */
		private final String first;

		Reason(String label, String statement, String first) {
			this.label = label;
			this.statement = statement;
			this.first = first;
		}

	}

	private final GraphReader reader;

	private final ClaimReader claims;

	private final EntityReader entities;

	ReviewQueue(GraphReader reader, ClaimReader claims) {
		this.reader = reader;
		this.claims = claims;
		this.entities = new EntityReader(reader);
	}

	Page<ReviewItem> page(@Nullable String reason, double maxConfidence, PageRequest page) {
		List<Reason> reasons = reasons(reason);
		if (!(maxConfidence >= 0 && maxConfidence <= 1)) {
			throw QueryException.parameter("maxConfidence", "a number from 0 to 1", maxConfidence);
		}
		Cursor cursor = Cursor.of(page, List.of("review", String.valueOf(reason), Double.toString(maxConfidence)), 3);
		List<Row> rows = new ArrayList<>();
		boolean reached = cursor.atStart();
		for (Reason at : reasons) {
			boolean resumes = !reached && at.label.equals(cursor.key(0));
			reached |= resumes;
			if (reached && rows.size() <= page.limit()) {
				String score = resumes ? cursor.key(1) : at.first;
				rows.addAll(
						rows(at, maxConfidence, score, resumes ? cursor.key(2) : "", page.limit() + 1 - rows.size()));
			}
		}
		return Paging.page(rows, page, cursor,
				(row) -> List.of(row.reason(), Double.toString(row.found().score()), row.found().id()), this::views);
	}

	private static List<Reason> reasons(@Nullable String label) {
		List<Reason> reasons = Stream.of(Reason.values())
			.filter((reason) -> label == null || reason.label.equals(label))
			.toList();
		if (reasons.isEmpty()) {
			throw QueryException.parameter("reason", "one of duplicate, disputed, low-confidence", label);
		}
		return reasons;
	}

	private List<Row> rows(Reason reason, double maxConfidence, String score, String after, int limit) {
		Map<String, @Nullable Object> parameters = new HashMap<>();
		parameters.put("score", number(score));
		parameters.put("after", after);
		parameters.put("limit", limit);
		if (reason == Reason.LOW_CONFIDENCE) {
			parameters.put("maxConfidence", maxConfidence);
		}
		return this.reader.read(reason.statement, parameters, Found.class)
			.stream()
			.map((found) -> new Row(reason.label, found))
			.toList();
	}

	private static double number(String score) {
		try {
			return Double.parseDouble(score);
		}
		catch (NumberFormatException ex) {
			throw Cursor.malformed(score);
		}
	}

	private List<ReviewItem> views(List<Row> rows) {
		Map<String, ClaimView> claimViews = this.claims.byId(ids(rows, false));
		Map<String, EntityView> entityViews = this.entities.byId(ids(rows, true));
		return rows.stream().map((row) -> {
			Found found = row.found();
			ClaimView claim = row.isPair() ? null : claimViews.get(found.id());
			List<EntityView> pair = row.isPair() ? Neo4jGraphQueries.pick(found.ids(), entityViews) : List.of();
			return new ReviewItem(row.reason(), found.score(), found.explanation(), claim, pair);
		}).toList();
	}

	private static List<String> ids(List<Row> rows, boolean pairs) {
		return rows.stream()
			.filter((row) -> row.isPair() == pairs)
			.flatMap((row) -> row.found().ids().stream())
			.toList();
	}

	record Found(String id, double score, List<String> ids, String explanation) {
	}

	private record Row(String reason, Found found) {

		boolean isPair() {
			return this.reason.equals(Reason.DUPLICATE.label);
		}

	}

}
