package org.custodes.annotation;

/**
 * A date, time or duration in a sentence.
 *
 * @param sentence the sentence's index
 * @param first the index of the first word
 * @param end the index behind the last word
 * @param value its value as TIMEX3 writes it ({@code 2018-12-06}, {@code 2018-SU},
 * {@code P1M}), resolved against the document's date where it is relative
 */
public record TimeExpression(int sentence, int first, int end, String value) {

}
