package org.custodes.evaluation;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * How often a qualifier of right claims is right.
 *
 * @param right how often the output has what the gold has
 * @param wrong how often it has something else, or something where the gold has nothing
 * @param missing how often it has nothing where the gold has something
 */
public record QualifierScore(int right, int wrong, int missing) {

	static final QualifierScore NONE = new QualifierScore(0, 0, 0);

	/**
	 * How often the gold or the output has the qualifier.
	 * @return the sum of the three
	 */
	@JsonProperty
	public int of() {
		return this.right + this.wrong + this.missing;
	}

	QualifierScore plus(QualifierScore other) {
		return new QualifierScore(this.right + other.right, this.wrong + other.wrong, this.missing + other.missing);
	}

}
