package org.custodes.extraction;

import org.custodes.ontology.Modality;
import org.custodes.ontology.Polarity;
import org.custodes.ontology.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What a statement with placeholders says: a claim whose parties are the placeholders,
 * some of them missing.
 *
 * @param subject the placeholder that is the subject, or nothing where the statement
 * leaves it open
 * @param predicate the predicate
 * @param object the placeholder that is the object, or nothing
 * @param recipient the placeholder that is the recipient, or nothing
 * @param polarity whether it is said to be so or not
 * @param modality how far it has come to be
 * @param rule the id of the rule that understood it
 */
public record ClaimPattern(@Nullable String subject, Predicate predicate, @Nullable String object,
		@Nullable String recipient, Polarity polarity, Modality modality, String rule) {

	/**
	 * How many parties the statement names.
	 * @return from 1 to 3
	 */
	public int parties() {
		return ((this.subject != null) ? 1 : 0) + ((this.object != null) ? 1 : 0) + ((this.recipient != null) ? 1 : 0);
	}

}
