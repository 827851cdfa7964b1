package org.custodes.extraction;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.custodes.annotation.Dependency;
import org.custodes.corpus.Span;

/**
 * The words by which a trigger states its claim: itself, the verb that carries it, and
 * the verbs that say when it was or what was paid. What depends on them qualifies the
 * claim.
 */
final class Clause {

	private static final int MAX_STEPS = 6;

	/** At a sentence's head stand dates like "In May 2019," for all that it states. */
	private static final int HEAD = 5;

	private final ParsedSentence parsed;

	private final Lexicon lexicon;

	private final Set<Integer> carriers;

	private final Set<Integer> happenings;

	private final Set<Integer> payments;

	private Clause(ParsedSentence parsed, Lexicon lexicon, Set<Integer> carriers, Set<Integer> happenings,
			Set<Integer> payments) {
		this.parsed = parsed;
		this.lexicon = lexicon;
		this.carriers = carriers;
		this.happenings = happenings;
		this.payments = payments;
	}

	static Clause of(RuleMatch match, Lexicon lexicon) {
		ParsedSentence parsed = match.parsed();
		int trigger = match.trigger();
		Set<Integer> carriers = new TreeSet<>(Set.of(trigger));
		carriers.add(match.roles().anchor(trigger));
		Set<Integer> happenings = new TreeSet<>();
		if (!parsed.isVerb(trigger)) {
			parsed.governors(trigger, "nsubj")
				.filter((verb) -> lexicon.is("happen", parsed.lemma(verb)))
				.forEach(happenings::add);
			Stream.of("acl", "acl:relcl")
				.flatMap((relation) -> parsed.dependents(trigger, relation))
				.filter((verb) -> lexicon.is("happen", parsed.lemma(verb)))
				.forEach(happenings::add);
			happenings.addAll(enders(parsed, lexicon, trigger));
		}
		Set<Integer> payments = carriers.stream()
			.flatMap((carrier) -> parsed.dependents(carrier, "advcl"))
			.filter((verb) -> parsed.token(verb).tag().equals("VBG") && lexicon.is("pay", parsed.lemma(verb)))
			.collect(Collectors.toSet());
		return new Clause(parsed, lexicon, carriers, happenings, payments);
	}

	/**
	 * "left the country in July, suspending its contract": both verbs say when it ended.
	 */
	private static Set<Integer> enders(ParsedSentence parsed, Lexicon lexicon, int noun) {
		Set<Integer> enders = parsed.governors(noun, "obj")
			.filter((verb) -> lexicon.is("ending", parsed.lemma(verb)))
			.collect(Collectors.toCollection(TreeSet::new));
		List.copyOf(enders)
			.stream()
			.filter((verb) -> parsed.token(verb).tag().equals("VBG"))
			.flatMap((verb) -> parsed.governors(verb, "advcl"))
			.forEach(enders::add);
		return enders;
	}

	boolean holdsDate(Span date) {
		Set<Integer> inside = inside(date);
		if (inside.isEmpty() || isParenthetical(inside)) {
			return false;
		}
		Optional<Integer> when = when(inside);
		if (when.isPresent()) {
			return this.carriers.contains(when.get());
		}
		return reaches(inside, this.carriers) || reaches(inside, this.happenings) || reaches(inside, this.payments);
	}

	/**
	 * Whether a date at the sentence's head is one of the claim: the trigger is the main
	 * verb.
	 */
	boolean followsHead(Span date) {
		return isAtHead(inside(date)) && isMain();
	}

	boolean holdsAmount(Span amount) {
		Set<Integer> inside = inside(amount);
		return reaches(inside, this.carriers) || reaches(inside, this.payments);
	}

	/** Whether a date is that of an end: "terminated the contract in May". */
	boolean ends(Span date) {
		Set<Integer> verbs = new TreeSet<>(this.carriers);
		verbs.addAll(this.happenings);
		verbs.removeIf((verb) -> !this.parsed.isVerb(verb) || !this.lexicon.is("ending", this.parsed.lemma(verb)));
		this.carriers.forEach((carrier) -> verbs.addAll(enders(this.parsed, this.lexicon, carrier)));
		return reaches(inside(date), verbs);
	}

	private Set<Integer> inside(Span span) {
		return IntStream.range(0, this.parsed.size())
			.filter((i) -> span.contains(this.parsed.token(i).span()))
			.boxed()
			.collect(Collectors.toCollection(TreeSet::new));
	}

	/** Whether words depend on others without another verb between. */
	private boolean reaches(Set<Integer> inside, Set<Integer> goals) {
		Set<Integer> current = inside;
		for (int steps = 0; steps < MAX_STEPS && !current.isEmpty() && !goals.isEmpty(); steps++) {
			if (current.stream().anyMatch(goals::contains)) {
				return true;
			}
			current = current.stream()
				.filter((i) -> inside.contains(i) || !this.parsed.isVerb(i))
				.flatMap((i) -> this.parsed.graph().governors(i).stream())
				.filter((each) -> !each.is("conj") && !each.is("appos"))
				.map(Dependency::governor)
				.collect(Collectors.toSet());
		}
		return false;
	}

	/** "October 2019, when Tarn sued the bank": the verb that the date is of. */
	private Optional<Integer> when(Set<Integer> inside) {
		int last = inside.stream().mapToInt((each) -> each).max().orElse(0);
		return IntStream.range(last + 1, Math.min(last + 3, this.parsed.size()))
			.boxed()
			.filter((i) -> this.parsed.lemma(i).equals("when"))
			.flatMap((i) -> this.parsed.graph().governors(i).stream())
			.map(Dependency::governor)
			.filter(this.parsed::isVerb)
			.findFirst();
	}

	private boolean isAtHead(Set<Integer> inside) {
		int first = inside.stream().mapToInt((each) -> each).min().orElse(0);
		int last = inside.stream().mapToInt((each) -> each).max().orElse(0);
		return first < HEAD
				&& IntStream.range(0, first).allMatch((i) -> this.parsed.token(i).tag().matches("IN|DT|RB|JJ"))
				&& IntStream.range(last + 1, Math.min(last + 2, this.parsed.size()))
					.anyMatch((i) -> this.parsed.token(i).text().equals(","));
	}

	/** Whether the trigger states what the sentence as a whole does. */
	private boolean isMain() {
		Set<Integer> current = this.carriers;
		for (int steps = 0; steps < MAX_STEPS && !current.isEmpty(); steps++) {
			if (current.stream()
				.anyMatch((each) -> this.parsed.isVerb(each) && this.parsed.graph().governors(each).isEmpty())) {
				return true;
			}
			current = current.stream()
				.flatMap((i) -> this.parsed.graph().governors(i).stream())
				.filter((each) -> each.is("conj") || each.is("xcomp"))
				.map(Dependency::governor)
				.collect(Collectors.toSet());
		}
		return false;
	}

	/** "the chief – seen here in May – said": an aside between dashes or brackets. */
	private boolean isParenthetical(Set<Integer> inside) {
		int date = inside.iterator().next();
		int nearest = this.carriers.stream()
			.min((one, other) -> Integer.compare(Math.abs(one - date), Math.abs(other - date)))
			.orElse(date);
		long marks = IntStream.range(Math.min(date, nearest), Math.max(date, nearest))
			.filter((i) -> this.parsed.token(i).text().matches("[–—()]|--|-LRB-|-RRB-"))
			.count();
		return marks % 2 == 1;
	}

}
