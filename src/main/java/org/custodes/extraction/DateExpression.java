package org.custodes.extraction;

import org.custodes.corpus.Span;
import org.custodes.ontology.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * A date or an interval that a document names.
 *
 * @param span where
 * @param from the date, or the interval's first date
 * @param until the interval's last date; nothing for a date
 */
public record DateExpression(Span span, PartialDate from, @Nullable PartialDate until) {

	/**
	 * The date in ISO 8601.
	 * @return such as {@code 2018-12} or {@code 2018-12-06/2019-03-06}
	 */
	public String value() {
		return (this.until != null) ? this.from + "/" + this.until : this.from.value();
	}

}
