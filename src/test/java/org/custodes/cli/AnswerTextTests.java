package org.custodes.cli;

import java.util.List;
import java.util.Map;

import org.custodes.query.ClaimView;
import org.custodes.query.EntityView;
import org.custodes.query.EvidenceView;
import org.custodes.question.Answer;
import org.custodes.question.Answer.Finding;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class AnswerTextTests {

	private static final EntityView ENTITY = new EntityView("e", "NYPD", "Agency", List.of(), null, null);

	@Test
	void showsTheSentenceAndWhereItStands() {
		EvidenceView evidence = new EvidenceView("d", "A headline", "The Paper", "2021-04", "officers", 0, 8,
				"NYPD officers\nreferred it.");
		assertThat(AnswerText.of(answer(List.of(new Finding("NYPD", ENTITY, List.of(claim("asserted", evidence)))))))
			.isEqualTo("""
					NYPD
					  "NYPD officers referred it."
					    - A headline, The Paper, 2021-04
					""");
	}

	@Test
	void saysThatAClaimIsDenied() {
		EvidenceView evidence = new EvidenceView("d", "A headline", null, null, "x", 0, 1, "It did not.");
		assertThat(AnswerText.of(answer(List.of(new Finding("no", null, List.of(claim("denied", evidence)))))))
			.contains("A headline (denied)");
	}

	@Test
	void saysWhyThereIsNoAnswer() {
		assertThat(AnswerText.of(answer(List.of()))).isEqualTo("No answer: the graph holds none\n");
	}

	private static Answer answer(List<Finding> findings) {
		return new Answer("Who?", "", "", Map.of(), findings, findings.isEmpty() ? "the graph holds none" : null);
	}

	private static ClaimView claim(String polarity, EvidenceView evidence) {
		return new ClaimView("c", "REFERRED", ENTITY, ENTITY, null, null, polarity, "actual", null, null, null, null,
				null, null, null, 0.9, "r", List.of(evidence), null);
	}

}
