package org.custodes.annotation;

import org.custodes.corpus.Document;
import org.custodes.gazetteer.Gazetteer;

/** Reads the grammar of documents. One annotator serves many threads. */
public sealed interface Annotator permits CoreNlpAnnotator {

	/**
	 * Reads a document.
	 * @param document a document
	 * @return its sentences, names, coreference and times
	 * @throws AnnotationException if the document is blank, too long or can't be read
	 */
	AnnotatedDocument annotate(Document document);

	/**
	 * Reads a document by other settings, with the same models.
	 * @param document a document
	 * @param settings how deep to read it
	 * @return its sentences, names, coreference and times
	 * @throws AnnotationException if the document is blank, too long or can't be read
	 */
	AnnotatedDocument annotate(Document document, AnnotationSettings settings);

	/**
	 * An annotator that reads English with Stanford CoreNLP (Manning et al., ACL 2014).
	 * Loading its models takes some twenty seconds and two gigabytes of heap.
	 * @param settings how deep to read documents
	 * @param gazetteer the names of the field
	 * @return the annotator
	 */
	static Annotator coreNlp(AnnotationSettings settings, Gazetteer gazetteer) {
		return new CoreNlpAnnotator(settings, gazetteer);
	}

}
