package org.custodes.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

import org.custodes.corpus.Span;
import org.custodes.ontology.Modality;
import org.custodes.ontology.Polarity;
import org.jspecify.annotations.Nullable;

/** What a document's claims are together: the same one said twice is one claim. */
final class Claims {

	private static final double REPEATED = 0.6;

	private static final double SURE_ENOUGH = 0.5;

	private Claims() {
	}

	/** Tells whether two claims say the same of the same. */
	static boolean same(Claim one, Claim other) {
		return key(one, one.polarity()).equals(key(other, other.polarity()));
	}

	/** Tells whether one claim denies what the other asserts. */
	static boolean opposite(Claim one, Claim other) {
		return one.polarity() != other.polarity() && key(one, Polarity.ASSERTED).equals(key(other, Polarity.ASSERTED));
	}

	static Claim withConfidence(Claim claim, double confidence) {
		return new Claim(claim.subject(), claim.predicate(), claim.object(), claim.recipient(), claim.polarity(),
				claim.modality(), claim.source(), claim.qualifiers(), confidence, claim.rule(), claim.evidence());
	}

	/**
	 * Joins the claims that say the same, and leaves out those that a narrower one makes
	 * redundant.
	 */
	static List<Claim> merge(List<Claim> claims) {
		Map<List<Object>, List<Claim>> bySame = new LinkedHashMap<>();
		claims.forEach(
				(claim) -> bySame.computeIfAbsent(key(claim, claim.polarity()), (key) -> new ArrayList<>()).add(claim));
		List<Claim> merged = bySame.values().stream().map(Claims::join).toList();
		return merged.stream()
			.filter((claim) -> merged.stream().noneMatch((other) -> isNarrower(other, claim)))
			.toList();
	}

	private static boolean isNarrower(Claim narrow, Claim wide) {
		return narrow.predicate().wider().contains(wide.predicate().name()) && narrow.polarity() == wide.polarity()
				&& wide.polarity() == Polarity.ASSERTED && pair(narrow, true).equals(pair(wide, true));
	}

	/**
	 * The surest claim, with the qualifiers that only the others have; what is so once is
	 * so.
	 */
	private static Claim join(List<Claim> same) {
		List<Claim> surestFirst = same.stream()
			.sorted(Comparator
				.comparing((Claim claim) -> claim.modality() != Modality.ACTUAL || claim.confidence() < SURE_ENOUGH)
				.thenComparing(Claim::confidence, Comparator.reverseOrder())
				.thenComparing(Claim::evidence, Comparator.comparing(Evidence::quote)))
			.toList();
		Claim best = surestFirst.get(0);
		long sentences = same.stream().map((claim) -> claim.evidence().passage()).distinct().count();
		double confidence = (sentences > 1) ? 1 - (1 - best.confidence()) * REPEATED : best.confidence();
		Qualifiers qualifiers = new Qualifiers(first(surestFirst, Qualifiers::from),
				first(surestFirst, Qualifiers::until), first(surestFirst, Qualifiers::amount),
				first(surestFirst, Qualifiers::count), title(surestFirst), first(surestFirst, Qualifiers::product),
				first(surestFirst, Qualifiers::kind));
		return new Claim(best.subject(), best.predicate(), best.object(), best.recipient(), best.polarity(),
				best.modality(), source(surestFirst), qualifiers, confidence, best.rule(), best.evidence());
	}

	/** Who says so, where no sentence says so by itself. */
	private static @Nullable ExtractedEntity source(List<Claim> surestFirst) {
		Map<Span, List<ExtractedEntity>> sources = new LinkedHashMap<>();
		surestFirst.forEach((claim) -> sources.computeIfAbsent(claim.evidence().passage(), (key) -> new ArrayList<>())
			.addAll(Stream.ofNullable(claim.source()).toList()));
		return sources.values().stream().anyMatch(List::isEmpty) ? null : sources.values().iterator().next().get(0);
	}

	/** The fullest title: "president and chief executive" says more than "president". */
	private static @Nullable String title(List<Claim> claims) {
		return claims.stream()
			.map((claim) -> claim.qualifiers().title())
			.filter(Objects::nonNull)
			.max(Comparator.comparingInt(String::length))
			.orElse(null);
	}

	private static <T> @Nullable T first(List<Claim> claims, Function<Qualifiers, @Nullable T> part) {
		for (Claim claim : claims) {
			T value = part.apply(claim.qualifiers());
			if (value != null) {
				return value;
			}
		}
		return null;
	}

	private static List<Object> key(Claim claim, Polarity polarity) {
		ExtractedEntity recipient = claim.recipient();
		return List.of(claim.predicate().name(), pair(claim, claim.predicate().symmetric()),
				(recipient != null) ? recipient.key() : "", polarity);
	}

	private static List<String> pair(Claim claim, boolean unordered) {
		String subject = claim.subject().key();
		String object = claim.object().key();
		return (unordered && object.compareTo(subject) < 0) ? List.of(object, subject) : List.of(subject, object);
	}

}
