package org.custodes.query;

/**
 * Something that a claim dates.
 *
 * @param date when, as {@code 2018}, {@code 2018-12} or {@code 2018-12-06}
 * @param event {@code began}, {@code ended}, or {@code happened} where the claim gives
 * one date only for both
 * @param claim the claim
 */
public record TimelineEntry(String date, String event, ClaimView claim) {

}
