package org.custodes.annotation;

import java.util.ArrayList;
import java.util.List;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.util.CoreMap;

import org.custodes.corpus.Document;
import org.custodes.gazetteer.Gazetteer;

/**
 * Reads English with Stanford CoreNLP: words and names first, then the gazetteer corrects
 * the names, then grammar and coreference build upon the corrected names.
 */
final class CoreNlpAnnotator implements Annotator {

	private final AnnotationSettings settings;

	private final CoreNlpModels models;

	private final NameFinder names;

	CoreNlpAnnotator(AnnotationSettings settings, Gazetteer gazetteer) {
		this.settings = settings;
		this.models = new CoreNlpModels();
		this.names = new NameFinder(gazetteer);
	}

	@Override
	public AnnotatedDocument annotate(Document document) {
		return annotate(document, this.settings);
	}

	@Override
	public AnnotatedDocument annotate(Document document, AnnotationSettings depth) {
		check(document, depth);
		Annotation annotation = new Annotation(document.text());
		this.models.readWords(annotation);
		List<CoreMap> sentences = annotation.get(CoreAnnotations.SentencesAnnotation.class);
		List<Name> found = this.names.find(CoreNlpReader.tokens(sentences), document.text());
		CoreNlpReader.relabel(sentences, found);
		this.models.parse(annotation, depth.maxSentenceTokens());
		List<List<DependencyGraph>> parses = new ArrayList<>();
		sentences.forEach((sentence) -> parses.add(new ArrayList<>(List.of(CoreNlpReader.graph(sentence)))));
		if (depth.coreference()) {
			this.models.resolveCoreference(annotation);
		}
		if (depth.secondParse()) {
			parseAgain(annotation, found, depth, parses);
		}
		return CoreNlpReader.document(document, annotation, found, parses);
	}

	private void parseAgain(Annotation annotation, List<Name> found, AnnotationSettings depth,
			List<List<DependencyGraph>> parses) {
		List<CoreMap> sentences = annotation.get(CoreAnnotations.SentencesAnnotation.class);
		List<Integer> named = found.stream()
			.map(Name::sentence)
			.distinct()
			.filter((index) -> CoreNlpReader.size(sentences.get(index)) <= depth.maxSentenceTokens())
			.toList();
		this.models.parseByTransitions(annotation, named.stream().map(sentences::get).toList());
		named.forEach((index) -> parses.get(index).add(CoreNlpReader.graph(sentences.get(index))));
	}

	private static void check(Document document, AnnotationSettings depth) {
		if (document.text().isBlank()) {
			throw new AnnotationException(document.name() + " has no text");
		}
		if (document.text().length() > depth.maxCharacters()) {
			throw new AnnotationException("%s has %,d characters, more than the %,d that are read at once: split it"
				.formatted(document.name(), document.text().length(), depth.maxCharacters()));
		}
	}

}
