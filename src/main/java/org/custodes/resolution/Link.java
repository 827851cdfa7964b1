package org.custodes.resolution;

/**
 * What a rule says of two appearances.
 *
 * @param left the one of the lesser index
 * @param right the other
 * @param score how likely they are one thing
 * @param joins whether the rule holds that they are; otherwise it only remarks that they
 * come near
 * @param explanation why, in words
 */
record Link(Appearance left, Appearance right, double score, boolean joins, String explanation) {

	static Link join(Appearance one, Appearance other, double score, String explanation) {
		return of(one, other, score, true, explanation);
	}

	static Link near(Appearance one, Appearance other, double score, String explanation) {
		return of(one, other, score, false, explanation);
	}

	private static Link of(Appearance one, Appearance other, double score, boolean joins, String explanation) {
		boolean inOrder = one.index() < other.index();
		return new Link(inOrder ? one : other, inOrder ? other : one, score, joins, explanation);
	}

}
