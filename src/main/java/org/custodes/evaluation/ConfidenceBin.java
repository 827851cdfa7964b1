package org.custodes.evaluation;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * The claims of the output whose confidence lies in one interval: what they promise and
 * what they keep.
 *
 * @param from the least confidence
 * @param until the confidence below which they lie (the last bin holds 1 too)
 * @param claims how many claims
 * @param right how many of them are right
 * @param confidence their mean confidence
 */
public record ConfidenceBin(double from, double until, int claims, int right, double confidence) {

	/**
	 * The share that is right, to be held against {@link #confidence()}.
	 * @return from 0 to 1; 0 for an empty bin
	 */
	@JsonProperty
	public double precision() {
		return (this.claims > 0) ? (double) this.right / this.claims : 0;
	}

}
