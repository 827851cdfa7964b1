package org.custodes.annotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import edu.stanford.nlp.coref.CorefCoreAnnotations;
import edu.stanford.nlp.coref.data.CorefChain;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphCoreAnnotations;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;
import edu.stanford.nlp.util.CoreMap;

import org.custodes.corpus.Document;
import org.custodes.corpus.Span;

/** Turns CoreNLP's maps into records, and names back into its labels. */
final class CoreNlpReader {

	private CoreNlpReader() {
	}

	static int size(CoreMap sentence) {
		return sentence.get(CoreAnnotations.TokensAnnotation.class).size();
	}

	static List<List<Token>> tokens(List<CoreMap> sentences) {
		return sentences.stream().map((sentence) -> {
			List<Token> tokens = new ArrayList<>();
			for (CoreLabel label : sentence.get(CoreAnnotations.TokensAnnotation.class)) {
				tokens.add(new Token(tokens.size(), new Span(label.beginPosition(), label.endPosition()),
						label.originalText(), label.lemma(), label.tag(), label.ner()));
			}
			return tokens;
		}).toList();
	}

	/** Gives the names' labels to CoreNLP, whose coreference builds upon them. */
	static void relabel(List<CoreMap> sentences, List<Name> names) {
		for (CoreMap sentence : sentences) {
			for (CoreLabel label : sentence.get(CoreAnnotations.TokensAnnotation.class)) {
				if (NameFinder.LABELS.contains(label.ner())) {
					label.setNER("O");
				}
			}
		}
		for (Name name : names) {
			sentences.get(name.sentence())
				.get(CoreAnnotations.TokensAnnotation.class)
				.subList(name.first(), name.end())
				.forEach((label) -> label.setNER(name.label()));
		}
	}

	/** The graph that the last parser left in the sentence; empty if none read it. */
	static DependencyGraph graph(CoreMap sentence) {
		SemanticGraph graph = sentence.get(SemanticGraphCoreAnnotations.EnhancedPlusPlusDependenciesAnnotation.class);
		List<Dependency> dependencies = new ArrayList<>();
		if (graph != null) {
			graph.getRoots()
				.forEach((root) -> dependencies.add(new Dependency(Dependency.ROOT, root.index() - 1, "root")));
			for (SemanticGraphEdge edge : graph.edgeIterable()) {
				int governor = edge.getGovernor().index() - 1;
				int dependent = edge.getDependent().index() - 1;
				if (governor != dependent) {
					dependencies.add(new Dependency(governor, dependent, edge.getRelation().toString()));
				}
			}
		}
		return new DependencyGraph(size(sentence), dependencies);
	}

	static AnnotatedDocument document(Document document, Annotation annotation, List<Name> names,
			List<List<DependencyGraph>> parses) {
		List<CoreMap> maps = annotation.get(CoreAnnotations.SentencesAnnotation.class);
		List<List<Token>> tokens = tokens(maps);
		List<Sentence> sentences = new ArrayList<>();
		for (int i = 0; i < maps.size(); i++) {
			List<Token> words = tokens.get(i);
			Span span = words.get(firstWord(words)).span().cover(words.get(words.size() - 1).span());
			sentences.add(new Sentence(i, span, words, parses.get(i)));
		}
		return new AnnotatedDocument(document, sentences, names, chains(annotation));
	}

	/** The marks of a Markdown headline belong to no sentence. */
	private static int firstWord(List<Token> tokens) {
		int first = 0;
		while (first < tokens.size() - 1 && tokens.get(first).text().chars().allMatch((sign) -> sign == '#')) {
			first++;
		}
		return first;
	}

	private static List<List<CoreferenceMention>> chains(Annotation annotation) {
		Map<Integer, CorefChain> chains = annotation.get(CorefCoreAnnotations.CorefChainAnnotation.class);
		if (chains == null) {
			return List.of();
		}
		return chains.values()
			.stream()
			.map((chain) -> chain.getMentionsInTextualOrder()
				.stream()
				.map((mention) -> new CoreferenceMention(mention.sentNum - 1, mention.startIndex - 1,
						mention.endIndex - 1, mention.headIndex - 1))
				.toList())
			.filter((mentions) -> mentions.size() > 1)
			.toList();
	}

}
