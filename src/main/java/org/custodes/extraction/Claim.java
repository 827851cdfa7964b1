package org.custodes.extraction;

import org.custodes.ontology.Modality;
import org.custodes.ontology.Polarity;
import org.custodes.ontology.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * One statement that a document makes, or reports somebody to make, about two entities.
 *
 * @param subject who
 * @param predicate does or is what
 * @param object to whom or what
 * @param recipient to whom the object is passed on; there if and only if the predicate
 * needs one
 * @param polarity whether it is said to be so or not to be so
 * @param modality how far it has come to be
 * @param source who says so, where the text names somebody
 * @param qualifiers when, how much, as what
 * @param confidence how likely the claim is to be what the text says, from 0 to 1
 * @param rule the id of the rule that found it
 * @param evidence where the text says so
 */
public record Claim(ExtractedEntity subject, Predicate predicate, ExtractedEntity object,
		@Nullable ExtractedEntity recipient, Polarity polarity, Modality modality, @Nullable ExtractedEntity source,
		Qualifiers qualifiers, double confidence, String rule, Evidence evidence) {

	public Claim {
		if ((recipient != null) != predicate.needsRecipient()) {
			throw new IllegalArgumentException(predicate + " with recipient " + recipient);
		}
	}

}
