package org.custodes.annotation;

import org.custodes.gazetteer.GazetteerEntry;
import org.jspecify.annotations.Nullable;

/**
 * A proper name in a sentence.
 *
 * @param sentence the sentence's index
 * @param first the index of the first word
 * @param end the index behind the last word
 * @param label {@code PERSON}, {@code ORGANIZATION}, {@code LOCATION} or {@code MISC}
 * @param entry what the gazetteer knows of it, if it knows it
 */
public record Name(int sentence, int first, int end, String label, @Nullable GazetteerEntry entry) {

}
