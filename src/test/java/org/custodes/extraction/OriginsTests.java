package org.custodes.extraction;

import java.util.List;

import org.custodes.annotation.Sentence;
import org.custodes.extraction.Origins.Match;
import org.custodes.gazetteer.Gazetteer;
import org.custodes.gazetteer.GazetteerEntry;
import org.custodes.ontology.Ontology;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class OriginsTests {

	private final Ontology ontology = Ontology.load();

	private final Origins origins = new Origins(Gazetteer.load(this.ontology));

	@ParameterizedTest
	@CsvSource({ "the/DT Israeli/JJ vendor/NN, Israel, YES", "the/DT Israeli/JJ vendor/NN, France, NO",
			"the/DT small/JJ vendor/NN, Israel, UNKNOWN", "the/DT Israeli/JJ vendor/NN,, UNKNOWN",
			"Israeli/JJ users/NNS of/IN the/DT vendor/NN, France, UNKNOWN" })
	void aVendorIsOfTheCountryThatItsDescriptionTells(String words, String place, Match match) {
		Sentence sentence = ParsedText.parse(this.ontology, words).document().sentences().get(0);
		ParsedSentence parsed = new ParsedSentence(sentence, sentence.parses().get(0));
		GazetteerEntry entry = new GazetteerEntry("Tarn", this.ontology.type("Company"), List.of(), List.of(), "vendor",
				place, null);
		assertThat(this.origins.match(parsed, parsed.size() - 1, new Mentions(1, List.of(), List.of()), entry))
			.isEqualTo(match);
	}

}
