package org.custodes.evaluation;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

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

	private final SortedMap<String, Share> shares = new TreeMap<>();

	void add(GoldClaim gold, Claim claim, GoldDocument document) {
		Qualifiers qualifiers = claim.qualifiers();
		String modality = (gold.modality() != null) ? gold.modality() : Modality.ACTUAL.label();
		if (!modality.equals(Modality.ACTUAL.label()) || claim.modality() != Modality.ACTUAL) {
			grade("modality", modality.equals(claim.modality().label()));
		}
		compare("from", gold.from(), value(qualifiers.from()));
		compare("until", gold.until(), value(qualifiers.until()));
		compare("amount", value(gold.amount()), value(qualifiers.amount()));
		compare("count", value(gold.count()), value(qualifiers.count()));
		if (gold.title() != null || qualifiers.title() != null) {
			grade("title", sameTitle(gold.title(), qualifiers.title()));
		}
		if (gold.source() != null || claim.source() != null) {
			// A source that is no entity of the gold counts as none.
			grade("source", Objects.equals(gold.source(), document.find(claim.source())));
		}
	}

	SortedMap<String, Share> shares() {
		return this.shares;
	}

	private <T> void compare(String qualifier, @Nullable T gold, @Nullable T output) {
		if (gold != null || output != null) {
			grade(qualifier, Objects.equals(gold, output));
		}
	}

	private void grade(String qualifier, boolean right) {
		this.shares.merge(qualifier, new Share(0, 0).with(right), (old, one) -> old.with(right));
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

	private static @Nullable BigDecimal value(@Nullable GoldAmount amount) {
		return (amount != null) ? plain(amount.value()) : null;
	}

	private static @Nullable BigDecimal value(@Nullable GoldCount count) {
		return (count != null) ? plain(count.value()) : null;
	}

	private static @Nullable BigDecimal value(@Nullable Amount amount) {
		return (amount != null) ? plain(amount.value()) : null;
	}

	private static @Nullable BigDecimal value(@Nullable Count count) {
		return (count != null) ? plain(count.value()) : null;
	}

	private static BigDecimal plain(BigDecimal value) {
		return value.stripTrailingZeros();
	}

}
