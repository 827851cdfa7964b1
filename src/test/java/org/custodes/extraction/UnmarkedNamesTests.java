package org.custodes.extraction;

import org.custodes.annotation.AnnotatedDocument;
import org.custodes.ontology.Ontology;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class UnmarkedNamesTests {

	private final UnmarkedNames unmarked = new UnmarkedNames(Ontology.load(), Lexicon.english());

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~',
			textBlock = """
					Gridlock/NNP/O and/CC TarnEx/NNP                                   | conj:and(0,2)           | TarnEx ORGANIZATION
					Ann/NNP/P Example/NNP/P and/CC Ben/NNP Sample/NNP                  | conj:and(1,4)           | Ben Sample PERSON
					a/DT company/NN ,/, Tarnex/NNP ,/, sued/VBD                        | appos(1,3)              | ~~
					a/DT company/NN ,/, TarnEx/NNP ,/, sued/VBD                        | appos(1,3)              | TarnEx ORGANIZATION
					the/DT "/`` Night/NNP Owl/NNP "/'' platform/NN                     | compound(5,3)           | Night Owl MISC
					a/DT feed/NN called/VBN "/`` Night/NNP Owl/NNP "/''                | ~~                      | Night Owl MISC
					he/PRP said/VBD "/`` Never/NNP "/'' twice/RB                       | ~~                      | ~~
					Gridlock/NNP/O and/CC Chief/NNP Officer/NNP                        | conj:and(0,3)           | ~~
					Bexley/NNP/L and/CC TarnEx/NNP                                     | conj:and(0,2)           | ~~
					""")
	void missedNamesAreFoundByWhatStandsBesideThem(String tagged, String relations, String expected) {
		AnnotatedDocument document = TaggedText.read(tagged, (relations != null) ? relations : "");
		String found = this.unmarked.complete(document.sentences().get(0), document.names())
			.stream()
			.filter((name) -> !document.names().contains(name))
			.map((name) -> MentionFinder.form(document, name) + " " + name.label())
			.findFirst()
			.orElse("");
		assertThat(found).isEqualTo(expected);
	}

}
