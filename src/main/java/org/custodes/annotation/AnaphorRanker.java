package org.custodes.annotation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;

import edu.stanford.nlp.coref.CorefAlgorithm;
import edu.stanford.nlp.coref.CorefUtils;
import edu.stanford.nlp.coref.data.Dictionaries;
import edu.stanford.nlp.coref.data.Dictionaries.MentionType;
import edu.stanford.nlp.coref.data.Document;
import edu.stanford.nlp.coref.data.Mention;
import edu.stanford.nlp.coref.fastneural.FastNeuralCorefModel;
import edu.stanford.nlp.coref.fastneural.FastNeuralCorefProperties;
import edu.stanford.nlp.coref.statistical.Compressor;
import edu.stanford.nlp.coref.statistical.DocumentExamples;
import edu.stanford.nlp.coref.statistical.Example;
import edu.stanford.nlp.coref.statistical.FeatureExtractor;
import edu.stanford.nlp.coref.statistical.StatisticalCorefProperties;
import edu.stanford.nlp.io.IOUtils;
import edu.stanford.nlp.stats.Counter;
import edu.stanford.nlp.util.Pair;
import org.ejml.simple.SimpleMatrix;
import org.jspecify.annotations.Nullable;

/**
 * Finds the antecedents of the phrases whose antecedent anybody asks for: pronouns of the
 * third person, and definite descriptions such as "the company". CoreNLP's own algorithm
 * ranks antecedents for every noun phrase, names included, which is half of the cost of
 * reading a document; which names are one entity is told by their spelling here.
 * <p>
 * The ranking is that of Clark and Manning, Deep Reinforcement Learning for
 * Mention-Ranking Coreference Models (EMNLP 2016), by CoreNLP's {@code fastneural} model:
 * each phrase takes the candidate of the highest score, or none if beginning something
 * new scores higher.
 */
final class AnaphorRanker implements CorefAlgorithm {

	/** How many phrases back an antecedent may be; CoreNLP's own bound. */
	private static final int REACH = 50;

	/** What the model's documentation calls greedyness, as a handicap of "new". */
	private static final double NEWNESS_WEIGHT = 50;

	private static final double BALANCED = 0.5;

	private static final Set<String> PRONOUNS = Set.of("he", "him", "his", "himself", "she", "her", "hers", "herself",
			"it", "its", "itself", "they", "them", "their", "theirs", "themselves", "who");

	private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those", "its", "their");

	private final FeatureExtractor features;

	private final FastNeuralCorefModel model;

	private final double handicap;

	AnaphorRanker(Properties properties, Dictionaries dictionaries) {
		this.features = new FeatureExtractor(properties, dictionaries, (Compressor<String>) null,
				StatisticalCorefProperties.wordCountsPath(properties));
		this.model = model(FastNeuralCorefProperties.modelPath(properties));
		this.handicap = NEWNESS_WEIGHT * (FastNeuralCorefProperties.greedyness(properties) - BALANCED);
	}

	private static FastNeuralCorefModel model(String path) {
		try {
			return IOUtils.readObjectFromURLOrClasspathOrFileSystem(path);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("the coreference model cannot be read: " + path, ex);
		}
		catch (ClassNotFoundException ex) {
			throw new IllegalStateException("the coreference model is of another CoreNLP: " + path, ex);
		}
	}

	@Override
	public void runCoref(Document document) {
		List<Mention> phrases = CorefUtils.getSortedMentions(document);
		Map<Pair<Integer, Integer>, Boolean> pairs = new LinkedHashMap<>();
		for (int i = 1; i < phrases.size(); i++) {
			if (isAnaphor(phrases.get(i))) {
				for (int j = Math.max(0, i - REACH); j < i; j++) {
					pairs.put(new Pair<>(phrases.get(j).mentionID, phrases.get(i).mentionID), true);
				}
			}
		}
		if (!pairs.isEmpty()) {
			new Ranking(document).run(pairs);
		}
	}

	private static boolean isAnaphor(Mention phrase) {
		String first = phrase.sentenceWords.get(phrase.startIndex).word().toLowerCase(Locale.ROOT);
		return (phrase.mentionType == MentionType.PRONOMINAL) ? PRONOUNS.contains(first)
				: phrase.mentionType == MentionType.NOMINAL && DEFINITE.contains(first);
	}

	/** The ranking in one document. */
	private final class Ranking {

		private final Document document;

		private final Compressor<String> compressor = new Compressor<>();

		private final Map<Integer, Counter<String>> described = new HashMap<>();

		private final Map<Integer, SimpleMatrix> antecedentLayers = new HashMap<>();

		private final Map<Integer, SimpleMatrix> anaphorLayers = new HashMap<>();

		Ranking(Document document) {
			this.document = document;
		}

		void run(Map<Pair<Integer, Integer>, Boolean> pairs) {
			DocumentExamples examples = AnaphorRanker.this.features.extract(0, this.document, pairs, this.compressor);
			examples.mentionFeatures
				.forEach((id, compressed) -> this.described.put(id, this.compressor.uncompress(compressed)));
			Map<Integer, List<Example>> byAnaphor = new LinkedHashMap<>();
			for (Example example : examples.examples) {
				byAnaphor.computeIfAbsent(example.mentionId2, (id) -> new ArrayList<>()).add(example);
			}
			byAnaphor.forEach(this::link);
		}

		private void link(int anaphor, List<Example> candidates) {
			int antecedent = -1;
			double best = score(null, anaphor, null) - AnaphorRanker.this.handicap;
			for (Example candidate : candidates) {
				double score = score(candidate.mentionId1, anaphor,
						this.compressor.uncompress(candidate.pairwiseFeatures));
				if (score > best) {
					best = score;
					antecedent = candidate.mentionId1;
				}
			}
			if (antecedent >= 0) {
				CorefUtils.mergeCoreferenceClusters(new Pair<>(antecedent, anaphor), this.document);
			}
		}

		private double score(@Nullable Integer antecedent, Integer anaphor, @Nullable Counter<String> pair) {
			Map<Integer, Mention> phrases = this.document.predictedMentionsByID;
			return AnaphorRanker.this.model.score((antecedent != null) ? phrases.get(antecedent) : null,
					phrases.get(anaphor), (antecedent != null) ? this.described.get(antecedent) : null,
					this.described.get(anaphor), pair, this.antecedentLayers, this.anaphorLayers);
		}

	}

}
