package org.custodes.graph;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

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
import org.custodes.ontology.Modality;
import org.custodes.ontology.Ontology;
import org.custodes.ontology.PartialDate;
import org.custodes.ontology.Polarity;
import org.custodes.resolution.DocumentEntity;
import org.custodes.resolution.Entity;
import org.custodes.resolution.EntityId;
import org.custodes.resolution.Resolution;
import org.jspecify.annotations.Nullable;

/**
 * A document for tests whose extraction is made by hand, not by the extractor. Words are
 * given as text; the story finds where they stand.
 */
public final class Story {

	private static final Ontology ONTOLOGY = Ontology.load();

	private final Document document;

	private final Map<String, ExtractedEntity> entities = new LinkedHashMap<>();

	private final List<Claim> claims = new ArrayList<>();

	private final List<Quote> quotes = new ArrayList<>();

	private final List<DateExpression> dates = new ArrayList<>();

	/**
	 * A story in which nothing was found yet.
	 * @param name the file's name
	 * @param text the text
	 */
	public Story(String name, String text) {
		this.document = Document.of(name, text,
				new Source("About " + name, "The Paper", new PartialDate("2021-05"), "https://paper.example/" + name));
	}

	/** Adds an entity that the text names by this name. */
	public Story entity(String type, String name) {
		List<Span> mentions = new ArrayList<>();
		String text = this.document.text();
		for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
			mentions.add(new Span(at, at + name.length()));
		}
		this.entities.put(name,
				new ExtractedEntity("e" + this.entities.size(), ONTOLOGY.type(type), name, List.of(), mentions));
		return this;
	}

	/** Adds an asserted, actual claim that the text states in these words. */
	public Story claim(String subject, String predicate, String object, String words) {
		return claim(subject, predicate, object, words, Polarity.ASSERTED, Qualifiers.NONE);
	}

	/** Adds a claim that the text states in these words. */
	public Story claim(String subject, String predicate, String object, String words, Polarity polarity,
			Qualifiers qualifiers) {
		return add(subject, predicate, object, null, new Saying(words, polarity, Modality.ACTUAL, qualifiers));
	}

	/** Adds a claim that is not about what has come to be. */
	public Story claim(String subject, String predicate, String object, String words, Modality modality) {
		return add(subject, predicate, object, null, new Saying(words, Polarity.ASSERTED, modality, Qualifiers.NONE));
	}

	/** Adds an asserted, actual claim that the text states on somebody's word. */
	public Story claimBy(String source, String subject, String predicate, String object, String words) {
		claim(subject, predicate, object, words);
		Claim plain = this.claims.remove(this.claims.size() - 1);
		this.claims.add(new Claim(plain.subject(), plain.predicate(), plain.object(), plain.recipient(),
				plain.polarity(), plain.modality(), entity(source), plain.qualifiers(), plain.confidence(),
				plain.rule(), plain.evidence()));
		return this;
	}

	/** Adds the claim that somebody refers somebody to a recipient. */
	public Story referral(String subject, String object, String recipient, String words) {
		return add(subject, "REFERRED", object, recipient,
				new Saying(words, Polarity.ASSERTED, Modality.ACTUAL, Qualifiers.NONE));
	}

	/** Adds a quotation. */
	public Story quote(String speaker, String words, String about) {
		this.quotes.add(new Quote(find(words), entity(speaker), List.of(entity(about))));
		return this;
	}

	/** Adds a date that the text names in these words. */
	public Story date(String words, String value) {
		this.dates.add(new DateExpression(find(words), new PartialDate(value), null));
		return this;
	}

	/** The document's id. */
	public DocumentId id() {
		return this.document.id();
	}

	/** All that was found in the story. */
	public Extraction extraction() {
		return new Extraction(this.document, List.copyOf(this.entities.values()), this.claims, this.quotes, this.dates);
	}

	/** The resolution that takes entities of one type and name for one thing. */
	public static Resolution byName(Map<DocumentId, List<ExtractedEntity>> documents) {
		Map<String, Entity> things = new TreeMap<>();
		Map<DocumentEntity, EntityId> members = new LinkedHashMap<>();
		documents.forEach((document, entities) -> entities.forEach((entity) -> {
			EntityId id = new EntityId(
					(entity.type().name() + "-" + entity.name()).toLowerCase(Locale.ROOT).replace(' ', '-'));
			things.put(id.value(), new Entity(id, entity.type(), entity.name(), entity.aliases(), null, null));
			members.put(new DocumentEntity(document, entity.key()), id);
		}));
		return new Resolution(List.copyOf(things.values()), members, List.of());
	}

	private Story add(String subject, String predicate, String object, @Nullable String recipient, Saying saying) {
		this.claims.add(new Claim(entity(subject), ONTOLOGY.predicate(predicate), entity(object),
				(recipient != null) ? entity(recipient) : null, saying.polarity(), saying.modality(), null,
				saying.qualifiers(), 0.8, "by-hand",
				new Evidence(find(saying.words()), new Span(0, this.document.text().length()))));
		return this;
	}

	private ExtractedEntity entity(String name) {
		ExtractedEntity entity = this.entities.get(name);
		if (entity == null) {
			throw new IllegalArgumentException("the story has no entity " + name);
		}
		return entity;
	}

	private Span find(String words) {
		int at = this.document.text().indexOf(words);
		return new Span(at, at + words.length());
	}

	private record Saying(String words, Polarity polarity, Modality modality, Qualifiers qualifiers) {
	}

}
