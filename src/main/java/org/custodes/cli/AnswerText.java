package org.custodes.cli;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.custodes.query.ClaimView;
import org.custodes.query.EvidenceView;
import org.custodes.question.Answer;
import org.custodes.question.Answer.Finding;

/** An answer as people read it: each value, below it the sentences that say so. */
final class AnswerText {

	private static final int SENTENCES = 3;

	private AnswerText() {
	}

	static String of(Answer answer) {
		StringBuilder text = new StringBuilder();
		if (answer.answers().isEmpty()) {
			text.append("No answer: ").append(answer.reason()).append('\n');
		}
		for (Finding finding : answer.answers()) {
			text.append(finding.value()).append('\n');
			Set<String> sentences = new LinkedHashSet<>();
			for (ClaimView claim : finding.claims()) {
				for (EvidenceView evidence : claim.evidence()) {
					sentences.add(sentence(claim, evidence));
				}
			}
			sentences.stream().limit(SENTENCES).forEach(text::append);
			if (sentences.size() > SENTENCES) {
				text.append("  (and ").append(sentences.size() - SENTENCES).append(" more)\n");
			}
		}
		return text.toString();
	}

	private static String sentence(ClaimView claim, EvidenceView evidence) {
		String source = Stream.of(evidence.title(), evidence.publisher(), evidence.published())
			.filter((part) -> part != null && !part.isBlank())
			.collect(Collectors.joining(", "));
		String status = Stream.of(claim.polarity(), claim.modality())
			.filter((label) -> !label.equals("asserted") && !label.equals("actual"))
			.collect(Collectors.joining(", "));
		return "  \"" + evidence.passage().replaceAll("\\s+", " ").strip() + "\"\n    - " + source
				+ (status.isEmpty() ? "" : " (" + status + ")") + "\n";
	}

}
