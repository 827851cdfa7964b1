package org.custodes.extraction;

import java.util.Optional;

import org.custodes.ontology.Ontology;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class SurfacePhrasesTests {

	@ParameterizedTest
	@CsvSource({ "contracts/NNS with/IN the/DT Tarn/NNP Group/NNP ., 4",
			"contracts/NNS worth/IN over/IN $/$ 1/CD million/CD with/IN Tarn/NNP, 7",
			"contracts/NNS with/IN three/CD local/JJ vendors/NNS, 4" })
	void findsThePhraseBehindANoun(String words, int head) {
		assertThat(phrase(words)).contains(head);
	}

	@ParameterizedTest
	@CsvSource({ "contracts/NNS expire/VBP with/IN Tarn/NNP", "contracts/NNS for/IN cameras/NNS",
			"contracts/NNS with/IN" })
	void findsNothingWhereAnotherPhraseStandsBetween(String words) {
		assertThat(phrase(words)).isEmpty();
	}

	private static Optional<Integer> phrase(String words) {
		var sentence = ParsedText.parse(Ontology.load(), words).document().sentences().get(0);
		return new SurfacePhrases(new ParsedSentence(sentence, sentence.parses().get(0))).phraseBehind(0, "with");
	}

}
