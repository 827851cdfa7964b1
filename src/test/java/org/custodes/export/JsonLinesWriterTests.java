package org.custodes.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.custodes.corpus.Corpus;
import org.custodes.corpus.CorpusSettings;
import org.custodes.corpus.Document;
import org.custodes.corpus.Source;
import org.custodes.corpus.Span;
import org.custodes.extraction.Claim;
import org.custodes.extraction.DateExpression;
import org.custodes.extraction.Evidence;
import org.custodes.extraction.ExtractedEntity;
import org.custodes.extraction.Extraction;
import org.custodes.extraction.Qualifiers;
import org.custodes.extraction.Quote;
import org.custodes.ontology.Amount;
import org.custodes.ontology.Modality;
import org.custodes.ontology.Ontology;
import org.custodes.ontology.PartialDate;
import org.custodes.ontology.Polarity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class JsonLinesWriterTests {

	private static final String SENTENCE = "😀 The ICO fined Lumos £17m on 6 December, “a day 😀 to remember”.";

	private static final JsonMapper MAPPER = JsonMapper.builder().build();

	private final Ontology ontology = Ontology.load();

	@TempDir
	Path folder;

	@Test
	void writesAClaimWithAllThatItSays() throws IOException {
		write(extraction(Document.of("a.txt", SENTENCE, Source.UNKNOWN)));
		assertThat(lines("claims.jsonl")).singleElement().isEqualTo(MAPPER.readTree("""
				{"document": "a.txt", "subject": {"name": "ICO", "type": "Agency", "aliases": []},
				"predicate": "FINED", "object": {"name": "Lumos", "type": "Company", "aliases": ["Lumos Ltd"]},
				"recipient": null, "polarity": "asserted", "modality": "alleged",
				"source": {"name": "ICO", "type": "Agency", "aliases": []}, "from": "2018-12-06", "until": null,
				"amount": {"value": 17000000, "currency": "GBP"}, "count": null, "title": null, "product": null,
				"kind": null, "confidence": 0.93, "rule": "fined-1",
				"evidence": {"text": "ICO fined Lumos £17m", "start": 6, "end": 26}}"""));
	}

	@Test
	void writesEntitiesQuotesAndDatesInFilesOfTheirOwn() throws IOException {
		write(extraction(Document.of("a.txt", SENTENCE, Source.UNKNOWN)));
		assertThat(lines("entities.jsonl")).extracting(JsonNode::toString)
			.containsExactly("{\"document\":\"a.txt\",\"name\":\"ICO\",\"type\":\"Agency\",\"aliases\":[]}",
					"{\"document\":\"a.txt\",\"name\":\"Lumos\",\"type\":\"Company\",\"aliases\":[\"Lumos Ltd\"]}");
		assertThat(lines("quotes.jsonl")).singleElement().isEqualTo(MAPPER.readTree("""
				{"document": "a.txt", "speaker": null, "text": "a day 😀 to remember", "start": 43, "end": 62}"""));
		assertThat(lines("dates.jsonl")).singleElement().isEqualTo(MAPPER.readTree("""
				{"document": "a.txt", "text": "6 December", "value": "2018-12-06", "start": 30, "end": 40}"""));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "\uFEFF", "---\ntitle: 😀\n---\n", "\uFEFF---\r\ntitle: A\r\n---\r\n" })
	void addressesTheCharactersOfTheFile(String before) throws IOException {
		Path file = this.folder.resolve("a.md");
		Files.writeString(file, before + SENTENCE);
		write((Document) Corpus.open(List.of(file.toString()), CorpusSettings.STANDARD).read().toList().get(0));
		int[] characters = Files.readString(file).codePoints().toArray();
		for (String name : List.of("quotes.jsonl", "dates.jsonl")) {
			JsonNode line = lines(name).get(0);
			int start = line.get("start").asInt();
			assertThat(new String(characters, start, line.get("end").asInt() - start))
				.isEqualTo(line.get("text").asString());
		}
	}

	@Test
	void leavesTheFilesOfAnEarlierRunUntilCommitted() throws IOException {
		write(extraction(Document.of("a.txt", SENTENCE, Source.UNKNOWN)));
		Map<Path, String> before = contents();
		try (JsonLinesWriter writer = new JsonLinesWriter(this.folder)) {
			writer.write(extraction(Document.of("b.txt", SENTENCE, Source.UNKNOWN)));
		}
		assertThat(contents()).isEqualTo(before);
	}

	@Test
	void saysWhyAFolderCannotBeWritten() throws IOException {
		Path file = Files.writeString(this.folder.resolve("taken"), "");
		assertThatExceptionOfType(ExportException.class).isThrownBy(() -> new JsonLinesWriter(file))
			.withMessageContaining("taken cannot be written");
	}

	private void write(Document document) {
		write(extraction(document));
	}

	private void write(Extraction extraction) {
		try (JsonLinesWriter writer = new JsonLinesWriter(this.folder)) {
			writer.write(extraction);
			writer.commit();
		}
	}

	private List<JsonNode> lines(String name) throws IOException {
		try (var lines = Files.lines(this.folder.resolve(name))) {
			return lines.map(MAPPER::readTree).toList();
		}
	}

	private Map<Path, String> contents() throws IOException {
		try (var files = Files.list(this.folder)) {
			return files.collect(Collectors.toMap((path) -> path, (path) -> {
				try {
					return Files.readString(path);
				}
				catch (IOException ex) {
					throw new UncheckedIOException(ex);
				}
			}));
		}
	}

	private Extraction extraction(Document document) {
		ExtractedEntity ico = new ExtractedEntity("e1", this.ontology.type("Agency"), "ICO", List.of(),
				List.of(span("ICO")));
		ExtractedEntity lumos = new ExtractedEntity("e2", this.ontology.type("Company"), "Lumos", List.of("Lumos Ltd"),
				List.of(span("Lumos")));
		PartialDate day = new PartialDate("2018-12-06");
		Claim claim = new Claim(ico, this.ontology.predicate("FINED"), lumos, null, Polarity.ASSERTED, Modality.ALLEGED,
				ico, new Qualifiers(day, null, new Amount(new BigDecimal("17e6"), "GBP"), null, null, null, null), 0.93,
				"fined-1", new Evidence(span("ICO fined Lumos £17m"), new Span(0, SENTENCE.length())));
		return new Extraction(document, List.of(ico, lumos), List.of(claim),
				List.of(new Quote(span("a day 😀 to remember"), null, List.of(lumos))),
				List.of(new DateExpression(span("6 December"), day, null)));
	}

	private static Span span(String words) {
		int start = SENTENCE.indexOf(words);
		return new Span(start, start + words.length());
	}

}
