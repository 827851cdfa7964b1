package org.custodes.query;

import java.util.List;

import org.custodes.ontology.Amount;
import org.custodes.ontology.Count;
import org.jspecify.annotations.Nullable;

/**
 * A claim as the API shows it.
 *
 * @param id its stable id
 * @param predicate its predicate, such as {@code REFERRED}
 * @param subject who
 * @param object whom or what
 * @param recipient to whom the object is passed on, for the predicates that have one
 * @param source who says so, where the text names somebody
 * @param polarity {@code asserted} or {@code denied}
 * @param modality {@code actual}, {@code attempted}, {@code planned} or {@code alleged}
 * @param from when it began, as an ISO date of reduced precision
 * @param until when it ended
 * @param amount the money
 * @param count how many of something
 * @param title the office that somebody holds
 * @param product what is sold, bought or collected
 * @param kind the kind of contract
 * @param confidence from 0 to 1
 * @param rule the id of the rule that found it
 * @param evidence the places that state it, at least one
 * @param review what people said of it, if anything
 */
public record ClaimView(String id, String predicate, EntityView subject, EntityView object,
		@Nullable EntityView recipient, @Nullable EntityView source, String polarity, String modality,
		@Nullable String from, @Nullable String until, @Nullable Amount amount, @Nullable Count count,
		@Nullable String title, @Nullable String product, @Nullable String kind, double confidence, String rule,
		List<EvidenceView> evidence, @Nullable ReviewView review) {

	public ClaimView {
		evidence = List.copyOf(evidence);
	}

}
