package org.custodes.extraction;

import org.custodes.ontology.Modality;
import org.custodes.ontology.Ontology;
import org.custodes.ontology.Polarity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ContextReaderTests {

	private static final Lexicon LEXICON = Lexicon.english();

	@Test
	void takesWhatWillEndForActual() {
		Context context = read(
				"Bexley/NNP/3/nsubj will/MD/3/aux end/VB/0/root its/PRP$/5/nmod:poss use/NN/3/obj of/IN/7/case "
						+ "Tarn/NNP/5/nmod:of",
				4);
		assertThat(context.modality()).isEqualTo(Modality.ACTUAL);
		assertThat(context.polarity()).isEqualTo(Polarity.ASSERTED);
	}

	@Test
	void takesAContractThatWasNotRenewedForActual() {
		Context context = read(
				"Bexley/NNP/4/nsubj did=do/VBD/4/aux not/RB/4/advmod renew/VB/0/root its/PRP$/6/nmod:poss "
						+ "contract/NN/4/obj with/IN/8/case Tarn/NNP/6/nmod:with",
				5);
		assertThat(context.polarity()).isEqualTo(Polarity.ASSERTED);
	}

	@Test
	void takesAContractThatWillBeSignedForPlanned() {
		Context context = read("Bexley/NNP/3/nsubj will/MD/3/aux sign/VB/0/root a/DT/5/det contract/NN/3/obj", 4);
		assertThat(context.modality()).isEqualTo(Modality.PLANNED);
	}

	@Test
	void takesAContractThatWasNotSignedForDenied() {
		Context context = read(
				"Bexley/NNP/4/nsubj did=do/VBD/4/aux not/RB/4/advmod sign/VB/0/root a/DT/6/det contract/NN/4/obj", 5);
		assertThat(context.polarity()).isEqualTo(Polarity.DENIED);
	}

	@ParameterizedTest
	@CsvSource({ "alleged, ALLEGED", "suspected, ALLEGED", "proposed, PLANNED", "new, ACTUAL" })
	void takesANounForWhatItsAdjectiveSays(String adjective, Modality modality) {
		Context context = read("the/DT/3/det " + adjective + "/JJ/3/amod use/NN/4/nsubj ended=end/VBD/0/root", 2);
		assertThat(context.modality()).isEqualTo(modality);
	}

	private static Context read(String line, int trigger) {
		ParsedText text = ParsedText.parse(Ontology.load(), line);
		var sentence = text.document().sentences().get(0);
		ParsedSentence parsed = new ParsedSentence(sentence, sentence.parses().get(0));
		return ContextReader.read(parsed, trigger, LEXICON, new Roles(parsed, LEXICON)).orElseThrow();
	}

}
