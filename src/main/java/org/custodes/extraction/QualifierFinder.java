package org.custodes.extraction;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.custodes.annotation.Token;
import org.custodes.corpus.Span;
import org.custodes.ontology.Amount;
import org.custodes.ontology.Count;
import org.custodes.ontology.PartialDate;
import org.jspecify.annotations.Nullable;

/** Finds when, how much and as what, in the clause of a trigger. */
final class QualifierFinder {

	/** So many words may stand between a preposition and its date. */
	private static final int MAX_WORDS = 4;

	private static final Set<String> WITH_AMOUNT = Set.of("CONTRACTED_WITH", "FINED", "INVESTED_IN", "FUNDED",
			"BOUGHT_FROM", "OWNS", "SUPPLIES");

	private final Lexicon lexicon;

	private final String text;

	private final List<DateExpression> dates;

	private final List<MoneyFinder.Money> money;

	private final Mentions mentions;

	QualifierFinder(Lexicon lexicon, String text, List<DateExpression> dates, List<MoneyFinder.Money> money,
			Mentions mentions) {
		this.lexicon = lexicon;
		this.mentions = mentions;
		this.text = text;
		this.dates = dates;
		this.money = money;
	}

	Qualifiers find(RuleMatch match) {
		Rule rule = match.rule();
		ParsedSentence parsed = match.parsed();
		Roles roles = match.roles();
		Clause clause = Clause.of(match, this.lexicon);
		PartialDate from = null;
		PartialDate until = null;
		for (DateExpression date : dates(parsed, clause)) {
			Bound bound = bound(clause, parsed, date.span());
			boolean period = date.until() != null;
			if (from == null && (period || bound == Bound.FROM)) {
				from = date.from();
			}
			if (until == null && bound != Bound.NONE) {
				until = (bound == Bound.UNTIL && !period) ? date.from() : date.until();
			}
		}
		List<Role> counted = rule.qualifier("count").isEmpty() ? rule.qualifier("product") : rule.qualifier("count");
		return new Qualifiers(from, until, amount(rule, parsed, clause), count(parsed, roles, counted, match.trigger()),
				phrase(parsed, roles, rule.qualifier("title"), match.trigger()),
				phrase(parsed, roles, rule.qualifier("product"), match.trigger()), rule.kind());
	}

	/** The dates of a claim, else the one at the head of its sentence. */
	private List<DateExpression> dates(ParsedSentence parsed, Clause clause) {
		List<DateExpression> inside = this.dates.stream()
			.filter((date) -> parsed.sentence().span().contains(date.span()))
			.toList();
		List<DateExpression> own = inside.stream().filter((date) -> clause.holdsDate(date.span())).toList();
		return !own.isEmpty() ? own : inside.stream().filter((date) -> clause.followsHead(date.span())).toList();
	}

	private enum Bound {

		FROM, UNTIL, NONE

	}

	/**
	 * What a date bounds: "by 2013" and "before 2013" do not tell when it began or ended.
	 */
	private static Bound bound(Clause clause, ParsedSentence parsed, Span date) {
		for (String word : parsed.lemmasBefore(first(parsed, date), MAX_WORDS)) {
			if (Set.of("until", "till", "through", "thru").contains(word)) {
				return Bound.UNTIL;
			}
			if (Set.of("by", "before", "after", "prior", "following").contains(word)) {
				return Bound.NONE;
			}
			if (!Set.of("at", "least", "the", "end", "of", "about", "around", "early", "late", "to").contains(word)) {
				break;
			}
		}
		return clause.ends(date) ? Bound.UNTIL : Bound.FROM;
	}

	private static int first(ParsedSentence parsed, Span span) {
		return IntStream.range(0, parsed.size())
			.filter((i) -> parsed.token(i).span().end() > span.start())
			.findFirst()
			.orElse(0);
	}

	private @Nullable Amount amount(Rule rule, ParsedSentence parsed, Clause clause) {
		if (!WITH_AMOUNT.contains(rule.predicate().name())) {
			return null;
		}
		return this.money.stream()
			.filter((each) -> parsed.sentence().span().contains(each.span()))
			.filter((each) -> clause.holdsAmount(each.span()))
			.map(MoneyFinder.Money::amount)
			.findFirst()
			.orElse(null);
	}

	/** "170 searches", "3 billion faces", "a total of 500 searches". */
	private static @Nullable Count count(ParsedSentence parsed, Roles roles, List<Role> wanted, int trigger) {
		return fillers(roles, wanted, trigger)
			.flatMap((head) -> Stream.concat(Stream.of(head), parsed.dependents(head, "nmod:of")))
			.filter((head) -> parsed.token(head).tag().equals("NNS"))
			.flatMap((head) -> parsed.dependents(head, "nummod")
				.flatMap((number) -> number(parsed, number).stream())
				.map((value) -> new Count(value, parsed.token(head).text())))
			.findFirst()
			.orElse(null);
	}

	private static Optional<BigDecimal> number(ParsedSentence parsed, int head) {
		String words = parsed.phrase(head)
			.stream()
			.filter((each) -> parsed.token(each).tag().equals("CD"))
			.map((each) -> parsed.token(each).text())
			.collect(Collectors.joining(" "));
		return Numbers.parse(words);
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
