package org.custodes.evaluation;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import org.custodes.corpus.Document;
import org.custodes.evaluation.GoldFile.GoldAmount;
import org.custodes.evaluation.GoldFile.GoldClaim;
import org.custodes.evaluation.GoldFile.GoldCount;
import org.custodes.extraction.Claim;
import org.custodes.extraction.Qualifiers;
import org.custodes.ontology.Amount;
import org.custodes.ontology.Count;
import org.custodes.ontology.Modality;
import org.custodes.ontology.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * Grades the qualifiers of right claims: each wherever the gold or the output has one.
 */
final class QualifierScorer {

	private final SortedMap<String, QualifierScore> scores = new TreeMap<>();

	private final List<Finding> findings;

	QualifierScorer(List<Finding> findings) {
		this.findings = findings;
	}

	/**
	 * Grades the qualifiers of one claim.
	 * @param gold what the gold says of it
	 * @param claim what the output says of it
	 * @param document the gold of the document
	 * @param read the document
	 */
	void add(GoldClaim gold, Claim claim, GoldDocument document, Document read) {
		Grading grading = new Grading(claim, document, read);
		Qualifiers qualifiers = claim.qualifiers();
		grading.compare("modality", unlessActual(gold.modality()), unlessActual(claim.modality().label()));
		grading.compare("from", gold.from(), value(qualifiers.from()));
		grading.compare("until", gold.until(), value(qualifiers.until()));
		grading.compare("amount", value(gold.amount()), value(qualifiers.amount()));
		grading.compare("count", value(gold.count()), value(qualifiers.count()));
		grading.compare("title", gold.title(),
				sameTitle(gold.title(), qualifiers.title()) ? gold.title() : qualifiers.title());
		source(gold, claim, document, grading);
	}

	/**
	 * A source that is no entity of the gold counts as none, though as one that is told.
	 */
	private static void source(GoldClaim gold, Claim claim, GoldDocument document, Grading grading) {
		String found = document.find(claim.source());
		if (found == null && claim.source() != null) {
			if (gold.source() == null) {
				grading.right("source");
			}
			else {
				grading.compare("source", document.label(gold.source()), "?" + claim.source().name());
			}
		}
		else {
			grading.compare("source", label(gold.source(), document), label(found, document));
		}
	}

	private static @Nullable String label(@Nullable String id, GoldDocument document) {
		return (id != null) ? document.label(id) + " [" + id + "]" : null;
	}

	private static @Nullable String unlessActual(@Nullable String modality) {
		return Modality.ACTUAL.label().equals(modality) ? null : modality;
	}

	SortedMap<String, QualifierScore> scores() {
		return this.scores;
	}

	/** Titles agree if half of the shorter one's words are in both. */
	private static boolean sameTitle(@Nullable String gold, @Nullable String output) {
		if (gold == null || output == null) {
			return false;
		}
		Set<String> one = new HashSet<>(NormalName.words(gold));
		Set<String> other = new HashSet<>(NormalName.words(output));
		Set<String> common = new HashSet<>(one);
		common.retainAll(other);
		return gold.equals(output) || (!common.isEmpty() && 2 * common.size() >= Math.min(one.size(), other.size()));
	}

	private static @Nullable String value(@Nullable PartialDate date) {
		return (date != null) ? date.value() : null;
	}

	private static @Nullable String value(@Nullable GoldAmount amount) {
		return (amount != null) ? plain(amount.value()) : null;
	}

	private static @Nullable String value(@Nullable GoldCount count) {
		return (count != null) ? plain(count.value()) : null;
	}

	private static @Nullable String value(@Nullable Amount amount) {
		return (amount != null) ? plain(amount.value()) : null;
	}

	private static @Nullable String value(@Nullable Count count) {
		return (count != null) ? plain(count.value()) : null;
	}

	/** The number as people write it, so that 500 and 500.0 are one. */
	private static String plain(BigDecimal value) {
		return value.stripTrailingZeros().toPlainString();
	}

	/** The grading of one claim's qualifiers. */
	private final class Grading {

		private final Claim claim;

		private final GoldDocument document;

		private final Document read;

		Grading(Claim claim, GoldDocument document, Document read) {
			this.claim = claim;
			this.document = document;
			this.read = read;
		}

		void right(String qualifier) {
			count(qualifier, new QualifierScore(1, 0, 0));
		}

		void compare(String qualifier, @Nullable String gold, @Nullable String output) {
			if (gold == null && output == null) {
				return;
			}
			if (Objects.equals(gold, output)) {
				right(qualifier);
				return;
			}
			boolean missing = output == null;
			count(qualifier, missing ? new QualifierScore(0, 0, 1) : new QualifierScore(0, 1, 0));
			String what = ClaimKey.of(this.claim, this.document).label(this.document) + ": " + qualifier + " is "
					+ ((gold != null) ? gold : "not told") + (missing ? "" : ", the output has " + output);
			QualifierScorer.this.findings.add(new Finding(
					missing ? Finding.Kind.QUALIFIER_MISSED : Finding.Kind.QUALIFIER_WRONG, this.document.name(), what,
					Surroundings.passage(this.read.text(), this.claim.evidence().passage())));
		}

		private void count(String qualifier, QualifierScore one) {
			QualifierScorer.this.scores.merge(qualifier, one, QualifierScore::plus);
		}

	}

}
