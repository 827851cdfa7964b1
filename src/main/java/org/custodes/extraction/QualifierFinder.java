package org.custodes.extraction;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.custodes.annotation.Dependency;
import org.custodes.annotation.Token;
import org.custodes.corpus.Span;
import org.custodes.ontology.Amount;
import org.custodes.ontology.Count;
import org.custodes.ontology.PartialDate;
import org.jspecify.annotations.Nullable;

/** Finds when, how much and as what, in the clause of a trigger. */
final class QualifierFinder {

	private static final int MAX_STEPS = 6;

	private static final Set<String> WITH_AMOUNT = Set.of("CONTRACTED_WITH", "FINED", "INVESTED_IN", "FUNDED",
			"BOUGHT_FROM", "OWNS", "SUPPLIES");

	private final String text;

	private final List<DateExpression> dates;

	private final List<MoneyFinder.Money> money;

	private final Mentions mentions;

	QualifierFinder(String text, List<DateExpression> dates, List<MoneyFinder.Money> money, Mentions mentions) {
		this.mentions = mentions;
		this.text = text;
		this.dates = dates;
		this.money = money;
	}

	Qualifiers find(RuleMatch match) {
		Rule rule = match.rule();
		ParsedSentence parsed = match.parsed();
		int trigger = match.trigger();
		Roles roles = match.roles();
		int anchor = roles.anchor(trigger);
		PartialDate from = null;
		PartialDate until = null;
		for (DateExpression date : this.dates) {
			if (parsed.sentence().span().contains(date.span()) && belongs(parsed, date.span(), trigger, anchor)) {
				String before = wordBefore(parsed, date.span());
				boolean end = Set.of("until", "till", "through", "by").contains(before);
				from = (from != null || end) ? from : date.from();
				@Nullable PartialDate last = end ? date.from() : date.until();
				until = (until != null) ? until : last;
			}
		}
		return new Qualifiers(from, until, amount(rule, parsed, trigger, anchor),
				count(parsed, roles, rule.qualifier("count"), trigger),
				phrase(parsed, roles, rule.qualifier("title"), trigger),
				phrase(parsed, roles, rule.qualifier("product"), trigger), rule.kind());
	}

	private @Nullable Amount amount(Rule rule, ParsedSentence parsed, int trigger, int anchor) {
		if (!WITH_AMOUNT.contains(rule.predicate().name())) {
			return null;
		}
		return this.money.stream()
			.filter((each) -> parsed.sentence().span().contains(each.span()))
			.filter((each) -> belongs(parsed, each.span(), trigger, anchor))
			.map(MoneyFinder.Money::amount)
			.findFirst()
			.orElse(null);
	}

	/**
	 * Tells whether an expression depends on the trigger, or on the verb that carries it.
	 */
	private static boolean belongs(ParsedSentence parsed, Span span, int trigger, int anchor) {
		Set<Integer> inside = IntStream.range(0, parsed.size())
			.filter((i) -> span.contains(parsed.token(i).span()))
			.boxed()
			.collect(Collectors.toSet());
		Set<Integer> current = inside;
		for (int steps = 0; steps < MAX_STEPS && !current.isEmpty(); steps++) {
			if (current.contains(trigger) || current.contains(anchor)) {
				return true;
			}
			current = current.stream()
				.filter((i) -> inside.contains(i) || !parsed.isVerb(i))
				.flatMap((i) -> parsed.graph().governors(i).stream())
				.filter((each) -> !each.is("conj") && !each.is("appos"))
				.map(Dependency::governor)
				.collect(Collectors.toSet());
		}
		return false;
	}

	private static String wordBefore(ParsedSentence parsed, Span span) {
		return IntStream.range(0, parsed.size())
			.filter((i) -> parsed.token(i).span().start() == span.start())
			.mapToObj((i) -> (i > 0) ? parsed.lemma(i - 1) : "")
			.findFirst()
			.orElse("");
	}

	private static @Nullable Count count(ParsedSentence parsed, Roles roles, List<Role> wanted, int trigger) {
		return fillers(roles, wanted, trigger)
			.flatMap((head) -> parsed.dependents(head, "nummod")
				.flatMap((number) -> Numbers.parse(parsed.token(number).text()).stream())
				.map((value) -> new Count(value, parsed.token(head).text())))
			.findFirst()
			.orElse(null);
	}

	private @Nullable String phrase(ParsedSentence parsed, Roles roles, List<Role> wanted, int trigger) {
		Optional<Integer> head = fillers(roles, wanted, trigger).findFirst();
		return head.map((each) -> words(parsed, each)).orElse(null);
	}

	/**
	 * A noun with its modifiers, without determiner, possessor and the names that are
	 * other parties.
	 */
	private String words(ParsedSentence parsed, int head) {
		int first = head;
		while (first > 0 && isModifier(parsed.token(first - 1)) && isBelow(parsed, first - 1, head)
				&& this.mentions.at(parsed.sentence().index(), first - 1).isEmpty()) {
			first--;
		}
		return parsed.sentence().span(first, head + 1).of(this.text).replaceAll("\\s+", " ");
	}

	private static boolean isModifier(Token token) {
		return token.tag().startsWith("JJ") || token.tag().startsWith("NN") || token.tag().equals("HYPH")
				|| token.tag().equals("VBG") || token.tag().equals("AFX") || token.text().equals("-");
	}

	private static boolean isBelow(ParsedSentence parsed, int index, int head) {
		return parsed.phrase(head).contains(index);
	}

	private static Stream<Integer> fillers(Roles roles, List<Role> wanted, int trigger) {
		return wanted.stream().flatMap((role) -> roles.fillers(trigger, role).stream());
	}

}
