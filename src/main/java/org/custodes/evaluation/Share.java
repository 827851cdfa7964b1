package org.custodes.evaluation;

/**
 * How many of the things looked at are right.
 *
 * @param right the right ones
 * @param of all that were looked at
 */
public record Share(int right, int of) {

	Share with(boolean isRight) {
		return new Share(this.right + (isRight ? 1 : 0), this.of + 1);
	}

}
