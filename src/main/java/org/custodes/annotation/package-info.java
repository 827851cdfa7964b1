/**
 * What the words are: sentences, tokens, dependencies, names, coreference, quotations and
 * times.
 * <p>
 * Takes a {@link org.custodes.corpus.Document}; gives an
 * {@link org.custodes.annotation.AnnotatedDocument}. The only package that knows Stanford
 * CoreNLP; nothing of it shows in the public types.
 */
@ApplicationModule(displayName = "Annotation", allowedDependencies = { "ontology", "corpus", "gazetteer" })
@NullMarked
package org.custodes.annotation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
