package org.custodes.extraction;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.custodes.annotation.AnnotatedDocument;
import org.custodes.annotation.DependencyGraph;
import org.custodes.annotation.Sentence;
import org.custodes.annotation.Token;
import org.custodes.ontology.EntityType;

/** Understands a statement about placeholders by the rules that read articles. */
final class PatternFinder {

	private final Language language;

	PatternFinder(Language language) {
		this.language = language;
	}

	List<ClaimPattern> find(AnnotatedDocument statement, Map<String, EntityType> placeholders) {
		Mentions mentions = mentions(statement, placeholders);
		ReferentFinder referents = new ReferentFinder(mentions, this.language.lexicon(),
				new AntecedentFinder(statement, mentions, this.language, List.of()));
		RuleMatcher matcher = new RuleMatcher(this.language, mentions, referents);
		List<ClaimPattern> patterns = new ArrayList<>();
		for (Sentence sentence : statement.sentences()) {
			for (DependencyGraph graph : sentence.parses()) {
				matcher.match(new ParsedSentence(sentence, graph))
					.forEach((match) -> ContextReader
						.read(match.parsed(), match.trigger(), this.language.lexicon(), match.roles())
						.ifPresent((context) -> patterns.addAll(patterns(match, context))));
			}
		}
		return patterns.stream().distinct().toList();
	}

	private static List<ClaimPattern> patterns(RuleMatch match, Context context) {
		List<ClaimPattern> patterns = new ArrayList<>();
		for (Optional<String> subject : names(match.subjects())) {
			for (Optional<String> object : names(match.objects())) {
				for (Optional<String> recipient : names(match.recipients())) {
					ClaimPattern pattern = new ClaimPattern(subject.orElse(null), match.rule().predicate(),
							object.orElse(null), recipient.orElse(null), context.polarity(), context.modality(),
							match.rule().id());
					if (pattern.parties() > 0 && !subject.equals(object)) {
						patterns.add(pattern);
					}
				}
			}
		}
		return patterns;
	}

	private static List<Optional<String>> names(List<Argument> arguments) {
		return arguments.isEmpty() ? List.of(Optional.empty())
				: arguments.stream().map((argument) -> Optional.of(argument.entity().name())).toList();
	}

	private static Mentions mentions(AnnotatedDocument statement, Map<String, EntityType> placeholders) {
		Map<String, ExtractedEntity> entities = new LinkedHashMap<>();
		placeholders
			.forEach((name, type) -> entities.put(name, new ExtractedEntity(name, type, name, List.of(), List.of())));
		List<Mention> mentions = new ArrayList<>();
		for (Sentence sentence : statement.sentences()) {
			for (Token token : sentence.tokens()) {
				ExtractedEntity entity = entities.get(token.text());
				if (entity != null) {
					mentions.add(new Mention(sentence.index(), token.index(), token.index() + 1, token.span(), entity));
				}
			}
		}
		return new Mentions(statement.sentences().size(), List.copyOf(entities.values()), mentions);
	}

}
