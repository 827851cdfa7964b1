package org.custodes.evaluation;

/**
 * How many of the gold's quotations were found.
 *
 * @param gold the quotations in the gold
 * @param found those whose first words are in the output
 * @param speakerRight those found with the right speaker
 */
public record QuoteScore(int gold, int found, int speakerRight) {

}
