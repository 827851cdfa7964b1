package org.custodes.annotation;

import java.io.IOException;
import java.util.List;
import java.util.Properties;

import edu.stanford.nlp.coref.CorefSystem;
import edu.stanford.nlp.coref.data.Dictionaries;
import edu.stanford.nlp.coref.data.DocumentMaker;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.CorefMentionAnnotator;
import edu.stanford.nlp.pipeline.DependencyParseAnnotator;
import edu.stanford.nlp.pipeline.EntityMentionsAnnotator;
import edu.stanford.nlp.pipeline.ParserAnnotator;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.CoreMap;

/**
 * The loaded models of CoreNLP. They are shared by all threads, which CoreNLP allows; its
 * gaps (a parser that overwrites the other's graphs) are why the stages are called one by
 * one.
 */
final class CoreNlpModels {

	private final StanfordCoreNLP words;

	private final EntityMentionsAnnotator mentions;

	private final DependencyParseAnnotator dependencies;

	private final ParserAnnotator transitions;

	private final CorefMentionAnnotator phrases;

	private final CorefSystem coreference;

	CoreNlpModels() {
		this.words = new StanfordCoreNLP(properties("annotators", "tokenize,pos,lemma,ner",
				"ssplit.newlineIsSentenceBreak", "two", "ner.applyFineGrained", "false",
				// Dates are read by the extraction's own grammar.
				"ner.useSUTime", "false",
				// The mentions are built once, when the names are known: coreference
				// fails over stale ones.
				"ner.buildEntityMentions", "false"));
		this.mentions = new EntityMentionsAnnotator();
		this.dependencies = new DependencyParseAnnotator(properties());
		this.transitions = new ParserAnnotator("parse",
				properties("parse.model", "edu/stanford/nlp/models/srparser/englishSR.ser.gz"));
		Properties coreference = properties("coref.algorithm", "fastneural", "coref.language", "en");
		this.phrases = new CorefMentionAnnotator(coreference);
		this.coreference = coreference(coreference);
	}

	void readWords(Annotation annotation) {
		this.words.annotate(annotation);
	}

	void parse(Annotation annotation, int maxTokens) {
		List<CoreMap> readable = annotation.get(CoreAnnotations.SentencesAnnotation.class)
			.stream()
			.filter((sentence) -> CoreNlpReader.size(sentence) <= maxTokens)
			.toList();
		this.dependencies.annotate(of(annotation, readable));
	}

	void parseByTransitions(Annotation annotation, List<CoreMap> sentences) {
		this.transitions.annotate(of(annotation, sentences));
	}

	void resolveCoreference(Annotation annotation) {
		this.mentions.annotate(annotation);
		this.phrases.annotate(annotation);
		this.coreference.annotate(annotation);
	}

	private static CorefSystem coreference(Properties properties) {
		try {
			Dictionaries dictionaries = new Dictionaries(properties);
			return new CorefSystem(new DocumentMaker(properties, dictionaries),
					new AnaphorRanker(properties, dictionaries), true, false);
		}
		catch (IOException | ClassNotFoundException ex) {
			throw new IllegalStateException("the coreference's dictionaries cannot be read", ex);
		}
	}

	/**
	 * The same sentences, fewer of them: what a stage writes into a sentence is written
	 * for all.
	 */
	private static Annotation of(Annotation annotation, List<CoreMap> sentences) {
		Annotation part = new Annotation(annotation.get(CoreAnnotations.TextAnnotation.class));
		part.set(CoreAnnotations.SentencesAnnotation.class, sentences);
		return part;
	}

	private static Properties properties(String... pairs) {
		Properties properties = new Properties();
		for (int i = 0; i < pairs.length; i += 2) {
			properties.setProperty(pairs[i], pairs[i + 1]);
		}
		return properties;
	}

}
