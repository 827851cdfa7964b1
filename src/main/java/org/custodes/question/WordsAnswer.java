package org.custodes.question;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Answers what somebody said. */
final class WordsAnswer {

	private final ClaimSearch search;

	WordsAnswer(ClaimSearch search) {
		this.search = search;
	}

	Answer answer(String question, QuestionForm form, Placeholders placeholders) {
		String speaker = form.statement().split(" ")[0];
		List<String> topics = Stream.of(form.statement().replace(".", "").split(" "))
			.skip(1)
			.flatMap((word) -> placeholders.ids(word).stream())
			.toList();
		List<Answer.Finding> findings = this.search.words(placeholders.ids(speaker), topics)
			.stream()
			.map((words) -> new Answer.Finding(words, null, List.of()))
			.toList();
		String interpretation = "quotations of " + placeholders.name(speaker);
		return new Answer(question, interpretation, this.search.wordsCypher(),
				Map.of("speakers", placeholders.ids(speaker), "topics", topics), findings,
				findings.isEmpty() ? "understood as " + interpretation + "; the graph holds none" : null);
	}

}
