package org.custodes.extraction;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.custodes.annotation.Dependency;

/**
 * Finds what a class noun is said to consist of: "retailers such as Walmart", "its
 * customer, Lumos", "a company called Dataworks", "clients include A and B", "the list
 * ranges from A to B". The patterns are those of Hearst (COLING 1992), read from the
 * grammar.
 */
final class Instances {

	private static final Set<String> INCLUDING = Set.of("include", "comprise", "feature", "count", "involve");

	private static final List<String> PREPOSITIONS = List.of("such_as", "including", "include", "like", "namely",
			"especially", "as");

	private static final Set<String> ONES = Set.of("one", "two", "three");

	private static final Set<String> NAMING = Set.of("call", "name", "know", "dub");

	private final ParsedSentence parsed;

	private final MembersAmong members;

	Instances(ParsedSentence parsed) {
		this.parsed = parsed;
		this.members = new MembersAmong(parsed);
	}

	/**
	 * The heads of the instances that the sentence gives of a noun, without conjuncts.
	 */
	Set<Integer> of(int noun) {
		Set<Integer> found = new LinkedHashSet<>();
		this.parsed.dependents(noun, "appos").forEach(found::add);
		for (Dependency each : this.parsed.graph().dependents(noun)) {
			String relation = each.relation();
			boolean nominal = each.is("nmod") || each.is("obl");
			if (nominal && (PREPOSITIONS.contains(relation.substring(relation.indexOf(':') + 1))
					|| this.parsed.dependents(each.dependent(), "case")
						.anyMatch((word) -> this.parsed.lemma(word).equals("like")))) {
				found.add(each.dependent());
			}
		}
		if (this.parsed.dependents(noun, "case").anyMatch((word) -> this.parsed.lemma(word).equals("among"))) {
			this.parsed.dependents(noun, "nsubj").forEach(found::add);
		}
		ones(noun).forEach(found::add);
		this.members.of(noun).forEach(found::add);
		named(noun).forEach(found::add);
		listed(noun).forEach(found::add);
		return found;
	}

	/** "Tarn is one of the firms", "Tarn, one of the firms". */
	private Stream<Integer> ones(int noun) {
		return this.parsed.governors(noun, "nmod:of")
			.filter((one) -> ONES.contains(this.parsed.lemma(one)))
			.flatMap((one) -> Stream.concat(this.parsed.governors(one, "appos"),
					this.parsed.has(one, "cop").isPresent() ? this.parsed.dependents(one, "nsubj") : Stream.empty()));
	}

	/** "a company called Dataworks". */
	private Stream<Integer> named(int noun) {
		return this.parsed.dependents(noun, "acl")
			.filter((verb) -> NAMING.contains(this.parsed.lemma(verb)))
			.flatMap((verb) -> this.parsed.graph().dependents(verb).stream())
			.filter((each) -> each.is("xcomp") || each.is("obj") || each.is("dep") || each.relation().equals("obl:as"))
			.map(Dependency::dependent);
	}

	/**
	 * "clients include A", "the list ranged from A to B", "the list has grown to include
	 * A".
	 */
	private Stream<Integer> listed(int noun) {
		Stream<Integer> own = this.parsed.governors(noun, "nsubj");
		return own.flatMap((verb) -> Stream.concat(Stream.of(verb), this.parsed.dependents(verb, "xcomp")))
			.flatMap((verb) -> {
				if (INCLUDING.contains(this.parsed.lemma(verb))) {
					return this.parsed.dependents(verb, "obj");
				}
				return this.parsed.lemma(verb).equals("range")
						? Stream.of("obl:from", "obl:to").flatMap((each) -> this.parsed.dependents(verb, each))
						: Stream.empty();
			});
	}

}
