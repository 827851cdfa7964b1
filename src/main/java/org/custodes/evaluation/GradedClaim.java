package org.custodes.evaluation;

import org.custodes.extraction.Claim;

/**
 * A claim of the output that the gold has an opinion on.
 *
 * @param document the document's file name
 * @param claim the claim
 * @param right whether the gold states it, too
 */
public record GradedClaim(String document, Claim claim, boolean right) {

}
