package org.custodes.benchmark;

import java.util.List;
import java.util.Properties;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import org.custodes.annotation.AnnotatedDocument;
import org.custodes.annotation.AnnotationSettings;
import org.custodes.annotation.Annotator;
import org.custodes.corpus.Document;
import org.custodes.extraction.Extractor;
import org.custodes.gazetteer.Gazetteer;
import org.custodes.ontology.Ontology;

/** What reads documents: each runs in a process of its own. */
enum Contestant {

	/** All that CoreNLP has to find relations with. */
	FULL("full CoreNLP") {
		@Override
		Reading start() {
			return coreNlp("annotators", "tokenize,pos,lemma,ner,depparse,coref,natlog,openie,kbp,quote",
					"coref.algorithm", "fastneural");
		}
	},

	/** The annotators that Custodes calls, without Custodes. */
	SAME("CoreNLP, same annotators") {
		@Override
		Reading start() {
			return coreNlp("annotators", "tokenize,pos,lemma,ner,depparse,coref,parse", "ner.applyFineGrained", "false",
					"ner.useSUTime", "false", "coref.algorithm", "fastneural", "parse.model",
					"edu/stanford/nlp/models/srparser/englishSR.ser.gz");
		}
	},

	/** {@link Annotator} and {@link Extractor}, as {@code ingest} uses them. */
	CUSTODES("Custodes") {
		@Override
		List<String> depths() {
			return List.of("read", "words, names, first parse", "coreference", "second parse");
		}

		@Override
		Reading start() {
			Ontology ontology = Ontology.load();
			Annotator annotator = Annotator.coreNlp(AnnotationSettings.ARTICLES, Gazetteer.load(ontology));
			Extractor extractor = Extractor.english(ontology);
			return new Reading(List.of((document) -> {
				AnnotatedDocument annotated = annotator.annotate(document);
				extractor.extract(annotated);
				return size(annotated);
			}, (document) -> size(annotator.annotate(document, depth(false, false))),
					(document) -> size(annotator.annotate(document, depth(true, false))),
					(document) -> size(annotator.annotate(document))), () -> "");
		}
	};

	private final String label;

	Contestant(String label) {
		this.label = label;
	}

	String label() {
		return this.label;
	}

	/**
	 * How deep it can read: the first is all, the others are all up to a stage, in the
	 * order of the stages.
	 */
	List<String> depths() {
		return List.of("read");
	}

	/** Loads the models. */
	abstract Reading start();

	private static Reading coreNlp(String... pairs) {
		Properties properties = new Properties();
		properties.setProperty("ssplit.newlineIsSentenceBreak", "two");
		for (int i = 0; i < pairs.length; i += 2) {
			properties.setProperty(pairs[i], pairs[i + 1]);
		}
		StanfordCoreNLP pipeline = new StanfordCoreNLP(properties);
		return new Reading(List.of((document) -> {
			Annotation annotation = new Annotation(document.text());
			pipeline.annotate(annotation);
			return annotation.get(CoreAnnotations.TokensAnnotation.class).size();
		}), pipeline::timingInformation);
	}

	private static int size(AnnotatedDocument annotated) {
		return annotated.sentences().stream().mapToInt((sentence) -> sentence.tokens().size()).sum();
	}

	private static AnnotationSettings depth(boolean coreference, boolean secondParse) {
		AnnotationSettings articles = AnnotationSettings.ARTICLES;
		return new AnnotationSettings(articles.maxCharacters(), articles.maxSentenceTokens(), coreference, secondParse);
	}

	/**
	 * A contestant with its models.
	 *
	 * @param works reads a document and gives its number of tokens; one for each depth
	 * @param account what CoreNLP says of its annotators' time so far
	 */
	record Reading(List<ToIntFunction<Document>> works, Supplier<String> account) {
	}

}
