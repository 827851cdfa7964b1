package org.custodes.extraction;

import java.util.Set;

import org.custodes.ontology.Modality;
import org.custodes.ontology.Polarity;

/**
 * How a sentence means what a trigger states.
 *
 * @param polarity whether it is so
 * @param modality how far it has come to be
 * @param sources the heads of the phrases that say who says so, in the sentence
 */
record Context(Polarity polarity, Modality modality, Set<Integer> sources) {

}
