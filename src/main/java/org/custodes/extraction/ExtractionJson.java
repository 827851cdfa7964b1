package org.custodes.extraction;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.custodes.corpus.Document;
import org.custodes.corpus.Span;
import org.custodes.ontology.Amount;
import org.custodes.ontology.Count;
import org.custodes.ontology.EntityType;
import org.custodes.ontology.Modality;
import org.custodes.ontology.Ontology;
import org.custodes.ontology.PartialDate;
import org.custodes.ontology.Polarity;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The form in which an extraction is kept: everything that was read out of a document,
 * but not the document itself. What is written and read again equals the original, and
 * each entity is one object again.
 */
public final class ExtractionJson {

	private final JsonMapper mapper = JsonMapper.builder()
		.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
		.changeDefaultPropertyInclusion((it) -> it.withValueInclusion(JsonInclude.Include.NON_NULL))
		.build();

	private final Ontology ontology;

	/**
	 * A reader and writer.
	 * @param ontology the types and predicates that the names mean
	 */
	public ExtractionJson(Ontology ontology) {
		this.ontology = ontology;
	}

	/**
	 * Writes an extraction without its document.
	 * @param extraction what was read out of the document
	 * @return JSON
	 */
	public String write(Extraction extraction) {
		return this.mapper
			.writeValueAsString(new ExtractionForm(extraction.entities().stream().map(EntityForm::of).toList(),
					extraction.claims().stream().map(ClaimForm::of).toList(),
					extraction.quotes().stream().map(QuoteForm::of).toList(),
					extraction.dates().stream().map(DateForm::of).toList()));
	}

	/**
	 * Reads an extraction.
	 * @param json what {@link #write} gave
	 * @param document the document
	 * @return the extraction
	 * @throws IllegalArgumentException if the text is something else, or names types or
	 * predicates that the ontology does not have
	 */
	public Extraction read(String json, Document document) {
		ExtractionForm form = parse(json, ExtractionForm.class);
		Map<String, ExtractedEntity> entities = new LinkedHashMap<>();
		form.entities().forEach((it) -> entities.put(it.key(), it.toEntity(this.ontology)));
		return new Extraction(document, List.copyOf(entities.values()),
				form.claims().stream().map((it) -> it.toClaim(this.ontology, entities)).toList(),
				form.quotes().stream().map((it) -> it.toQuote(entities)).toList(),
				form.dates().stream().map(DateForm::toDate).toList());
	}

	/**
	 * Writes entities alone.
	 * @param entities the entities of one document
	 * @return JSON
	 */
	public String writeEntities(List<ExtractedEntity> entities) {
		return this.mapper.writeValueAsString(entities.stream().map(EntityForm::of).toList());
	}

	/**
	 * Reads entities alone.
	 * @param json what {@link #writeEntities} gave
	 * @return the entities
	 * @throws IllegalArgumentException if the text is something else, or names types that
	 * the ontology does not have
	 */
	public List<ExtractedEntity> readEntities(String json) {
		return List.of(parse(json, EntityForm[].class)).stream().map((it) -> it.toEntity(this.ontology)).toList();
	}

	private <T> T parse(String json, Class<T> type) {
		try {
			return this.mapper.readValue(json, type);
		}
		catch (JacksonException ex) {
			throw new IllegalArgumentException(
					"not an extraction as this version writes it: " + ex.getOriginalMessage(), ex);
		}
	}

	private static ExtractedEntity entity(Map<String, ExtractedEntity> entities, String key) {
		ExtractedEntity entity = entities.get(key);
		if (entity == null) {
			throw new IllegalArgumentException("the extraction has no entity '" + key + "'");
		}
		return entity;
	}

	private static List<Integer> form(Span span) {
		return List.of(span.start(), span.end());
	}

	private static Span span(List<Integer> form) {
		return new Span(form.get(0), form.get(1));
	}

	private static @Nullable String form(@Nullable PartialDate date) {
		return (date != null) ? date.value() : null;
	}

	private static @Nullable PartialDate date(@Nullable String form) {
		return (form != null) ? new PartialDate(form) : null;
	}

	private record ExtractionForm(List<EntityForm> entities, List<ClaimForm> claims, List<QuoteForm> quotes,
			List<DateForm> dates) {
	}

	private record EntityForm(String key, String type, String name, List<String> aliases,
			List<List<Integer>> mentions) {

		static EntityForm of(ExtractedEntity entity) {
			return new EntityForm(entity.key(), entity.type().name(), entity.name(), entity.aliases(),
					entity.mentions().stream().map(ExtractionJson::form).toList());
		}

		ExtractedEntity toEntity(Ontology ontology) {
			EntityType known = ontology.type(this.type);
			return new ExtractedEntity(this.key, known, this.name, this.aliases,
					this.mentions.stream().map(ExtractionJson::span).toList());
		}

	}

	private record ClaimForm(String subject, String predicate, String object, @Nullable String recipient,
			Polarity polarity, Modality modality, @Nullable String source, QualifiersForm qualifiers, double confidence,
			String rule, List<Integer> quote, List<Integer> passage) {

		static ClaimForm of(Claim claim) {
			ExtractedEntity recipient = claim.recipient();
			ExtractedEntity source = claim.source();
			return new ClaimForm(claim.subject().key(), claim.predicate().name(), claim.object().key(),
					(recipient != null) ? recipient.key() : null, claim.polarity(), claim.modality(),
					(source != null) ? source.key() : null, QualifiersForm.of(claim.qualifiers()), claim.confidence(),
					claim.rule(), form(claim.evidence().quote()), form(claim.evidence().passage()));
		}

		Claim toClaim(Ontology ontology, Map<String, ExtractedEntity> entities) {
			return new Claim(entity(entities, this.subject), ontology.predicate(this.predicate),
					entity(entities, this.object), (this.recipient != null) ? entity(entities, this.recipient) : null,
					this.polarity, this.modality, (this.source != null) ? entity(entities, this.source) : null,
					this.qualifiers.toQualifiers(), this.confidence, this.rule,
					new Evidence(span(this.quote), span(this.passage)));
		}

	}

	private record QualifiersForm(@Nullable String from, @Nullable String until, @Nullable BigDecimal amount,
			@Nullable String currency, @Nullable BigDecimal count, @Nullable String unit, @Nullable String title,
			@Nullable String product, @Nullable String kind) {

		static QualifiersForm of(Qualifiers it) {
			Amount amount = it.amount();
			Count count = it.count();
			return new QualifiersForm(form(it.from()), form(it.until()), (amount != null) ? amount.value() : null,
					(amount != null) ? amount.currency() : null, (count != null) ? count.value() : null,
					(count != null) ? count.unit() : null, it.title(), it.product(), it.kind());
		}

		Qualifiers toQualifiers() {
			return new Qualifiers(date(this.from), date(this.until),
					(this.amount != null && this.currency != null) ? new Amount(this.amount, this.currency) : null,
					(this.count != null && this.unit != null) ? new Count(this.count, this.unit) : null, this.title,
					this.product, this.kind);
		}

	}

	private record QuoteForm(List<Integer> span, @Nullable String speaker, List<String> about) {

		static QuoteForm of(Quote quote) {
			ExtractedEntity speaker = quote.speaker();
			return new QuoteForm(form(quote.span()), (speaker != null) ? speaker.key() : null,
					quote.about().stream().map(ExtractedEntity::key).toList());
		}

		Quote toQuote(Map<String, ExtractedEntity> entities) {
			return new Quote(ExtractionJson.span(this.span),
					(this.speaker != null) ? entity(entities, this.speaker) : null,
					this.about.stream().map((it) -> entity(entities, it)).toList());
		}

	}

	private record DateForm(List<Integer> span, String from, @Nullable String until) {

		static DateForm of(DateExpression date) {
			return new DateForm(form(date.span()), date.from().value(), form(date.until()));
		}

		DateExpression toDate() {
			return new DateExpression(ExtractionJson.span(this.span), new PartialDate(this.from), date(this.until));
		}

	}

}
