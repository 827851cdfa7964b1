package org.custodes.pipeline;

import org.custodes.annotation.AnnotatedDocument;
import org.custodes.annotation.AnnotationSettings;
import org.custodes.annotation.Annotator;
import org.custodes.corpus.Document;
import org.custodes.extraction.Extractor;
import org.custodes.gazetteer.Gazetteer;
import org.custodes.ontology.Ontology;

/** Reads what a document states. One reader serves many threads. */
@FunctionalInterface
public interface DocumentReader {

	/**
	 * Reads a document.
	 * @param document a document
	 * @return what it states
	 */
	Reading read(Document document);

	/**
	 * Reads by annotating, then extracting.
	 * @param annotator annotates
	 * @param extractor extracts
	 * @return the reader
	 */
	static DocumentReader of(Annotator annotator, Extractor extractor) {
		return (document) -> {
			AnnotatedDocument annotated = annotator.annotate(document);
			return new Reading(extractor.extract(annotated), annotated.tokenCount());
		};
	}

	/**
	 * Reads English articles with the rules and names that ship with Custodes.
	 * @return the reader, after it has loaded its models, which takes some twenty seconds
	 */
	static DocumentReader english() {
		Ontology ontology = Ontology.load();
		return of(Annotator.coreNlp(AnnotationSettings.ARTICLES, Gazetteer.load(ontology)),
				Extractor.english(ontology));
	}

}
