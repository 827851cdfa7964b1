package org.custodes.query;

/**
 * Two claims of which one says what the other denies.
 *
 * @param asserted the claim that it is so
 * @param denied the claim that it is not
 */
public record Contradiction(ClaimView asserted, ClaimView denied) {

}
