package org.custodes.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.custodes.query.DocumentContent.Mention;
import org.custodes.query.DocumentContent.Mentioned;
import org.jspecify.annotations.Nullable;

/** Reads documents, with and without what was read out of them. */
final class DocumentReader {

	private final GraphReader reader;

	private final EntityReader entities;

	private final ClaimReader claims;

	DocumentReader(GraphReader reader, EntityReader entities, ClaimReader claims) {
		this.reader = reader;
		this.entities = entities;
		this.claims = claims;
	}

	Page<DocumentView> page(PageRequest page) {
		Cursor cursor = Cursor.of(page, "documents", 2);
		Map<String, @Nullable Object> parameters = new HashMap<>();
		parameters.put("published", cursor.atStart() ? null : cursor.key(0));
		parameters.put("after", cursor.key(1));
		parameters.put("limit", page.limit() + 1);
		List<DocumentView> rows = this.reader.read("document-page", parameters, DocumentView.class);
		return Paging.page(rows, page, cursor,
				(row) -> List.of(Objects.requireNonNullElse(row.published(), ""), row.id()), (shown) -> shown);
	}

	List<DocumentFile> files(Collection<String> ids) {
		return this.reader.read("document-files", Map.of("ids", List.copyOf(ids)), DocumentFile.class);
	}

	Optional<DocumentContent> content(String id) {
		return this.reader.read("document", Map.of("id", id), TextRow.class)
			.stream()
			.findFirst()
			.map((row) -> new DocumentContent(row.document(), row.text(), mentioned(id), stated(id), quoted(id)));
	}

	/**
	 * Documents that have all words, then quotations, then passages.
	 */
	List<SearchHit> search(String text, int limit) {
		FuzzyWords words = new FuzzyWords(text);
		if (words.isEmpty()) {
			return List.of();
		}
		return this.reader.read("text-search", Map.of("query", words.all(), "limit", limit), HitRow.class)
			.stream()
			.map(HitRow::view)
			.toList();
	}

	private List<Mentioned> mentioned(String id) {
		List<MentionRow> rows = this.reader.read("document-mentions", Map.of("id", id), MentionRow.class);
		Map<String, EntityView> views = this.entities.byId(rows.stream().map(MentionRow::entity).toList());
		return rows.stream()
			.filter((row) -> views.containsKey(row.entity()))
			.map((row) -> new Mentioned(Objects.requireNonNull(views.get(row.entity())), row.mentions()))
			.toList();
	}

	private List<ClaimView> stated(String id) {
		List<String> ids = this.reader.read("document-claims", Map.of("id", id), ClaimReader.IdRow.class)
			.stream()
			.map(ClaimReader.IdRow::id)
			.toList();
		return List.copyOf(this.claims.byId(ids).values());
	}

	private List<QuoteView> quoted(String id) {
		List<QuoteRow> rows = this.reader.read("document-quotes", Map.of("id", id), QuoteRow.class);
		List<String> named = new ArrayList<>();
		rows.forEach((row) -> {
			named.addAll(row.about());
			Optional.ofNullable(row.speaker()).ifPresent(named::add);
		});
		Map<String, EntityView> views = this.entities.byId(named);
		return rows.stream().map((row) -> row.view(views)).toList();
	}

	record TextRow(DocumentView document, String text) {
	}

	record MentionRow(String entity, List<Mention> mentions) {
	}

	record HitRow(String kind, double score, DocumentView document, @Nullable String text, @Nullable Integer start,
			@Nullable Integer end) {

		SearchHit view() {
			return new SearchHit(this.kind, this.score, null, this.document, this.text, this.start, this.end);
		}

	}

	record QuoteRow(String document, String text, int start, int end, @Nullable String speaker, List<String> about) {

		QuoteView view(Map<String, EntityView> entities) {
			EntityView by = (this.speaker != null) ? entities.get(this.speaker) : null;
			return new QuoteView(this.document, this.text, this.start, this.end, by,
					Neo4jGraphQueries.pick(this.about, entities));
		}

	}

}
