package org.custodes.ontology;

import java.math.BigDecimal;

/**
 * How many of something.
 *
 * @param value the number
 * @param unit what is counted, as the text calls it ("searches")
 */
public record Count(BigDecimal value, String unit) {

	public Count {
		value = value.stripTrailingZeros();
		value = (value.scale() < 0) ? value.setScale(0) : value;
	}

	@Override
	public String toString() {
		return this.value.toPlainString() + " " + this.unit;
	}

}
