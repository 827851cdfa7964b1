package org.custodes.question;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.custodes.extraction.ClaimPattern;
import org.custodes.query.ClaimView;
import org.custodes.query.EntityView;
import org.jspecify.annotations.Nullable;

/** Makes the answers of the claims that were found. */
final class Findings {

	private final ClaimSearch search;

	private final Description description;

	private final QuestionForm form;

	private final List<ClaimPattern> patterns;

	private final Placeholders placeholders;

	Findings(ClaimSearch search, Description description, QuestionForm form, List<ClaimPattern> patterns,
			Placeholders placeholders) {
		this.search = search;
		this.description = description;
		this.form = form;
		this.patterns = patterns;
		this.placeholders = placeholders;
	}

	List<Answer.Finding> of(List<ClaimView> found) {
		List<ClaimView> claims = realFirst(found);
		return switch (this.form.asked()) {
			case WHO -> entities(claims);
			case WHETHER -> whether(claims);
			case WHEN -> values(claims, Findings::dates);
			case HOW_MUCH -> values(claims, (claim) -> (claim.amount() != null) ? claim.amount().toString() : null);
			case HOW_MANY -> values(claims, this::count);
			case WORDS -> List.of();
		};
	}

	/**
	 * What is so outweighs what is only planned, tried or alleged, unless nothing is so.
	 */
	private static List<ClaimView> realFirst(List<ClaimView> claims) {
		return claims.stream()
			.sorted(Comparator.comparing((ClaimView claim) -> !claim.modality().equals("actual"))
				.thenComparing(ClaimView::confidence, Comparator.reverseOrder()))
			.toList();
	}

	private List<Answer.Finding> entities(List<ClaimView> claims) {
		Map<String, List<ClaimView>> byEntity = new LinkedHashMap<>();
		Map<String, EntityView> entities = new LinkedHashMap<>();
		Optional<Title> title = Title.asked(this.form.statement());
		for (ClaimView claim : claims) {
			boolean held = !claim.predicate().equals("ROLE_AT")
					|| title.map((post) -> post.isHeldBy(claim.title())).orElse(true);
			for (EntityView entity : held ? gap(claim) : List.<EntityView>of()) {
				if (this.description.fits(entity) && !isNamed(entity)) {
					entities.putIfAbsent(entity.id(), entity);
					byEntity.computeIfAbsent(entity.id(), (id) -> new ArrayList<>()).add(claim);
				}
			}
		}
		Set<String> units = units();
		return byEntity.entrySet()
			.stream()
			.filter((entry) -> units.isEmpty() || units.contains(entry.getKey()))
			.map((entry) -> finding(entities.get(entry.getKey()), entry.getValue()))
			.toList();
	}

	/**
	 * "units of the NYPD": the parts of what the description names; empty if it names
	 * nothing.
	 */
	private Set<String> units() {
		List<String> wholes = Stream.of(this.form.described().split(" "))
			.flatMap((word) -> this.placeholders.ids(word).stream())
			.toList();
		if (wholes.isEmpty()) {
			return Set.of();
		}
		Set<String> parts = new LinkedHashSet<>(this.search.parts(wholes));
		return parts.isEmpty() ? Set.of("") : parts;
	}

	private static Answer.Finding finding(@Nullable EntityView entity, List<ClaimView> claims) {
		return new Answer.Finding((entity != null) ? entity.name() : "", entity, claims);
	}

	private boolean isNamed(EntityView entity) {
		return this.placeholders.entities()
			.values()
			.stream()
			.flatMap(List::stream)
			.anyMatch((named) -> named.id().equals(entity.id()));
	}

	/** The parties of a claim that stand where the question has its gap. */
	private List<EntityView> gap(ClaimView claim) {
		return this.patterns.stream()
			.filter((pattern) -> pattern.predicate().name().equals(claim.predicate()))
			.flatMap((pattern) -> {
				if (Placeholders.HOLE.equals(pattern.recipient())) {
					return Stream.ofNullable(claim.recipient());
				}
				boolean subject = Placeholders.HOLE.equals(pattern.subject());
				EntityView gap = subject ? claim.subject() : claim.object();
				EntityView other = subject ? claim.object() : claim.subject();
				return Stream.of((pattern.predicate().symmetric() && isNamed(gap)) ? other : gap);
			})
			.distinct()
			.toList();
	}

	private List<Answer.Finding> whether(List<ClaimView> claims) {
		List<ClaimView> real = claims.stream().filter((claim) -> claim.modality().equals("actual")).toList();
		List<ClaimView> contrary = this.patterns.stream()
			.flatMap((pattern) -> this.search.contrary(pattern, this.placeholders).stream())
			.distinct()
			.toList();
		if (real.isEmpty() && contrary.isEmpty()) {
			return List.of();
		}
		String value = real.isEmpty() ? "no" : contrary.isEmpty() ? "yes" : "disputed";
		return List.of(new Answer.Finding(value, null, Stream.concat(real.stream(), contrary.stream()).toList()));
	}

	private static List<Answer.Finding> values(List<ClaimView> claims, Function<ClaimView, @Nullable String> value) {
		Map<String, List<ClaimView>> byValue = new LinkedHashMap<>();
		for (ClaimView claim : claims) {
			String text = value.apply(claim);
			if (text != null) {
				byValue.computeIfAbsent(text, (key) -> new ArrayList<>()).add(claim);
			}
		}
		return byValue.entrySet()
			.stream()
			.map((entry) -> new Answer.Finding(entry.getKey(), null, entry.getValue()))
			.toList();
	}

	private static @Nullable String dates(ClaimView claim) {
		if (claim.from() == null) {
			return claim.until();
		}
		return (claim.until() != null) ? claim.from() + "/" + claim.until() : claim.from();
	}

	/** The number, if it counts what the question asks for. */
	private @Nullable String count(ClaimView claim) {
		if (claim.count() == null) {
			return null;
		}
		Set<String> words = Stream.of(this.form.described().toLowerCase(Locale.ROOT).split("\\s+"))
			.collect(Collectors.toSet());
		return words.contains(claim.count().unit().toLowerCase(Locale.ROOT)) ? claim.count().value().toPlainString()
				: null;
	}

}
