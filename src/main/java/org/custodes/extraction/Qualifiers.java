package org.custodes.extraction;

import org.custodes.ontology.Amount;
import org.custodes.ontology.Count;
import org.custodes.ontology.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * What a claim says beside who and whom; each is there only where the text gives it.
 *
 * @param from when it began
 * @param until when it ended
 * @param amount the money
 * @param count how many of something
 * @param title the office that somebody holds
 * @param product what is sold, bought or collected
 * @param kind the kind of contract: contract, trial, nda, licence or purchase order
 */
public record Qualifiers(@Nullable PartialDate from, @Nullable PartialDate until, @Nullable Amount amount,
		@Nullable Count count, @Nullable String title, @Nullable String product, @Nullable String kind) {

	/** No qualifier at all. */
	public static final Qualifiers NONE = new Qualifiers(null, null, null, null, null, null, null);

}
