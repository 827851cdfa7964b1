package org.custodes.graph;

import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class StoriesTests {

	private static final String WIRE = """
			Police in the capital have run thousands of searches with a face recognition app that matches photographs
			against billions of pictures taken from the internet, according to documents seen by the news agency.
			A spokesman for the force said on Tuesday that the trial had ended and that no contract had been signed.
			The company did not answer questions about how many officers still have accounts.""";

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					a change of one word   | Tuesday | Wednesday
					a shorter copy         | The company did not answer questions about how many officers still have accounts. | ''
					another case           | Police  | POLICE
					""")
	void takesATextForACopyInSpiteOf(String what, String words, String replacement) {
		assertThat(Fingerprint.of(WIRE).isCopyOf(Fingerprint.of(WIRE.replace(words, replacement)))).as(what).isTrue();
	}

	@Test
	void takesAnotherReportOfTheSameMatterForAnotherText() {
		String other = """
				Thousands of searches were run by the capital's police with an app that recognises faces. The trial is
				over, a spokesman of the force told this newspaper, and nothing was signed. How many officers have
				accounts the company would not say; its database holds billions of pictures from the internet.""";
		assertThat(Fingerprint.of(WIRE).isCopyOf(Fingerprint.of(other))).isFalse();
	}

	@ParameterizedTest
	@CsvSource({ "''", "One", "One two three" })
	void bearsShortTexts(String text) {
		assertThat(Fingerprint.of(text)).isEqualTo(Fingerprint.of(text));
	}

	@Test
	void callsAStoryByTheSmallestIdOfItsCopies() {
		Map<String, String> stories = Stories.of(new TreeMap<>(Map.of("c", Fingerprint.of(WIRE), "a",
				Fingerprint.of(WIRE + " (Agency)"), "b", Fingerprint.of("Something else altogether was reported."))));
		assertThat(stories).containsExactlyInAnyOrderEntriesOf(Map.of("a", "a", "b", "b", "c", "a"));
	}

}
