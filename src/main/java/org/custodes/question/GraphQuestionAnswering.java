package org.custodes.question;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.custodes.annotation.AnnotatedDocument;
import org.custodes.annotation.AnnotationSettings;
import org.custodes.annotation.Annotator;
import org.custodes.corpus.Document;
import org.custodes.corpus.Source;
import org.custodes.extraction.ClaimPattern;
import org.custodes.extraction.Extractor;
import org.custodes.gazetteer.Gazetteer;
import org.custodes.ontology.EntityType;
import org.custodes.ontology.Ontology;
import org.custodes.ontology.Polarity;
import org.custodes.query.ClaimView;
import org.springframework.beans.factory.ObjectProvider;

/**
 * Answers a question by understanding it as a statement with a gap, and asking the graph
 * what fills the gap.
 */
final class GraphQuestionAnswering implements QuestionAnswering {

	private static final int MAX_LENGTH = 500;

	private static final String UNREAD = "the question was not understood: ask who, which, when, where, how much, how many or whether, "
			+ "about one of the predicates, with names that the graph knows";

	private final ObjectProvider<Annotator> annotator;

	private final Extractor extractor;

	private final NameReader names;

	private final ClaimSearch search;

	private final Ontology ontology;

	private final Gazetteer gazetteer;

	private final QuestionReader reader = new QuestionReader();

	GraphQuestionAnswering(ObjectProvider<Annotator> annotator, Extractor extractor, NameReader names,
			ClaimSearch search, Ontology ontology, Gazetteer gazetteer) {
		this.annotator = annotator;
		this.extractor = extractor;
		this.names = names;
		this.search = search;
		this.ontology = ontology;
		this.gazetteer = gazetteer;
	}

	@Override
	public Answer answer(String question) {
		if (question.isBlank() || question.length() > MAX_LENGTH) {
			return unanswered(question, "a question has from 1 to " + MAX_LENGTH + " characters");
		}
		Placeholders placeholders = this.names.read(question);
		if (placeholders.entities().isEmpty()) {
			return unanswered(question, "the question names nothing that the graph knows");
		}
		List<QuestionForm> forms = this.reader.read(placeholders.text());
		if (!forms.isEmpty() && forms.get(0).asked() == Asked.WORDS) {
			return new WordsAnswer(this.search).answer(question, forms.get(0), placeholders);
		}
		return forms.stream()
			.flatMap((form) -> understand(form, placeholders).stream())
			.max(Comparator.comparingInt((Understanding each) -> each.patterns().get(0).parties()))
			.map((understanding) -> answer(question, understanding, placeholders))
			.orElseGet(() -> unanswered(question, UNREAD));
	}

	/**
	 * The patterns with the most parties; a pattern that leaves out a name of the
	 * question would answer another one.
	 */
	private Optional<Understanding> understand(QuestionForm form, Placeholders placeholders) {
		Map<String, EntityType> types = new LinkedHashMap<>();
		placeholders.entities()
			.forEach((word, entities) -> types.put(word, this.ontology.type(entities.get(0).type())));
		types.put(Placeholders.HOLE, Extractor.ANYTHING);
		AnnotatedDocument statement = this.annotator.getObject()
			.annotate(Document.of("question", form.statement(), Source.UNKNOWN), AnnotationSettings.QUESTIONS);
		Set<String> needed = placeholders.entities()
			.keySet()
			.stream()
			.filter((word) -> form.statement().contains(word) && !isWhole(word, form.statement()))
			.collect(Collectors.toSet());
		if (form.asked() == Asked.WHO) {
			needed.add(Placeholders.HOLE);
		}
		List<ClaimPattern> fitting = this.extractor.understand(statement, types)
			.stream()
			.filter((pattern) -> parties(pattern).containsAll(needed))
			.toList();
		int most = fitting.stream().mapToInt(ClaimPattern::parties).max().orElse(0);
		List<ClaimPattern> fullest = fitting.stream()
			.filter((pattern) -> pattern.parties() == most && !(pattern.predicate().needsRecipient() && most < 3))
			.toList();
		return fullest.isEmpty() ? Optional.empty() : Optional.of(new Understanding(form, fullest));
	}

	/**
	 * "the FBI's task force", both of them names: the first only says whose the second
	 * is.
	 */
	private static boolean isWhole(String word, String statement) {
		return Pattern.compile(word + "['’]s (?:" + Placeholders.anyWord() + ")").matcher(statement).find();
	}

	private static Set<String> parties(ClaimPattern pattern) {
		return Stream.of(pattern.subject(), pattern.object(), pattern.recipient())
			.filter(Objects::nonNull)
			.collect(Collectors.toSet());
	}

	private Answer answer(String question, Understanding understanding, Placeholders placeholders) {
		QuestionForm form = understanding.form();
		List<ClaimView> claims = new ArrayList<>();
		for (ClaimPattern pattern : understanding.patterns()) {
			this.search.claims(pattern, placeholders)
				.stream()
				.filter((claim) -> !claims.contains(claim))
				.forEach(claims::add);
		}
		ClaimPattern first = understanding.patterns().get(0);
		Description description = Description.of(form.described(), this.ontology, this.gazetteer);
		List<Answer.Finding> findings = new Findings(this.search, description, form, understanding.patterns(),
				placeholders)
			.of(claims);
		String interpretation = interpretation(understanding, placeholders);
		return new Answer(question, interpretation, this.search.cypher(), this.search.parameters(first, placeholders),
				findings,
				findings.isEmpty() ? "understood as " + interpretation + "; the graph holds no such claim" : null);
	}

	private static String interpretation(Understanding understanding, Placeholders placeholders) {
		return understanding.patterns().stream().map((pattern) -> {
			String recipient = (pattern.recipient() != null) ? " to " + placeholders.name(pattern.recipient()) : "";
			String denied = (pattern.polarity() == Polarity.DENIED) ? "denied " : "";
			return denied + pattern.predicate().name() + " by " + placeholders.name(pattern.subject()) + " of "
					+ placeholders.name(pattern.object()) + recipient;
		}).distinct().collect(Collectors.joining(" or "));
	}

	private static Answer unanswered(String question, String reason) {
		return new Answer(question, "", "", Map.of(), List.of(), reason);
	}

}
