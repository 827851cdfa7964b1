package org.custodes.graph;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.custodes.corpus.Document;
import org.custodes.corpus.DocumentId;
import org.custodes.corpus.Source;
import org.custodes.extraction.ExtractedEntity;
import org.custodes.extraction.Extraction;
import org.custodes.extraction.ExtractionJson;
import org.custodes.ontology.PartialDate;
import org.jspecify.annotations.Nullable;

/** The documents in the graph with what was read out of them. */
final class StagedDocuments {

	private final CypherRunner cypher;

	private final ExtractionJson json;

	StagedDocuments(CypherRunner cypher, ExtractionJson json) {
		this.cypher = cypher;
		this.json = json;
	}

	void write(Collection<Extraction> extractions, String extractor) {
		this.cypher.write("writes/stage", extractions.stream().map((it) -> row(it, extractor)).toList());
	}

	Set<DocumentId> ids(String extractor) {
		return this.cypher.rows("server/staged-ids", Map.of("extractor", extractor))
			.stream()
			.map((row) -> new DocumentId(row.text("id")))
			.collect(Collectors.toUnmodifiableSet());
	}

	Map<DocumentId, List<ExtractedEntity>> entities() {
		Map<DocumentId, List<ExtractedEntity>> result = new TreeMap<>();
		this.cypher.rows("server/staged-entities")
			.forEach((row) -> result.put(new DocumentId(row.text("id")), this.json.readEntities(row.text("entities"))));
		return result;
	}

	List<State> states() {
		return this.cypher.rows("server/staged-states")
			.stream()
			.map((row) -> new State(row.text("id"), row.text("staged"), row.find("loaded"),
					new Fingerprint(row.integers("fingerprint")), row.find("story")))
			.toList();
	}

	List<Extraction> read(List<String> ids) {
		return this.cypher.rows("server/staged-documents", Map.of("ids", ids))
			.stream()
			.map((row) -> extraction(row.nested("document")))
			.toList();
	}

	private Row row(Extraction extraction, String extractor) {
		Document document = extraction.document();
		Source source = document.source();
		String json = this.json.write(extraction);
		Row properties = Row.empty()
			.with("title", source.title())
			.with("name", document.name())
			.with("publisher", source.publisher())
			.with("published", Objects.toString(source.published(), null))
			.with("uri", source.address())
			.with("offset", document.offset());
		String staged = Hash.of(json, properties.values());
		properties.with("text", document.text())
			.with("length", document.text().length())
			.with("extractor", extractor)
			.with("extraction", json)
			.with("entities", this.json.writeEntities(extraction.entities()))
			.with("fingerprint", Fingerprint.of(document.text()).minima())
			.with("staged", staged);
		return Row.empty().with("id", document.id().value()).with("properties", properties.values());
	}

	private Extraction extraction(Row row) {
		String published = row.find("published");
		Source source = new Source(row.find("title"), row.find("publisher"),
				(published != null) ? new PartialDate(published) : null, row.find("uri"));
		Document document = new Document(new DocumentId(row.text("id")), row.text("name"), row.text("text"),
				row.number("offset").intValue(), source);
		return this.json.read(row.text("extraction"), document);
	}

	/**
	 * What is staged and what is loaded of a document.
	 *
	 * @param id the document's id
	 * @param staged the hash of what is staged
	 * @param loaded the hash of what was loaded
	 * @param fingerprint what its text looks like
	 * @param story the first document that tells the same story
	 */
	record State(String id, String staged, @Nullable String loaded, Fingerprint fingerprint, @Nullable String story) {

		/**
		 * The hash of what a load with this resolution would write.
		 * @param members the things that the document's entities are, by their keys
		 */
		String target(Map<String, String> members) {
			return Hash.of(Loader.FORM, this.staged, new TreeMap<>(members));
		}

	}

}
