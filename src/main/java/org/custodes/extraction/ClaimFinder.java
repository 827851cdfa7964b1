package org.custodes.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.custodes.annotation.DependencyGraph;
import org.custodes.annotation.Sentence;
import org.custodes.corpus.Span;
import org.custodes.ontology.Modality;
import org.custodes.ontology.Polarity;
import org.jspecify.annotations.Nullable;

/** Makes claims of what the rules match in the sentences of one document. */
final class ClaimFinder {

	private static final int MAX_MODIFIERS = 5;

	private final Lexicon lexicon;

	private final Mentions mentions;

	private final RuleMatcher matcher;

	private final QualifierFinder qualifiers;

	private final SourceFinder sources;

	ClaimFinder(Language language, Mentions mentions, ReferentFinder referents, QualifierFinder qualifiers,
			SourceFinder sources) {
		this.sources = sources;
		this.lexicon = language.lexicon();
		this.mentions = mentions;
		this.matcher = new RuleMatcher(language, mentions, referents);
		this.qualifiers = qualifiers;
	}

	/**
	 * The claims of a sentence, by all its parses. What two parses see alike is surer;
	 * what one asserts and the other denies is not taken as asserted.
	 */
	List<Candidate> find(Sentence sentence) {
		List<List<Candidate>> byParse = new ArrayList<>();
		for (DependencyGraph graph : sentence.parses()) {
			byParse.add(find(new ParsedSentence(sentence, graph)));
		}
		if (byParse.size() == 1) {
			return byParse.get(0);
		}
		List<Candidate> weighed = new ArrayList<>();
		for (List<Candidate> claims : byParse) {
			List<Candidate> others = byParse.stream().filter((each) -> each != claims).flatMap(List::stream).toList();
			for (Candidate one : claims) {
				if (one.claim().polarity() == Polarity.DENIED
						|| others.stream().noneMatch((other) -> Claims.opposite(one.claim(), other.claim()))) {
					boolean agreed = others.stream().anyMatch((other) -> Claims.same(one.claim(), other.claim()));
					weighed.add(one.seenBy(agreed ? Grounds.Parses.AGREE : Grounds.Parses.DIFFER));
				}
			}
		}
		return weighed;
	}

	private List<Candidate> find(ParsedSentence parsed) {
		List<Candidate> claims = new ArrayList<>();
		for (RuleMatch match : this.matcher.match(parsed)) {
			if (match.isComplete()) {
				ContextReader.read(parsed, match.trigger(), this.lexicon, match.roles())
					.ifPresent((context) -> claims.addAll(claims(match, context)));
			}
		}
		return claims;
	}

	private List<Candidate> claims(RuleMatch match, Context context) {
		if (match.isUndirected()) {
			return List.of();
		}
		List<Optional<Argument>> recipients = match.recipients().isEmpty() ? List.of(Optional.empty())
				: match.recipients().stream().map(Optional::of).toList();
		List<Candidate> claims = new ArrayList<>();
		for (Argument subject : match.subjects()) {
			for (Argument object : match.objects()) {
				for (Optional<Argument> recipient : recipients) {
					Parties parties = new Parties(subject, object, recipient.orElse(null));
					if (parties.areDistinct()) {
						claims.add(claim(match, context, parties));
					}
				}
			}
		}
		return claims;
	}

	private Candidate claim(RuleMatch match, Context context, Parties parties) {
		Rule rule = match.rule();
		ParsedSentence parsed = match.parsed();
		Modality modality = (context.modality() == Modality.ACTUAL) ? rule.modality() : context.modality();
		Argument recipient = parties.recipient();
		Span quote = cover(parsed, IntStream
			.concat(IntStream.of(match.trigger(), match.roles().anchor(match.trigger())), parties.heads()));
		Grounds grounds = Grounds.of(rule.confidence(), Grounds.Kind.of(rule.trigger()), parties.referents(),
				parties.heads().map((head) -> Math.abs(head - match.trigger())).max().orElse(0));
		Claim claim = new Claim(parties.subject().entity(), rule.predicate(), parties.object().entity(),
				(recipient != null) ? recipient.entity() : null, context.polarity(), modality,
				this.sources.find(parsed, context.sources(), match.trigger()), this.qualifiers.find(match),
				grounds.score(), rule.id(), new Evidence(quote, parsed.sentence().span()));
		return new Candidate(claim, grounds);
	}

	/**
	 * The shortest stretch that holds all these words; a party's phrase from its first
	 * word on, "NYPD officers".
	 */
	private Span cover(ParsedSentence parsed, IntStream tokens) {
		int sentence = parsed.sentence().index();
		return tokens
			.mapToObj((token) -> this.mentions.at(sentence, token)
				.map(Mention::span)
				.orElseGet(() -> parsed.sentence().span(start(parsed, token), token + 1)))
			.reduce(Span::cover)
			.orElseThrow();
	}

	private static int start(ParsedSentence parsed, int token) {
		if (!parsed.token(token).isNoun()) {
			return token;
		}
		return parsed.phrase(token)
			.stream()
			.mapToInt((each) -> each)
			.filter((each) -> each >= token - MAX_MODIFIERS)
			.filter((each) -> parsed.sentence().span().contains(parsed.token(each).span()))
			.min()
			.orElse(token);
	}

	private record Parties(Argument subject, Argument object, @Nullable Argument recipient) {

		boolean areDistinct() {
			return all().map((argument) -> argument.entity().key()).distinct().count() == all().count();
		}

		IntStream heads() {
			return all().mapToInt(Argument::head);
		}

		List<Referent> referents() {
			return all().map(Argument::referent).toList();
		}

		private Stream<Argument> all() {
			return Stream.of(Optional.of(this.subject), Optional.of(this.object), Optional.ofNullable(this.recipient))
				.flatMap(Optional::stream);
		}

	}

}
