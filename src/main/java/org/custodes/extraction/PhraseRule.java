package org.custodes.extraction;

import java.util.Set;
import java.util.regex.Pattern;

import org.custodes.ontology.EntityType;
import org.custodes.ontology.Modality;
import org.custodes.ontology.Predicate;

/**
 * A way in which English states a predicate by the mere order of words, such as a name
 * behind a title. Parsers often go wrong in appositions, titles and lists of names; the
 * order of the words does not.
 *
 * @param id its name, kept with every claim that it finds
 * @param predicate what it states
 * @param pattern what {@link PhraseText#encoded()} must hold, with the groups
 * {@code subject} and {@code object}, and {@code title} where there is one
 * @param namesPost whether the pattern has the group {@code title}
 * @param implied the types of the object where it goes without saying, as in "chief
 * executive Ann Holloway said"
 * @param government whether what goes without saying is a government, as in "President
 * Ann Holloway said"
 * @param modality how far what it states has come to be
 * @param confidence how often it is right
 */
record PhraseRule(String id, Predicate predicate, Pattern pattern, boolean namesPost, Set<EntityType> implied,
		boolean government, Modality modality, double confidence) {
}
