package org.custodes.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.custodes.corpus.Document;
import org.custodes.corpus.DocumentId;
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
import org.custodes.ontology.Count;
import org.custodes.ontology.Modality;
import org.custodes.ontology.Ontology;
import org.custodes.ontology.PartialDate;
import org.custodes.ontology.Polarity;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Extractions read back from an extractor's JSON Lines, whose texts are made of nothing
 * but what the lines quote.
 */
final class OutputFiles {

	private final Ontology ontology;

	private final Map<String, StringBuilder> texts = new LinkedHashMap<>();

	private final Map<String, List<Claim>> claims = new LinkedHashMap<>();

	private final Map<String, List<ExtractedEntity>> entities = new LinkedHashMap<>();

	private final Map<String, List<Quote>> quotes = new LinkedHashMap<>();

	private final Map<String, List<DateExpression>> dates = new LinkedHashMap<>();

	private OutputFiles(Ontology ontology) {
		this.ontology = ontology;
	}

	static List<Extraction> read(Path folder, Ontology ontology) throws IOException {
		OutputFiles files = new OutputFiles(ontology);
		lines(folder.resolve("claims.jsonl")).forEach(files::claim);
		lines(folder.resolve("entities.jsonl"))
			.forEach((line) -> files.add(files.entities, line, files.entity(line).orElseThrow()));
		lines(folder.resolve("quotes.jsonl"))
			.forEach((line) -> files.add(files.quotes, line, new Quote(files.span(line, line.path("text")),
					files.entity(line.path("speaker")).orElse(null), List.of())));
		lines(folder.resolve("dates.jsonl")).forEach((line) -> files.add(files.dates, line, files.date(line)));
		return files.texts.entrySet().stream().map((text) -> files.extraction(text.getKey(), text.getValue())).toList();
	}

	private static List<JsonNode> lines(Path file) throws IOException {
		JsonMapper mapper = JsonMapper.shared();
		return Files.readAllLines(file).stream().map(mapper::readTree).toList();
	}

	private Extraction extraction(String name, StringBuilder text) {
		Document document = new Document(DocumentId.of(name), "articles/" + name, text.toString(), 0, Source.UNKNOWN);
		return new Extraction(document, this.entities.getOrDefault(name, List.of()),
				this.claims.getOrDefault(name, List.of()), this.quotes.getOrDefault(name, List.of()),
				this.dates.getOrDefault(name, List.of()));
	}

	private <T> void add(Map<String, List<T>> lists, JsonNode line, T thing) {
		String document = line.path("document").asString();
		this.texts.computeIfAbsent(document, (name) -> new StringBuilder());
		lists.computeIfAbsent(document, (name) -> new ArrayList<>()).add(thing);
	}

	private void claim(JsonNode line) {
		Span evidence = span(line, line.path("evidence").path("text"));
		Qualifiers qualifiers = new Qualifiers(partial(line.path("from")), partial(line.path("until")),
				line.path("amount").isObject() ? new Amount(line.path("amount").path("value").decimalValue(),
						line.path("amount").path("currency").asString()) : null,
				line.path("count").isObject() ? new Count(line.path("count").path("value").decimalValue(),
						line.path("count").path("unit").asString()) : null,
				line.path("title").stringValue(null), line.path("product").stringValue(null), null);
		add(this.claims, line,
				new Claim(entity(line.path("subject")).orElseThrow(),
						this.ontology.predicate(line.path("predicate").asString()),
						entity(line.path("object")).orElseThrow(), entity(line.path("recipient")).orElse(null),
						Polarity.valueOf(line.path("polarity").asString().toUpperCase(Locale.ROOT)),
						Modality.valueOf(line.path("modality").asString().toUpperCase(Locale.ROOT)),
						entity(line.path("source")).orElse(null), qualifiers, line.path("confidence").doubleValue(),
						"rule", new Evidence(evidence, evidence)));
	}

	private Optional<ExtractedEntity> entity(JsonNode node) {
		if (!node.isObject()) {
			return Optional.empty();
		}
		List<String> aliases = new ArrayList<>();
		node.path("aliases").forEach((alias) -> aliases.add(alias.asString()));
		String name = node.path("name").asString();
		return Optional.of(new ExtractedEntity(name, this.ontology.type(node.path("type").asString("Company")), name,
				aliases, List.of()));
	}

	private DateExpression date(JsonNode line) {
		String value = line.path("value").asString();
		int slash = value.indexOf('/');
		Span span = span(line, line.path("text"));
		return (slash < 0) ? new DateExpression(span, new PartialDate(value), null) : new DateExpression(span,
				new PartialDate(value.substring(0, slash)), new PartialDate(value.substring(slash + 1)));
	}

	private static @Nullable PartialDate partial(JsonNode node) {
		return node.isString() ? new PartialDate(node.asString()) : null;
	}

	private Span span(JsonNode line, JsonNode quote) {
		StringBuilder text = this.texts.computeIfAbsent(line.path("document").asString(),
				(name) -> new StringBuilder());
		int start = text.length();
		text.append(quote.asString());
		Span span = new Span(start, text.length());
		text.append('\n');
		return span;
	}

}
