package org.custodes.extraction;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.custodes.annotation.AnnotationSettings;
import org.custodes.annotation.Annotator;
import org.custodes.corpus.Corpus;
import org.custodes.corpus.CorpusItem;
import org.custodes.corpus.CorpusSettings;
import org.custodes.corpus.Document;
import org.custodes.evaluation.Evaluation;
import org.custodes.evaluation.GoldCorpus;
import org.custodes.evaluation.GradedClaim;
import org.custodes.gazetteer.Gazetteer;
import org.custodes.ontology.Ontology;

/**
 * Fits {@link Calibration} to annotated articles, and judges it on articles that it was
 * not fitted to. {@code mvn -Pcalibration -DskipTests test} runs it;
 * {@code docs/adr/0015-calibrated-confidence.md} tells of the choice.
 */
final class CalibrationFit {

	/** Of the squared standardised weights; best of 1 to 100 in the folds. */
	private static final double PENALTY = 10;

	private static final int FOLDS = 10;

	private static final double SURE = 0.9;

	private static final double[] BINS = { 0, 0.6, 0.8, 0.9, 0.95, 1 };

	private final Ontology ontology = Ontology.load();

	private final List<Example> examples = new ArrayList<>();

	CalibrationFit() {
	}

	/**
	 * Fits.
	 * @param arguments the file to write, then pairs {@code ARTICLES=GOLD} of folders
	 * with commas between them
	 */
	public static void main(String[] arguments) throws IOException {
		CalibrationFit fit = new CalibrationFit();
		Annotator annotator = Annotator.coreNlp(AnnotationSettings.ARTICLES, Gazetteer.load(fit.ontology));
		Extractor extractor = Extractor.english(fit.ontology);
		for (String pair : arguments[1].split(",")) {
			String[] folders = pair.split("=");
			fit.read(folders[0], Path.of(folders[1]), (document) -> extractor.draft(annotator.annotate(document)));
		}
		fit.judge();
		Files.writeString(Path.of(arguments[0]), fit.resource());
	}

	void read(String articles, Path goldFolder, Function<Document, Extractor.Draft> reading) {
		GoldCorpus gold = GoldCorpus.read(goldFolder, this.ontology);
		IdentityHashMap<Claim, Candidate> candidates = new IdentityHashMap<>();
		List<Extraction> output = new ArrayList<>();
		try (Stream<CorpusItem> items = Corpus.open(List.of(articles), CorpusSettings.STANDARD).read()) {
			items.filter(Document.class::isInstance)
				.map(Document.class::cast)
				.filter((document) -> gold.documents().contains(document.name()))
				.forEach((document) -> {
					Extractor.Draft draft = reading.apply(document);
					draft.candidates().forEach((one) -> candidates.put(one.claim(), one));
					output.add(new Extraction(document, draft.entities(),
							draft.candidates().stream().map(Candidate::claim).toList(), draft.quotes(), draft.dates()));
				});
		}
		for (GradedClaim graded : new Evaluation(this.ontology).grade(gold, output)) {
			Candidate candidate = Objects.requireNonNull(candidates.get(graded.claim()));
			this.examples.add(new Example(articles, graded.document(), signs(candidate), candidate.grounds().score(),
					graded.right()));
		}
	}

	private static double[] signs(Candidate candidate) {
		return Arrays.stream(Sign.values()).mapToDouble((sign) -> sign.of(candidate)).toArray();
	}

	void judge() {
		say("%d claims of %d documents, %d right", this.examples.size(), documents().size(), right(this.examples));
		List<String> documents = documents();
		judge("ten folds of documents", (example) -> String.valueOf(documents.indexOf(example.document()) % FOLDS));
		judge("each set by the others", Example::set);
	}

	private void judge(String title, Function<Example, String> fold) {
		say("%n%s%n%-28s %7s %8s   from 0.9 on, and bins (right/claims, mean)", title, "", "Brier", "log loss");
		report("score by hand", fold, (training) -> Example::score);
		report("isotonic over the score", fold, IsotonicRegression::fit);
		report("logistic over the score", fold, (training) -> logistic(training, Example::scoreOdds));
		report("logistic over the signs", fold, (training) -> logistic(training, Example::signs));
	}

	private static ToDoubleFunction<Example> logistic(List<Example> training, Function<Example, double[]> inputs) {
		LogisticRegression fitted = LogisticRegression.fit(training.stream().map(inputs).toList(),
				training.stream().map(Example::right).toList(), PENALTY);
		return (example) -> fitted.likelihood(inputs.apply(example));
	}

	/** Judges a model by what it says of examples that it was not fitted to. */
	private void report(String name, Function<Example, String> fold,
			Function<List<Example>, ToDoubleFunction<Example>> model) {
		Map<String, List<Example>> folds = this.examples.stream().collect(Collectors.groupingBy(fold));
		List<Judged> judged = new ArrayList<>();
		folds.forEach((key, held) -> {
			List<Example> training = this.examples.stream().filter((each) -> !fold.apply(each).equals(key)).toList();
			ToDoubleFunction<Example> fitted = model.apply(training);
			held.forEach((each) -> judged
				.add(new Judged(Math.max(0.01, Math.min(0.99, fitted.applyAsDouble(each))), each.right())));
		});
		say("%-28s %7.4f %8.4f   %s, and %s", name, judged.stream().mapToDouble(Judged::brier).average().orElseThrow(),
				judged.stream().mapToDouble(Judged::logLoss).average().orElseThrow(), bin(judged, SURE, 2),
				Arrays.stream(BINS)
					.limit(BINS.length - 1)
					.mapToObj((from) -> bin(judged, from, BINS[Arrays.binarySearch(BINS, from) + 1]))
					.collect(Collectors.joining("  ")));
	}

	private static String bin(List<Judged> judged, double from, double until) {
		List<Judged> inside = judged.stream().filter((each) -> each.said() >= from && each.said() < until).toList();
		return String.format(Locale.ROOT, "%.2f: %d/%d, %.2f", from, inside.stream().filter(Judged::right).count(),
				inside.size(), inside.stream().mapToDouble(Judged::said).average().orElse(0));
	}

	String resource() {
		LogisticRegression fitted = LogisticRegression.fit(this.examples.stream().map(Example::signs).toList(),
				this.examples.stream().map(Example::right).toList(), PENALTY);
		StringBuilder out = new StringBuilder();
		out.append(String.format(Locale.ROOT,
				"""
						# What the signs of a claim (Sign.java) add to the log odds that it is right. Fitted by CalibrationFit; do not edit:
						# docs/adr/0015-calibrated-confidence.md tells how to fit again.
						provenance: "logistic regression, ridge penalty %.0f, on %d claims (%d right) of %d annotated documents"
						intercept: %.3f
						weights:
						""",
				PENALTY, this.examples.size(), right(this.examples), documents().size(), fitted.intercept()));
		Sign[] signs = Sign.values();
		for (int i = 0; i < signs.length; i++) {
			out.append(String.format(Locale.ROOT, "  %s: %.3f%n", signs[i].label(), fitted.weights()[i]));
		}
		return out.toString();
	}

	private List<String> documents() {
		return this.examples.stream().map(Example::document).distinct().sorted(Comparator.naturalOrder()).toList();
	}

	private static long right(List<Example> examples) {
		return examples.stream().filter(Example::right).count();
	}

	private static void say(String format, Object... values) {
		System.out.println(String.format(Locale.ROOT, format, values));
	}

	/** A graded claim. */
	@SuppressWarnings("ArrayRecordComponent")
	record Example(String set, String document, double[] signs, double score, boolean right) {

		double[] scoreOdds() {
			double possible = Math.max(0.01, Math.min(0.99, this.score));
			return new double[] { Math.log(possible / (1 - possible)) };
		}

	}

	/** What was said of a claim, and what came true. */
	private record Judged(double said, boolean right) {

		double brier() {
			double error = this.said - (this.right ? 1 : 0);
			return error * error;
		}

		double logLoss() {
			return -Math.log(this.right ? this.said : 1 - this.said);
		}

	}

	/** The best monotone function of the score, by pooling adjacent violators. */
	private static final class IsotonicRegression {

		static ToDoubleFunction<Example> fit(List<Example> training) {
			TreeMap<Double, double[]> pools = new TreeMap<>();
			training.stream().sorted(Comparator.comparingDouble(Example::score)).forEach((example) -> {
				double[] pool = { example.right() ? 1 : 0, 1 };
				while (!pools.isEmpty()
						&& (pools.lastKey() == example.score() || share(pools.lastEntry().getValue()) >= share(pool))) {
					double[] last = pools.pollLastEntry().getValue();
					pool[0] += last[0];
					pool[1] += last[1];
				}
				pools.put(example.score(), pool);
			});
			return (example) -> {
				Map.Entry<Double, double[]> pool = pools.ceilingEntry(example.score());
				return smoothed((pool != null) ? pool.getValue() : pools.lastEntry().getValue());
			};
		}

		private static double share(double[] pool) {
			return pool[0] / pool[1];
		}

		/** A pool of a few claims promises nothing for sure. */
		private static double smoothed(double[] pool) {
			return (pool[0] + 0.5) / (pool[1] + 1);
		}

	}

}
