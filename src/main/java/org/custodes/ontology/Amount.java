package org.custodes.ontology;

import java.math.BigDecimal;

/**
 * A sum of money.
 *
 * @param value the sum in units of the currency (not in thousands or cents)
 * @param currency the ISO 4217 code, such as {@code GBP}
 */
public record Amount(BigDecimal value, String currency) {

	public Amount {
		value = value.stripTrailingZeros();
		value = (value.scale() < 0) ? value.setScale(0) : value;
	}

	@Override
	public String toString() {
		return this.value.toPlainString() + " " + this.currency;
	}

}
