package org.custodes.evaluation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.custodes.extraction.Extraction;
import org.custodes.ontology.Ontology;

/**
 * The comparison of an extractor's output with gold annotations.
 * <p>
 * A claim is right when its subject, predicate, object and polarity are those of a gold
 * claim of the same document (for a predicate with a recipient that too). Entities are
 * matched by name: the output's own name first, then its aliases, against every name that
 * the gold gives an entity. What the gold marks as optional counts neither way.
 */
public final class Evaluation {

	private final Ontology ontology;

	/**
	 * An evaluation.
	 * @param ontology knows which predicates are symmetric and which take a recipient
	 */
	public Evaluation(Ontology ontology) {
		this.ontology = ontology;
	}

	/**
	 * Tells which claims are right. Those that the gold marks as optional, and those of
	 * documents without gold, are left out, and a claim that stands twice is told of
	 * once.
	 * @param gold the gold
	 * @param output the output
	 * @return the claims and whether they are right, document by document
	 */
	public List<GradedClaim> grade(GoldCorpus gold, Collection<Extraction> output) {
		Map<String, List<Extraction>> byDocument = byDocument(output);
		ClaimScorer claims = new ClaimScorer(this.ontology, new ArrayList<>());
		gold.all().forEach((document) -> claims.add(document, byDocument.getOrDefault(document.name(), List.of())));
		return claims.graded();
	}

	private static Map<String, List<Extraction>> byDocument(Collection<Extraction> output) {
		Map<String, List<Extraction>> byDocument = new LinkedHashMap<>();
		for (Extraction extraction : output) {
			String name = extraction.document().name();
			byDocument.computeIfAbsent(name.substring(name.lastIndexOf('/') + 1), (key) -> new ArrayList<>())
				.add(extraction);
		}
		return byDocument;
	}

	/**
	 * Compares.
	 * @param gold the gold
	 * @param output the output; documents are told apart by their file name, without
	 * folders
	 * @return the figures, and all that is missed or wrong
	 */
	public EvaluationReport compare(GoldCorpus gold, Collection<Extraction> output) {
		Map<String, List<Extraction>> byDocument = byDocument(output);
		List<Finding> findings = new ArrayList<>();
		ClaimScorer claims = new ClaimScorer(this.ontology, findings);
		EntityScorer entities = new EntityScorer(findings);
		QuoteScorer quotes = new QuoteScorer(findings);
		DateScorer dates = new DateScorer(findings);
		List<String> unread = new ArrayList<>();
		for (GoldDocument document : gold.all()) {
			List<Extraction> extractions = byDocument.getOrDefault(document.name(), List.of());
			if (extractions.isEmpty()) {
				unread.add(document.name());
				findings.add(new Finding(Finding.Kind.DOCUMENT_MISSING, document.name(), "nothing was extracted", ""));
			}
			claims.add(document, extractions);
			entities.add(document, extractions);
			quotes.add(document, extractions);
			dates.add(document, extractions);
		}
		List<String> ungraded = byDocument.keySet()
			.stream()
			.filter((name) -> !gold.documents().contains(name))
			.sorted()
			.toList();
		return new EvaluationReport(gold.documents().size(), unread, ungraded, claims.claims(), claims.pairs(),
				claims.predicates(), claims.qualifiers(), entities.named(), entities.typed(), entities.types(),
				quotes.score(), dates.score(), claims.calibration(), findings);
	}

}
