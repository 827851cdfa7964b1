package org.custodes.query;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class FuzzyWordsTests {

	@ParameterizedTest
	@CsvSource({ "ICE,(ice^4)", "Acme,(acme^4 OR acme*^2 OR acme~1)",
			"Clearview,(clearview^4 OR clearview*^2 OR clearview~2)" })
	void longerWordsForgiveMoreErrors(String text, String query) {
		assertThat(new FuzzyWords(text).any()).isEqualTo(query);
	}

	@Test
	void signsOfTheQueryLanguageOnlyPartWords() {
		assertThat(new FuzzyWords("a AND NOT (b:c~ \"d* /e/ [f TO g]").any())
			.isEqualTo("(a^4) OR (and^4) OR (not^4) OR (b^4) OR (c^4) OR (d^4) OR (e^4) OR (f^4) OR (to^4) OR (g^4)");
	}

	@Test
	void allWordsMustFitWhereAllAreWanted() {
		assertThat(new FuzzyWords("ice nyc").all()).isEqualTo("(ice^4) AND (nyc^4)");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "\"*?~:()", "🙂" })
	void aTextWithoutWordsHasNone(String text) {
		assertThat(new FuzzyWords(text).isEmpty()).isTrue();
	}

}
