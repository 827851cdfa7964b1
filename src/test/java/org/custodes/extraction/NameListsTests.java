package org.custodes.extraction;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.custodes.ontology.Ontology;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

class NameListsTests {

	private static final Map<String, String> NAMES = Map.of("Tarn", "Company", "Marlow", "Company", "Veldt", "Company",
			"Ann", "Person");

	@ParameterizedTest
	@MethodSource
	void readsEnumerationsOffTheSurface(String words, int head, int trigger, List<String> members) {
		ParsedText text = ParsedText.parse(Ontology.load(), words);
		var sentence = text.document().sentences().get(0);
		ParsedSentence parsed = new ParsedSentence(sentence, sentence.parses().get(0));
		assertThat(new NameLists(text.mentions(NAMES)).siblings(parsed, head, trigger)
			.stream()
			.map((index) -> parsed.token(index).text())).containsExactlyElementsOf(members);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			sued/VBD Tarn , Marlow and Veldt               | Tarn Marlow Veldt
			Tarn/NNP sued/VBD Marlow/NNP and Veldt         | Tarn;Marlow Veldt
			Tarn/NNP , Marlow/NNP said/VBD                 | Tarn Marlow
			""")
	void readsRowsOfNames(String words, String rows) {
		ParsedText text = ParsedText.parse(Ontology.load(), words);
		assertThat(new NameLists(text.mentions(NAMES)).rows(text.document().sentences().get(0))
			.map((row) -> row.stream().map((mention) -> mention.entity().name()).collect(Collectors.joining(" "))))
			.containsExactly(rows.split(";"));
	}

	static List<Arguments> readsEnumerationsOffTheSurface() {
		return List.of(arguments("uses/VBZ Tarn , Marlow and Veldt", 1, 0, List.of("Tarn", "Marlow", "Veldt")),
				arguments("uses/VBZ Tarn and Marlow", 1, 0, List.of("Tarn", "Marlow")),
				arguments("uses/VBZ Tarn ( of Veldt ) , Marlow", 1, 0, List.of("Tarn")),
				arguments("uses/VBZ Tarn , Marlow", 1, 0, List.of("Tarn")),
				arguments("uses/VBZ Tarn and Ann", 1, 0, List.of("Tarn")),
				arguments("uses/VBZ Tarn against Marlow", 1, 0, List.of("Tarn")),
				arguments("Tarn/NNP founder/NN , Marlow and Veldt", 0, 1, List.of("Tarn")),
				arguments("sued/VBD/0/root Tarn/NNP/1/obj , and/CC Marlow/NNP/6/nsubj appealed/VBD/1/conj", 1, 0,
						List.of("Tarn")));
	}

}
