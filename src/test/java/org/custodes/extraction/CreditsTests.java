package org.custodes.extraction;

import java.util.List;

import org.custodes.annotation.AnnotatedDocument;
import org.custodes.annotation.Name;
import org.custodes.corpus.Document;
import org.custodes.corpus.Source;
import org.custodes.corpus.Span;
import org.custodes.annotation.Sentence;
import org.custodes.annotation.Token;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class CreditsTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			A camera in Bexley. Ann Example/Tarn Press via Gridlock Images | Ann Example | true
			A camera in Bexley. Ann Example/Tarn Press via Gridlock Images | Tarn Press  | true
			Photo: Ann Example                                             | Ann Example | true
			Illustration by Ann Example                                    | Ann Example | true
			(Tarn Photo/Ann Example)                                       | Ann Example | true
			By Ann Example and Ben Sample                                  | Ben Sample  | true
			By then Ann Example had left Tarnex.                           | Ann Example | false
			Photos of Ann Example were found.                              | Ann Example | false
			The Bexley/Tarn border is where Ann Example lives.             | Ann Example | false
			""")
	void whoMadeThePictureIsNoPartOfTheStory(String text, String name, boolean credit) {
		int start = text.indexOf(name);
		Token token = new Token(0, new Span(start, start + name.length()), name, name, "NNP", "PERSON");
		Sentence sentence = new Sentence(0, new Span(0, text.length()), List.of(token), List.of());
		AnnotatedDocument document = new AnnotatedDocument(
				Document.of("example.txt", text, new Source(null, null, null, null)), List.of(sentence), List.of(),
				List.of());
		assertThat(new Credits(text).holdAll(document, List.of(new Name(0, 0, 1, "PERSON", null)))).isEqualTo(credit);
	}

}
