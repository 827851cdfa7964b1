package org.custodes.evaluation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.custodes.evaluation.ClaimKey.Pair;
import org.custodes.evaluation.GoldFile.GoldClaim;
import org.custodes.extraction.Claim;
import org.custodes.extraction.Extraction;
import org.custodes.ontology.Ontology;

/**
 * Grades claims. What careful people differ on (optional in the gold) is neither missed
 * nor wrong, and a claim that the output states twice counts once.
 */
final class ClaimScorer {

	private final Ontology ontology;

	private final List<Finding> findings;

	private final Tally claims = new Tally();

	private final Tally pairs = new Tally();

	private final SortedMap<String, Tally> predicates = new TreeMap<>();

	private final QualifierScorer qualifiers;

	private final Calibration calibration = new Calibration();

	private final List<GradedClaim> graded = new ArrayList<>();

	ClaimScorer(Ontology ontology, List<Finding> findings) {
		this.ontology = ontology;
		this.findings = findings;
		this.qualifiers = new QualifierScorer(findings);
	}

	void add(GoldDocument gold, List<Extraction> extractions) {
		Map<ClaimKey, GoldClaim> wanted = new LinkedHashMap<>();
		for (GoldClaim claim : gold.file().claims()) {
			wanted.putIfAbsent(ClaimKey.of(claim, this.ontology.predicate(claim.predicate())), claim);
		}
		Map<ClaimKey, Stated> stated = new LinkedHashMap<>();
		for (Extraction extraction : extractions) {
			for (Claim claim : extraction.claims()) {
				stated.putIfAbsent(ClaimKey.of(claim, gold), new Stated(claim, extraction));
			}
		}
		wanted.forEach((key, claim) -> {
			if (claim.optional()) {
				stated.remove(key);
			}
		});
		wanted.values().removeIf(GoldClaim::optional);
		count(wanted.keySet(), stated.keySet());
		stated.forEach((key, one) -> {
			GoldClaim right = wanted.get(key);
			this.calibration.add(one.claim().confidence(), right != null);
			this.graded.add(new GradedClaim(gold.name(), one.claim(), right != null));
			if (right != null) {
				this.qualifiers.add(right, one.claim(), gold, one.extraction().document());
			}
		});
		tell(gold, wanted, stated);
	}

	private void count(Set<ClaimKey> wanted, Set<ClaimKey> stated) {
		this.claims.add(common(wanted, stated).size(), stated.size(), wanted.size());
		Set<Pair> wantedPairs = wanted.stream().map(ClaimKey::pair).collect(Collectors.toSet());
		Set<Pair> statedPairs = stated.stream().map(ClaimKey::pair).collect(Collectors.toSet());
		this.pairs.add(common(wantedPairs, statedPairs).size(), statedPairs.size(), wantedPairs.size());
		wanted.forEach((key) -> of(key).add(stated.contains(key) ? 1 : 0, 0, 1));
		stated.forEach((key) -> of(key).add(0, 1, 0));
	}

	private Tally of(ClaimKey key) {
		return this.predicates.computeIfAbsent(key.predicate(), (name) -> new Tally());
	}

	private static <T> Set<T> common(Set<T> one, Set<T> other) {
		Set<T> common = new HashSet<>(one);
		common.retainAll(other);
		return common;
	}

	private void tell(GoldDocument gold, Map<ClaimKey, GoldClaim> wanted, Map<ClaimKey, Stated> stated) {
		SortedMap<ClaimKey, GoldClaim> missed = new TreeMap<>(wanted);
		missed.keySet().removeAll(stated.keySet());
		SortedMap<ClaimKey, Stated> wrong = new TreeMap<>(stated);
		wrong.keySet().removeAll(wanted.keySet());
		missed.forEach((key, claim) -> {
			String evidence = (claim.evidence() != null) ? claim.evidence() : "";
			this.findings.add(new Finding(Finding.Kind.CLAIM_MISSED, gold.name(),
					key.label(gold) + beside(key, wrong.keySet()), evidence));
		});
		wrong.forEach((key, one) -> this.findings.add(new Finding(Finding.Kind.CLAIM_WRONG, gold.name(),
				key.label(gold) + beside(key, missed.keySet()), one.sentence())));
	}

	/** What the other side says of the same two entities: mostly the nearest miss. */
	private static String beside(ClaimKey key, Set<ClaimKey> others) {
		List<String> said = new ArrayList<>();
		for (ClaimKey other : others) {
			if (other.pair().equals(key.pair())) {
				said.add(other.predicate() + (other.first().equals(key.first()) ? "" : " reversed") + " "
						+ other.polarity());
			}
		}
		return said.isEmpty() ? "" : " [other side: " + String.join(", ", said) + "]";
	}

	Score claims() {
		return this.claims.score();
	}

	Score pairs() {
		return this.pairs.score();
	}

	SortedMap<String, Score> predicates() {
		SortedMap<String, Score> scores = new TreeMap<>();
		this.predicates.forEach((name, tally) -> scores.put(name, tally.score()));
		return scores;
	}

	SortedMap<String, QualifierScore> qualifiers() {
		return this.qualifiers.scores();
	}

	List<GradedClaim> graded() {
		return List.copyOf(this.graded);
	}

	List<ConfidenceBin> calibration() {
		return this.calibration.bins();
	}

	/** A claim and the extraction that states it. */
	private record Stated(Claim claim, Extraction extraction) {

		String sentence() {
			return Surroundings.passage(this.extraction.document().text(), this.claim.evidence().passage());
		}

	}

}
