package org.custodes.query;

import java.util.Arrays;
import java.util.List;

import org.custodes.ontology.EntityType;
import org.custodes.ontology.Modality;
import org.custodes.ontology.Ontology;
import org.custodes.ontology.PartialDate;
import org.custodes.ontology.Polarity;
import org.custodes.ontology.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Refuses filters that can never match because a value is not one of those that the
 * ontology knows: an empty answer would hide the mistake.
 */
final class FilterCheck {

	private static final String ORGANIZATION = "Organization";

	private final Ontology ontology;

	FilterCheck(Ontology ontology) {
		this.ontology = ontology;
	}

	void check(EntityFilter filter) {
		String type = filter.type();
		if (type != null && !type.equals(ORGANIZATION) && this.ontology.findType(type).isEmpty()) {
			throw QueryException.parameter("type", "one of " + ORGANIZATION + ", "
					+ String.join(", ", this.ontology.types().stream().map(EntityType::name).toList()), type);
		}
	}

	void check(ClaimFilter filter) {
		checkPredicate(filter.predicate());
		checkOneOf("polarity", filter.polarity(), Arrays.stream(Polarity.values()).map(Polarity::label).toList());
		checkOneOf("modality", filter.modality(), Arrays.stream(Modality.values()).map(Modality::label).toList());
		checkDate("from", filter.from());
		checkDate("until", filter.until());
		Double confidence = filter.minConfidence();
		if (confidence != null && !(confidence >= 0 && confidence <= 1)) {
			throw QueryException.parameter("minConfidence", "a number from 0 to 1", confidence);
		}
	}

	/** Direct edges are asserted and actual, and belong to no one document. */
	void checkForFacts(ClaimFilter filter) {
		check(filter);
		checkAbsent("polarity", filter.polarity());
		checkAbsent("modality", filter.modality());
		checkAbsent("document", filter.document());
	}

	private static void checkAbsent(String name, @Nullable String value) {
		if (value != null) {
			throw QueryException.parameter(name, "left out here, where only asserted, actual facts are given", value);
		}
	}

	void checkPredicate(@Nullable String predicate) {
		if (predicate != null && this.ontology.findPredicate(predicate).isEmpty()) {
			throw QueryException.parameter("predicate",
					"one of " + String.join(", ", this.ontology.predicates().stream().map(Predicate::name).toList()),
					predicate);
		}
	}

	private static void checkOneOf(String name, @Nullable String value, List<String> known) {
		if (value != null && !known.contains(value)) {
			throw QueryException.parameter(name, "one of " + String.join(", ", known), value);
		}
	}

	private static void checkDate(String name, @Nullable String value) {
		if (value != null && PartialDate.parse(value).isEmpty()) {
			throw QueryException.parameter(name, ParameterType.DATE.expectation(), value);
		}
	}

}
