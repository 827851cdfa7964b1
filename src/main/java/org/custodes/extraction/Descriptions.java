package org.custodes.extraction;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.custodes.gazetteer.GazetteerEntry;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * What the noun of a description tells of the entity that it takes up: "the retailer" is
 * no bank, "the council" none that isn't called so.
 */
final class Descriptions {

	static final String RESOURCE = "lexicon/descriptions.yaml";

	private final Map<String, Described> byNoun = new HashMap<>();

	private Descriptions(Collection<Described> all) {
		all.forEach((each) -> each.nouns().forEach((noun) -> this.byNoun.put(noun, each)));
	}

	static Descriptions english() {
		try (InputStream in = Objects.requireNonNull(Descriptions.class.getClassLoader().getResourceAsStream(RESOURCE),
				RESOURCE)) {
			return new Descriptions(new YAMLMapper().readValue(in, new TypeReference<List<Described>>() {
			}));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Whether a noun describes a thing: it may not, it may for all that is known, it
	 * does.
	 */
	enum Fit {

		NO, PERHAPS, YES

	}

	/**
	 * Tells whether a noun may describe something.
	 * @param noun the description's noun, as a lemma
	 * @param names what the text calls the thing
	 * @param entry what the gazetteer knows of it, if anything
	 */
	Fit fit(String noun, Collection<String> names, @Nullable GazetteerEntry entry) {
		Described described = this.byNoun.get(noun);
		if (described == null) {
			return Fit.PERHAPS;
		}
		String kind = (entry != null) ? entry.kind() : null;
		if (kind != null && !described.kinds().isEmpty()) {
			return described.kinds().contains(kind) ? Fit.YES : Fit.NO;
		}
		boolean named = described.words().isEmpty() || allNames(names, entry).anyMatch(described::isNamed);
		return (named && !described.not().contains(Objects.requireNonNullElse(kind, ""))) ? Fit.PERHAPS : Fit.NO;
	}

	private static Stream<String> allNames(Collection<String> names, @Nullable GazetteerEntry entry) {
		return (entry != null)
				? Stream.of(names.stream(), Stream.of(entry.name()), entry.aliases().stream()).flatMap((each) -> each)
				: names.stream();
	}

	private record Described(Set<String> nouns, @Nullable Set<String> kinds, @Nullable Set<String> not,
			@Nullable Set<String> words) {

		@Override
		public Set<String> kinds() {
			return orEmpty(this.kinds);
		}

		@Override
		public Set<String> not() {
			return orEmpty(this.not);
		}

		@Override
		public Set<String> words() {
			return orEmpty(this.words);
		}

		private boolean isNamed(String name) {
			String lower = name.toLowerCase(Locale.ROOT);
			return words().stream().anyMatch(lower::contains);
		}

		private static Set<String> orEmpty(@Nullable Set<String> words) {
			return (words != null) ? words : Set.of();
		}
	}

}
