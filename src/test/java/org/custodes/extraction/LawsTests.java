package org.custodes.extraction;

import java.util.List;

import org.custodes.annotation.AnnotatedDocument;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class LawsTests {

	private final Laws laws = new Laws(Lexicon.english());

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			the/DT Bexley/NNP/L Public/NNP/O Records/NNP/O Act/NNP/O                         | ''
			under/IN the/DT Camera/NNP/O Data/NNP/O and/CC Fraud/NNP Act/NNP (/-LRB- CDFA/NNP/O )/-RRB- | ''
			She/PRP won/VBD the/DT Gridlock/NNP/P Prize/NNP/P in/IN Bexley/NNP/L             | Gridlock Prize;Bexley
			a/DT FOIA/NNP/O request/NN to/TO Bexley/NNP/L Police/NNP/L                       | Bexley Police
			Act/VB now/RB ,/, Tarnex/NNP/O said/VBD                                          | Tarnex
			Jude/NNP/P Law/NNP/P sued/VBD Tarnex/NNP/O                                       | Jude Law;Tarnex
			Bexley/NNP/O School/NNP/O of/IN/O Law/NNP/O                                      | Bexley School of Law
			""")
	void lawsAreNoEntities(String tagged, String left) {
		AnnotatedDocument document = TaggedText.read(tagged, "");
		List<String> forms = this.laws.remove(document, document.names())
			.stream()
			.map((name) -> MentionFinder.form(document, name))
			.toList();
		assertThat(String.join(";", forms)).isEqualTo(left);
	}

}
