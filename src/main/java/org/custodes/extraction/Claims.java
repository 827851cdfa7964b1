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

	private static final double SURE_ENOUGH = 0.5;

	private static final Comparator<Candidate> SUREST_FIRST = Comparator
		.comparing((Candidate one) -> one.claim().modality() != Modality.ACTUAL || one.grounds().score() < SURE_ENOUGH)
		.thenComparing((one) -> one.grounds().score(), Comparator.reverseOrder())
		.thenComparing((one) -> one.claim().evidence().quote());

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

	/**
	 * Joins the claims that say the same, and leaves out those that a narrower one makes
	 * redundant.
	 */
	static List<Candidate> merge(List<Candidate> candidates) {
		Map<List<Object>, List<Candidate>> bySame = new LinkedHashMap<>();
		candidates.forEach(
				(one) -> bySame.computeIfAbsent(key(one.claim(), one.claim().polarity()), (key) -> new ArrayList<>())
					.add(one));
		List<Candidate> merged = bySame.values().stream().map(Claims::join).toList();
		return merged.stream()
			.filter((one) -> merged.stream().noneMatch((other) -> isNarrower(other.claim(), one.claim())))
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
	private static Candidate join(List<Candidate> same) {
		List<Candidate> order = same.stream().sorted(SUREST_FIRST).toList();
		List<Claim> surestFirst = order.stream().map(Candidate::claim).toList();
		Claim best = surestFirst.get(0);
		int sentences = (int) same.stream().map((one) -> one.claim().evidence().passage()).distinct().count();
		Grounds grounds = order.get(0).grounds().statedIn(sentences);
		Qualifiers qualifiers = new Qualifiers(first(surestFirst, Qualifiers::from),
				first(surestFirst, Qualifiers::until), first(surestFirst, Qualifiers::amount),
				first(surestFirst, Qualifiers::count), title(surestFirst), first(surestFirst, Qualifiers::product),
				first(surestFirst, Qualifiers::kind));
		Claim joined = new Claim(best.subject(), best.predicate(), best.object(), best.recipient(), best.polarity(),
				best.modality(), source(surestFirst), qualifiers, grounds.score(), best.rule(), best.evidence());
		return new Candidate(joined, grounds);
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
