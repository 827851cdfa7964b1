package org.custodes.graph;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;

import org.custodes.corpus.Document;
import org.custodes.extraction.Claim;
import org.custodes.extraction.Evidence;
import org.custodes.extraction.ExtractedEntity;
import org.custodes.extraction.Qualifiers;
import org.custodes.ontology.Amount;
import org.custodes.ontology.Count;
import org.custodes.resolution.EntityId;
import org.jspecify.annotations.Nullable;

/**
 * The claims of one document as nodes: one for each fact that it states and one for each
 * that it denies, however many sentences say so.
 */
final class StatedClaims {

	/** What is so outranks what is only planned or alleged; then the surest counts. */
	private static final Comparator<Claim> WEIGHT = Comparator.comparing(Claim::modality)
		.thenComparing(Claim::confidence, Comparator.reverseOrder())
		.thenComparing((claim) -> claim.evidence().quote())
		.thenComparing(Claim::rule);

	private final Document document;

	private final Function<ExtractedEntity, EntityId> things;

	private StatedClaims(Document document, Function<ExtractedEntity, EntityId> things) {
		this.document = document;
		this.things = things;
	}

	/** The rows of {@code writes/claims}. */
	static List<Row> rows(Document document, List<Claim> claims, Function<ExtractedEntity, EntityId> things) {
		StatedClaims stated = new StatedClaims(document, things);
		Map<String, List<Claim>> statements = new TreeMap<>();
		for (Claim claim : claims) {
			statements.computeIfAbsent(claim.polarity().label() + ' ' + stated.fact(claim), (key) -> new ArrayList<>())
				.add(claim);
		}
		return statements.values().stream().map(stated::row).toList();
	}

	static String passageId(Document document, Evidence evidence) {
		return Hash.of("passage", document.id(), evidence.passage().start(), evidence.passage().end());
	}

	/** What is claimed, the same for every document that claims it. */
	private String fact(Claim claim) {
		EntityId subject = this.things.apply(claim.subject());
		EntityId object = this.things.apply(claim.object());
		boolean turned = claim.predicate().symmetric() && subject.compareTo(object) > 0;
		ExtractedEntity recipient = claim.recipient();
		return (turned ? object : subject) + " " + claim.predicate().name() + " " + (turned ? subject : object)
				+ ((recipient != null) ? " " + this.things.apply(recipient) : "");
	}

	private Row row(List<Claim> statements) {
		List<Claim> sorted = statements.stream().sorted(WEIGHT).toList();
		Claim first = sorted.get(0);
		String fact = fact(first);
		return Row.empty()
			.with("id", Hash.of("claim", this.document.id(), fact, first.polarity().label()))
			.with("subject", this.things.apply(first.subject()).value())
			.with("object", this.things.apply(first.object()).value())
			.with("recipient", id(first.recipient()))
			.with("source", id(first.source()))
			.with("properties", properties(first, sorted, fact).values())
			.with("evidence", Row.values(sorted.stream().map(this::evidence).distinct().toList()));
	}

	/** The properties of the first claim, completed by what the others know. */
	private Row properties(Claim claim, List<Claim> all, String fact) {
		Amount amount = first(all, Qualifiers::amount);
		Count count = first(all, Qualifiers::count);
		return Row.empty()
			.with("document", this.document.id().value())
			.with("fact", fact)
			.with("predicate", claim.predicate().name())
			.with("polarity", claim.polarity().label())
			.with("modality", claim.modality().label())
			.with("from", text(first(all, Qualifiers::from)))
			.with("until", text(first(all, Qualifiers::until)))
			.with("amount", (amount != null) ? number(amount.value()) : null)
			.with("currency", (amount != null) ? amount.currency() : null)
			.with("count", (count != null) ? number(count.value()) : null)
			.with("unit", (count != null) ? count.unit() : null)
			.with("title", first(all, Qualifiers::title))
			.with("product", first(all, Qualifiers::product))
			.with("kind", first(all, Qualifiers::kind))
			.with("confidence", claim.confidence())
			.with("rule", claim.rule())
			.with("statements", all.stream().map(this::statement).distinct().sorted().toList());
	}

	/**
	 * What the document says in its own names, the same whatever else the names turn out
	 * to mean: people's decisions on claims hold on to it.
	 */
	private String statement(Claim claim) {
		return Hash.of("statement", this.document.id(), claim.polarity().label(), claim.predicate().name(),
				name(claim.subject()), name(claim.object()), name(claim.recipient()));
	}

	private static String name(@Nullable ExtractedEntity entity) {
		return (entity != null) ? entity.type().name() + " " + entity.name() : "";
	}

	private Row evidence(Claim claim) {
		Evidence evidence = claim.evidence();
		return Row.empty()
			.with("passage", passageId(this.document, evidence))
			.with("start", evidence.quote().start())
			.with("end", evidence.quote().end())
			.with("text", evidence.quote().of(this.document.text()))
			.with("rule", claim.rule())
			.with("confidence", claim.confidence());
	}

	private @Nullable String id(@Nullable ExtractedEntity entity) {
		return (entity != null) ? this.things.apply(entity).value() : null;
	}

	private static <T> @Nullable T first(List<Claim> claims, Function<Qualifiers, @Nullable T> qualifier) {
		for (Claim claim : claims) {
			T value = qualifier.apply(claim.qualifiers());
			if (value != null) {
				return value;
			}
		}
		return null;
	}

	private static @Nullable String text(@Nullable Object value) {
		return Objects.toString(value, null);
	}

	/**
	 * Whole numbers as such: Neo4j has no decimals, and 17000000 reads better than 1.7E7.
	 */
	private static Number number(BigDecimal value) {
		return (value.scale() <= 0) ? (Number) value.longValue() : (Number) value.doubleValue();
	}

}
