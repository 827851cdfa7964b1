package org.custodes.extraction;

import java.util.List;

import org.custodes.ontology.Ontology;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

class InstancesTests {

	@ParameterizedTest
	@MethodSource
	void findsWhatAClassNounIsSaidToConsistOf(String sentence, int noun, List<String> instances) {
		ParsedSentence parsed = parse(sentence);
		assertThat(new Instances(parsed).of(noun).stream().map((index) -> parsed.token(index).text()))
			.containsExactlyInAnyOrderElementsOf(instances);
	}

	static List<Arguments> findsWhatAClassNounIsSaidToConsistOf() {
		return List.of(
				arguments("clients=client/NNS/2/nsubj include/VBP/0/root Marlow/NNP/2/obj", 0, List.of("Marlow")),
				arguments("list/NN/2/nsubj grew=grow/VBD/0/root to/TO/4/mark include/VB/2/xcomp Marlow/NNP/4/obj", 0,
						List.of("Marlow")),
				arguments("list/NN/2/nsubj ranged=range/VBD/0/root from/IN/4/case Marlow/NNP/2/obl:from to/IN/6/case "
						+ "Tarn/NNP/2/obl:to", 0, List.of("Marlow", "Tarn")),
				arguments("retailers=retailer/NNS/0/root such/JJ/4/case as/IN/2/fixed Marlow/NNP/1/nmod:such_as", 0,
						List.of("Marlow")),
				arguments("company/NN/0/root called=call/VBN/1/acl Tarn/NNP/2/xcomp", 0, List.of("Tarn")),
				arguments("Marlow/NNP/4/nsubj is=be/VBZ/4/cop among/IN/4/case sites=site/NNS/0/root", 3,
						List.of("Marlow")),
				arguments("Marlow/NNP/3/nsubj is=be/VBZ/3/cop one/CD/0/root of/IN/5/case sites=site/NNS/3/nmod:of", 4,
						List.of("Marlow")),
				arguments(
						"forces=force/NNS/0/root ,/,/1/punct among/IN/4/case them=they/PRP/1/nmod:among Bexley/NNP/4/dep "
								+ "and/CC/7/cc Sandford/NNP/5/conj:and",
						0, List.of("Bexley", "Sandford")),
				arguments(
						"shops=shop/NNS/8/nsubj ,/,/1/punct Marlow/NNP/1/appos and/CC/5/cc Dobbs/NNP/3/conj:and "
								+ "among/IN/7/case them=they/PRP/1/nmod:among pay/VBP/0/root",
						0, List.of("Marlow", "Dobbs")),
				arguments(
						"forces=force/NNS/4/nsubj told=tell/VBD/0/root shops=shop/NNS/2/obj ,/,/2/punct among/IN/6/case "
								+ "them=they/PRP/3/nmod:among Marlow/NNP/6/dep",
						0, List.of()),
				arguments("clients=client/NNS/2/nsubj criticised=criticise/VBD/0/root Marlow/NNP/2/obj", 0, List.of()));
	}

	private static ParsedSentence parse(String line) {
		var sentence = ParsedText.parse(Ontology.load(), line).document().sentences().get(0);
		return new ParsedSentence(sentence, sentence.parses().get(0));
	}

}
