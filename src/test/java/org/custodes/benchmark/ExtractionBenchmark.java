package org.custodes.benchmark;

import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.function.ToIntFunction;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import org.custodes.annotation.AnnotatedDocument;
import org.custodes.annotation.AnnotationSettings;
import org.custodes.annotation.Annotator;
import org.custodes.corpus.Corpus;
import org.custodes.corpus.CorpusSettings;
import org.custodes.corpus.Document;
import org.custodes.extraction.Extractor;
import org.custodes.gazetteer.Gazetteer;
import org.custodes.ontology.Ontology;

/**
 * How fast Custodes reads, beside the bare CoreNLP pipeline with the same annotators.
 * <p>
 * Both read the same documents in turns, so that whatever else the machine does weighs on
 * both alike. {@code mvn -Pbenchmark -DskipTests test} runs it.
 */
final class ExtractionBenchmark {

	private static final double GOAL = 0.8;

	private static final AnnotationSettings WORDS = depth(false, false);

	private static final AnnotationSettings COREFERENCE = depth(true, false);

	private final List<Document> documents;

	private final int threads;

	private final StanfordCoreNLP bare = bare();

	private final Annotator annotator;

	private final Extractor extractor;

	private ExtractionBenchmark(List<Document> documents, int threads) {
		Ontology ontology = Ontology.load();
		this.documents = documents;
		this.threads = threads;
		this.annotator = Annotator.coreNlp(AnnotationSettings.ARTICLES, Gazetteer.load(ontology));
		this.extractor = Extractor.english(ontology);
	}

	/**
	 * Runs the benchmark.
	 * @param arguments the documents' folder, how many rounds are measured, and on how
	 * many threads
	 */
	public static void main(String[] arguments) throws InterruptedException, ExecutionException {
		int rounds = Integer.parseInt(arguments[1]);
		List<Document> documents = Corpus.open(List.of(arguments[0]), CorpusSettings.STANDARD)
			.read()
			.filter(Document.class::isInstance)
			.map(Document.class::cast)
			.toList();
		new ExtractionBenchmark(documents, Integer.parseInt(arguments[2])).run(rounds);
	}

	private void run(int rounds) throws InterruptedException, ExecutionException {
		say("%d documents, %d threads, %d rounds after one that warms up", this.documents.size(), this.threads, rounds);
		round("warm-up");
		Measure bareTotal = Measure.NONE;
		Measure ownTotal = Measure.NONE;
		for (int i = 1; i <= rounds; i++) {
			List<Measure> pair = round("round " + i);
			bareTotal = bareTotal.plus(pair.get(0));
			ownTotal = ownTotal.plus(pair.get(1));
		}
		say("%ntokens per second: CoreNLP %.0f, Custodes %.0f, ratio %.2f (goal: at least %.2f)", bareTotal.perSecond(),
				ownTotal.perSecond(), ownTotal.perSecond() / bareTotal.perSecond(), GOAL);
		say("tokens per CPU-second: CoreNLP %.0f, Custodes %.0f, ratio %.2f", bareTotal.perCpuSecond(),
				ownTotal.perCpuSecond(), ownTotal.perCpuSecond() / bareTotal.perCpuSecond());
		stages();
		if (ownTotal.perSecond() < GOAL * bareTotal.perSecond()) {
			say("%nThe goal is missed.");
			System.exit(1);
		}
	}

	private List<Measure> round(String name) throws InterruptedException, ExecutionException {
		Measure bareOne = measure(this::readBare);
		Measure ownOne = measure((document) -> extract(document, AnnotationSettings.ARTICLES));
		say("%s: CoreNLP %s; Custodes %s", name, bareOne, ownOne);
		return List.of(bareOne, ownOne);
	}

	/**
	 * What the stages of Custodes cost, each by what reading takes longer with it than
	 * without.
	 */
	private void stages() throws InterruptedException, ExecutionException {
		Measure words = measure((document) -> annotate(document, WORDS));
		Measure coreference = measure((document) -> annotate(document, COREFERENCE));
		Measure all = measure((document) -> annotate(document, AnnotationSettings.ARTICLES));
		Measure extraction = measure((document) -> extract(document, AnnotationSettings.ARTICLES));
		say("%nCPU microseconds per token:");
		say("  words, names, first parse %8.0f", words.cpuMicros());
		say("  coreference               %8.0f", coreference.cpuMicros() - words.cpuMicros());
		say("  second parse              %8.0f", all.cpuMicros() - coreference.cpuMicros());
		say("  extraction                %8.0f", extraction.cpuMicros() - all.cpuMicros());
		say("%nCoreNLP's own account of its annotators, over all rounds:%n%s", this.bare.timingInformation());
	}

	private Measure measure(ToIntFunction<Document> work) throws InterruptedException, ExecutionException {
		return Measure.of(this.documents, work, this.threads);
	}

	private int readBare(Document document) {
		Annotation annotation = new Annotation(document.text());
		this.bare.annotate(annotation);
		return annotation.get(CoreAnnotations.TokensAnnotation.class).size();
	}

	private int annotate(Document document, AnnotationSettings depth) {
		return size(this.annotator.annotate(document, depth));
	}

	private int extract(Document document, AnnotationSettings depth) {
		AnnotatedDocument annotated = this.annotator.annotate(document, depth);
		this.extractor.extract(annotated);
		return size(annotated);
	}

	private static int size(AnnotatedDocument annotated) {
		return annotated.sentences().stream().mapToInt((sentence) -> sentence.tokens().size()).sum();
	}

	private static AnnotationSettings depth(boolean coreference, boolean secondParse) {
		AnnotationSettings articles = AnnotationSettings.ARTICLES;
		return new AnnotationSettings(articles.maxCharacters(), articles.maxSentenceTokens(), coreference, secondParse);
	}

	private static StanfordCoreNLP bare() {
		Properties properties = new Properties();
		properties.setProperty("annotators", "tokenize,pos,lemma,ner,depparse,coref,parse");
		properties.setProperty("ssplit.newlineIsSentenceBreak", "two");
		properties.setProperty("ner.applyFineGrained", "false");
		properties.setProperty("coref.algorithm", "fastneural");
		properties.setProperty("parse.model", "edu/stanford/nlp/models/srparser/englishSR.ser.gz");
		return new StanfordCoreNLP(properties);
	}

	private static void say(String format, Object... values) {
		System.out.println(String.format(Locale.ROOT, format, values));
	}

}
