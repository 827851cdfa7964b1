package org.custodes.extraction;

import org.custodes.annotation.AnnotatedDocument;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class GovernmentsTests {

	private final Governments governments = new Governments(Lexicon.english());

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Bexley/NNP/L bought/VBD/-/buy cameras/NNS                          | nsubj(1,0) obj(1,2)
			Bexley/NNP/L is/VBZ/-/be a/DT client/NN                            | nsubj(3,0) cop(3,1)
			They/PRP sold/VBD/-/sell it/PRP to/TO Bexley/NNP/L                 | obl:to(1,4) case(4,3)
			clients/NNS/-/client including/VBG Tarn/NNP/L and/CC Bexley/NNP/L  | nmod:including(0,2) conj:and(2,4)
			the/DT mayor/NN of/IN Bexley/NNP/L                                 | nmod:of(1,3)
			police/NNS/-/police in/IN Bexley/NNP/L used/VBD/-/use it/PRP       | nmod:in(0,2) nsubj(3,0)
			a/DT contract/NN/-/contract with/IN Bexley/NNP/L                   | nmod:with(1,3)
			signed/VBD/-/sign a/DT pact/NN/-/pact with/IN Bexley/NNP/L         | obj(0,2) obl:with(0,4)
			They/PRP sued/VBD/-/sue Bexley/NNP/L                               | obj(1,2)
			They/PRP built/VBD/-/build it/PRP for/IN Bexley/NNP/L              | obl:for(1,4)
			Bexley/NNP/L 's/POS use/NN/-/use of/IN drones/NNS                  | nmod:poss(2,0)
			""")
	void placeThatBuysOrGovernsActsAsItsGovernment(String tagged, String relations) {
		AnnotatedDocument document = TaggedText.read(tagged, relations);
		assertThat(this.governments.acts(document, document.names())).isTrue();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			They/PRP bought/VBD/-/buy it/PRP in/IN Bexley/NNP/L                | obl:in(1,4)
			They/PRP moved/VBD/-/move to/TO Bexley/NNP/L                       | obl:to(1,3)
			Bexley/NNP/L has/VBZ/-/have two/CD rivers/NNS/-/river              | nsubj(1,0) obj(1,3)
			Bexley/NNP/L companies/NNS/-/company bought/VBD/-/buy it/PRP       | compound(1,0) nsubj(2,1)
			rivers/NNS/-/river including/VBG Bexley/NNP/L                      | nmod:including(0,2)
			a/DT border/NN/-/border with/IN Bexley/NNP/L                       | nmod:with(1,3)
			They/PRP left/VBD/-/leave Bexley/NNP/L                             | obj(1,2)
			They/PRP left/VBD/-/leave for/IN Bexley/NNP/L                      | obl:for(1,3)
			""")
	void placeWhereSomethingHappensStaysAPlace(String tagged, String relations) {
		AnnotatedDocument document = TaggedText.read(tagged, relations);
		assertThat(this.governments.acts(document, document.names())).isFalse();
	}

}
