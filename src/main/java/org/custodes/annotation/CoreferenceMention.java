package org.custodes.annotation;

/**
 * A stretch of words that coreference takes for a mention.
 *
 * @param sentence the sentence's index
 * @param first the index of the first word
 * @param end the index behind the last word
 * @param head the index of the word that carries it
 */
public record CoreferenceMention(int sentence, int first, int end, int head) {

}
