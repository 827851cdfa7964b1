package org.custodes.query;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.custodes.ontology.Ontology;
import org.jspecify.annotations.Nullable;

/** Reads decisions, the queue and changes with the statements of {@code queries/api}. */
final class Neo4jReviewQueries implements ReviewQueries {

	private static final String DECISION = "decision";

	/** The form of times in the graph. */
	private static final DateTimeFormatter MOMENT = new DateTimeFormatterBuilder().appendInstant(3).toFormatter();

	/** Chains of merges are short; a circle must not hold a request. */
	private static final int HOPS = 10;

	private final GraphReader reader;

	private final ClaimReader claims;

	private final ReviewQueue queue;

	Neo4jReviewQueries(GraphReader reader, Ontology ontology) {
		this.reader = reader;
		this.claims = new ClaimReader(reader, ontology);
		this.queue = new ReviewQueue(reader, this.claims);
	}

	@Override
	public Optional<DecisionView> decision(String id) {
		return Optional.ofNullable(decisions(List.of(id)).get(id));
	}

	@Override
	public Page<DecisionView> decisions(PageRequest page) {
		Cursor cursor = Cursor.of(page, "decisions", 1);
		List<IdRow> rows = this.reader.read("decision-page", Map.of("before", cursor.key(0), "limit", page.limit() + 1),
				IdRow.class);
		return Paging.page(rows, page, cursor, (row) -> List.of(row.when()),
				(shown) -> List.copyOf(decisions(shown.stream().map(IdRow::id).toList()).values()));
	}

	@Override
	public Page<ReviewItem> queue(@Nullable String reason, double maxConfidence, PageRequest page) {
		return this.queue.page(reason, maxConfidence, page);
	}

	@Override
	public Page<Change> changes(@Nullable Instant since, PageRequest page) {
		Cursor cursor = Cursor.of(page, List.of("changes", String.valueOf(since)), 2);
		List<ChangeRow> rows = this.reader.read("change-page", Map.of("at",
				cursor.atStart() ? moment(since) : cursor.key(0), "after", cursor.key(1), "limit", page.limit() + 1),
				ChangeRow.class);
		return Paging.page(rows, page, cursor, (row) -> List.of(row.at(), row.key()), this::views);
	}

	@Override
	public Page<Change> latestChanges(@Nullable Instant since, int limit) {
		PageRequest.first(limit);
		return new Page<>(
				views(this.reader.read("latest-changes", Map.of("at", moment(since), "limit", limit), ChangeRow.class)),
				null);
	}

	private static String moment(@Nullable Instant since) {
		return (since != null) ? MOMENT.format(since) : "";
	}

	@Override
	public Optional<String> successor(String id) {
		String at = id;
		for (int hop = 0; hop < HOPS; hop++) {
			List<SuccessorRow> rows = this.reader.read("successor", Map.of("id", at), SuccessorRow.class);
			if (rows.isEmpty()) {
				return Optional.empty();
			}
			if (rows.get(0).present()) {
				return Optional.of(rows.get(0).entity());
			}
			at = rows.get(0).entity();
		}
		return Optional.empty();
	}

	private Map<String, DecisionView> decisions(List<String> ids) {
		Map<String, DecisionView> views = new LinkedHashMap<>();
		if (!ids.isEmpty()) {
			this.reader.read("decisions", Map.of("ids", ids), DecisionRow.class)
				.forEach((row) -> views.put(row.decision().id(), row.decision()));
		}
		return views;
	}

	private Map<String, DocumentView> documents(List<String> ids) {
		Map<String, DocumentView> views = new HashMap<>();
		if (!ids.isEmpty()) {
			this.reader.read("documents", Map.of("ids", ids), DocumentRow.class)
				.forEach((row) -> views.put(row.document().id(), row.document()));
		}
		return views;
	}

	private List<Change> views(List<ChangeRow> rows) {
		Map<String, ClaimView> claimViews = this.claims.byId(ids(rows, "claim"));
		Map<String, DocumentView> documentViews = documents(ids(rows, "document"));
		Map<String, DecisionView> decisionViews = decisions(ids(rows, DECISION));
		List<Change> changes = new ArrayList<>();
		for (ChangeRow row : rows) {
			ClaimView claim = claimViews.get(row.id());
			DocumentView document = documentViews.get(row.id());
			DecisionView decision = decisionViews.get(row.id());
			if (row.kind().equals("claim") && claim != null) {
				changes.add(new Change(row.key(), row.kind(), row.at(), title(claim), null, claim, null));
			}
			else if (row.kind().equals("document") && document != null) {
				changes.add(new Change(row.key(), row.kind(), row.at(), document.title(), document, null, null));
			}
			else if (row.kind().equals(DECISION) && decision != null) {
				changes.add(new Change(row.key(), row.kind(), row.at(), title(row, decision), null, null, decision));
			}
		}
		return changes;
	}

	private static List<String> ids(List<ChangeRow> rows, String kind) {
		return rows.stream().filter((row) -> row.kind().equals(kind)).map(ChangeRow::id).distinct().toList();
	}

	private static String title(ClaimView claim) {
		String said = claim.polarity().equals("denied") ? " (denied)"
				: claim.modality().equals("actual") ? "" : " (" + claim.modality() + ")";
		String to = (claim.recipient() != null) ? " to " + claim.recipient().name() : "";
		return claim.subject().name() + " " + claim.predicate() + " " + claim.object().name() + to + said;
	}

	private static String title(ChangeRow row, DecisionView decision) {
		String what = decision.kind().equals("claim")
				? "claim " + Objects.requireNonNullElse(decision.claim(), "") + " " + decision.status()
				: decision.kind() + " of " + String.join(", ", decision.entities());
		return row.key().startsWith("undo-") ? "undone: " + what : what;
	}

	record IdRow(String id, String when) {
	}

	record DecisionRow(DecisionView decision) {
	}

	record DocumentRow(DocumentView document) {
	}

	record ChangeRow(String kind, String at, String key, String id) {
	}

	record SuccessorRow(String entity, boolean present) {
	}

}
