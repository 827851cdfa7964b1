package org.custodes.extraction;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class QuotationMarksTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
			“We sold it,” he said. “We did.”    | We sold it,; We did.
			"We sold it," he said. "We did."    | We sold it,; We did.
			“We sold it to new buyers. “        | We sold it to new buyers.
			The screen is 24" wide.             |
			He called it “a fine day and left.  | a fine day and left.
			""")
	void findsWhatStandsBetweenTheMarks(String text, String quotes) {
		assertThat(String.join("; ", quotes(text)).strip()).isEqualTo((quotes != null) ? quotes.strip() : "");
	}

	@Test
	void goesOnInAParagraphThatOpensItAgain() {
		assertThat(quotes("He said: “We sold it.\n\n“We did.”\n\nNo more.")).containsExactly("We sold it.\n\n“We did.");
	}

	@Test
	void endsWithItsParagraphWhereNobodyClosesIt() {
		assertThat(quotes("“We sold it. We did.\n\nThe council met.")).containsExactly("We sold it. We did.");
	}

	@Test
	void endsWithItsSentenceWhereAnotherBegins() {
		assertThat(quotes("“We sold it. And so on, says Doe. “We did.”")).containsExactly("We sold it.", "We did.");
	}

	private static List<String> quotes(String text) {
		return QuotationMarks.find(text.strip()).stream().map((span) -> span.of(text)).toList();
	}

}
