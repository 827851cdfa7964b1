package org.custodes.evaluation;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * How much of an output is right and how much of the gold it holds.
 *
 * @param right how many things of the output are in the gold
 * @param output how many things the output holds
 * @param gold how many things the gold holds
 */
public record Score(int right, int output, int gold) {

	/**
	 * The share of the output that is right.
	 * @return from 0 to 1; 0 for an empty output
	 */
	@JsonProperty
	public double precision() {
		return ratio(this.right, this.output);
	}

	/**
	 * The share of the gold that is in the output.
	 * @return from 0 to 1; 0 for an empty gold
	 */
	@JsonProperty
	public double recall() {
		return ratio(this.right, this.gold);
	}

	/**
	 * The harmonic mean of precision and recall.
	 * @return from 0 to 1
	 */
	@JsonProperty
	public double f1() {
		double sum = precision() + recall();
		return (sum > 0) ? 2 * precision() * recall() / sum : 0;
	}

	private static double ratio(int part, int whole) {
		return (whole > 0) ? (double) part / whole : 0;
	}

}
