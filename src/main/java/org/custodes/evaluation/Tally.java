package org.custodes.evaluation;

/** A {@link Score} in the making. */
final class Tally {

	private int right;

	private int output;

	private int gold;

	void add(int right, int output, int gold) {
		this.right += right;
		this.output += output;
		this.gold += gold;
	}

	Score score() {
		return new Score(this.right, this.output, this.gold);
	}

}
