package org.custodes.annotation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.custodes.corpus.Span;
import org.custodes.gazetteer.Gazetteer;
import org.custodes.ontology.Ontology;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class NameFinderTests {

	private static final String NAMES = """
			name	type	aliases	kind	place	parent
			Tarn Systems	Company		vendor
			~Lattice	Technology	Lattice spyware	spyware		Tarn Systems
			~Reason	MediaOutlet		magazine
			Bexley	Place		city
			Sintra	Place		city
			Bexley Police Department	Agency	BEXLEY PD	police	Bexley
			Ports Ministry	Agency	Bexley's Ports Ministry	ministry	Bexley
			Bexley Traffic Agency	Agency	~BTA	police	Bexley
			Sintra Tax Authority	Agency	~BTA	tax	Sintra
			""";

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
			Under/IN/O Gridlock/NNP/O Bank/NNP/O rules/NNS ./.             | Gridlock Bank
			Bexley/NNP/O 's/POS/O High/NNP/O Court/NNP/O ruled/VBD ./.     | Bexley;High Court
			Bexley/NNP police/NN said/VBD                                  | Bexley police
			Bexley/NNP 's/POS Ports/NNPS Ministry/NNP ruled/VBD            | Bexley;Ports Ministry
			Macy/NNP/O 's/POS/O sued/VBD                                   | Macy's
			Tarn/NNP Systems/NNPS sells/VBZ Lattice/NNP                    | Tarn Systems;Lattice
			Tarn/NNP Systems/NNPS sells/VBZ Lattice/NNP spyware/NN         | Tarn Systems;Lattice
			Tarn/NNP Systems/NNPS hired/VBD Ann/NNP Lattice/NNP            | Tarn Systems
			The/DT crystal/NN has/VBZ a/DT Lattice/NNP                     | ~~
			Reason/NNP has/VBZ/-/have learned/VBN/-/learn this/DT          | Reason
			they/PRP told/VBD/-/tell Reason/NNP ,/,                        | Reason
			Reason/NN is/VBZ/-/be no/DT excuse/NN                          | ~~
			""")
	void nameIsWhatTheWordsAroundItLeave(String tagged, String expected, @TempDir Path folder) throws IOException {
		Files.writeString(folder.resolve("names.tsv"), NAMES);
		StringBuilder text = new StringBuilder();
		List<Token> tokens = read(tagged, text);
		List<String> found = new NameFinder(Gazetteer.read(folder, Ontology.load()))
			.find(List.of(tokens), text.toString())
			.stream()
			.map((name) -> text.substring(tokens.get(name.first()).span().start(),
					tokens.get(name.end() - 1).span().end()))
			.toList();
		assertThat(String.join(";", found)).isEqualTo(expected);
	}

	@ParameterizedTest
	@CsvSource({ "in/IN Bexley/NNP the/DT BTA/NNP/O ruled/VBD, Bexley Traffic Agency",
			"in/IN Sintra/NNP the/DT BTA/NNP/O ruled/VBD, Sintra Tax Authority" })
	void acronymIsOfThePlaceThatTheTextNames(String tagged, String expected, @TempDir Path folder) throws IOException {
		Files.writeString(folder.resolve("names.tsv"), NAMES);
		StringBuilder text = new StringBuilder();
		List<Token> tokens = read(tagged, text);
		assertThat(new NameFinder(Gazetteer.read(folder, Ontology.load())).find(List.of(tokens), text.toString()))
			.last()
			.extracting(Name::entry)
			.extracting((entry) -> (entry != null) ? entry.name() : null)
			.isEqualTo(expected);
	}

	private static List<Token> read(String tagged, StringBuilder text) {
		List<Token> tokens = new ArrayList<>();
		for (String word : tagged.split(" ", -1)) {
			String[] parts = word.split("/", -1);
			text.append((text.isEmpty() || parts[0].startsWith("'")) ? "" : " ");
			int start = text.length();
			text.append(parts[0]);
			String label = (parts.length > 2 && parts[2].equals("O")) ? "ORGANIZATION" : "O";
			String lemma = (parts.length > 3) ? parts[3] : parts[0].toLowerCase(Locale.ROOT);
			tokens.add(new Token(tokens.size(), new Span(start, text.length()), parts[0], lemma, parts[1], label));
		}
		return tokens;
	}

}
