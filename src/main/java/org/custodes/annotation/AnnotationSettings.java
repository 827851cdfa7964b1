package org.custodes.annotation;

/**
 * How much a document may be, and how deep it is read.
 *
 * @param maxCharacters the longest text that is taken
 * @param maxSentenceTokens the longest sentence that is parsed
 * @param coreference whether pronouns and descriptions are resolved
 * @param secondParse whether sentences with names are read by a second parser, too
 */
public record AnnotationSettings(int maxCharacters, int maxSentenceTokens, boolean coreference, boolean secondParse) {

	/** What articles are read with. */
	public static final AnnotationSettings ARTICLES = new AnnotationSettings(200_000, 150, true, true);

	/** What questions are read with: one sentence that refers to nothing before it. */
	public static final AnnotationSettings QUESTIONS = new AnnotationSettings(500, 100, false, true);

}
