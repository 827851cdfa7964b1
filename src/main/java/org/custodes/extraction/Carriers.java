package org.custodes.extraction;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds the words that carry the meaning of a noun and so tell who has or does it:
 * "signed a contract", "a suit filed", "took part in a trial", "a firm with links".
 */
final class Carriers {

	/** The classes of verbs whose subject is the agent of the noun that they govern. */
	private static final List<String> CARRYING = List.of("support", "plan", "attempt", "deny");

	private final ParsedSentence parsed;

	private final Lexicon lexicon;

	Carriers(ParsedSentence parsed, Lexicon lexicon) {
		this.parsed = parsed;
		this.lexicon = lexicon;
	}

	/** "signed a contract": the verb that carries the noun's meaning. */
	Stream<Integer> verbs(int noun) {
		return Stream
			.of(this.parsed.governors(noun, "obj"), this.parsed.governors(noun, "nsubj:pass"),
					this.parsed.governors(noun, "obl:into"))
			.flatMap((each) -> each)
			.filter((verb) -> CARRYING.stream()
				.anyMatch((name) -> this.lexicon.is(name, this.parsed.verbLemma(verb))
						|| this.lexicon.is(name, this.parsed.lemma(verb))));
	}

	/** "a lawsuit filed against the bank": the phrase hangs on the participle. */
	Stream<Integer> participles(int noun) {
		return this.parsed.dependents(noun, "acl")
			.filter((verb) -> this.parsed.token(verb).tag().equals("VBN")
					&& this.lexicon.is("support", this.parsed.verbLemma(verb)));
	}

	/** "took part in a trial", "paid for a trial". */
	Stream<Integer> joined(int noun) {
		Stream<Integer> taking = Stream.concat(
				this.parsed.governors(noun, "nmod:in")
					.filter((part) -> this.parsed.lemma(part).equals("part"))
					.flatMap((part) -> this.parsed.governors(part, "obj")),
				this.parsed.governors(noun, "obl:in")
					.filter((verb) -> this.lexicon.is("participate", this.parsed.verbLemma(verb))
							|| this.parsed.dependents(verb, "obj")
								.anyMatch((object) -> this.parsed.lemma(object).equals("part"))));
		return Stream.concat(taking, this.parsed.governors(noun, "obl:for")
			.filter((verb) -> this.lexicon.is("obtain-for", this.parsed.verbLemma(verb))));
	}

	/** "a firm with links to the bank": the firm, and whom the words say to be one. */
	Set<Integer> holders(int noun) {
		Set<Integer> found = new LinkedHashSet<>(this.parsed.governors(noun, "nmod:with").toList());
		List.copyOf(found).forEach((holder) -> this.parsed.governors(holder, "appos").forEach(found::add));
		return found;
	}

}
