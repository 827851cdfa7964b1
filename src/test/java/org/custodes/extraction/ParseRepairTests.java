package org.custodes.extraction;

import org.custodes.ontology.Ontology;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ParseRepairTests {

	@Test
	void givesTheFiniteVerbTheSubjectThatAParticipleTook() {
		ParsedSentence parsed = parse("Accounts=account/NNS/2/nsubj associated=associate/VBN/0/root with/IN/4/case "
				+ "Marlow/NNP/2/obl:with have/VBP/6/aux run/VBN/2/dep searches=search/NNS/6/obj");
		assertThat(parsed.has(5, "nsubj")).contains(0);
		assertThat(parsed.has(0, "acl")).contains(1);
	}

	@Test
	void givesAVerbTheSubjectThatWasTakenForAConjunct() {
		ParsedSentence parsed = parse("Bexley/NNP/2/nsubj works=work/VBZ/0/root with/IN/4/case police/NN/2/obl:with "
				+ "and/CC/6/cc officers=officer/NNS/4/conj:and have/VBP/8/aux referred=refer/VBN/2/dep Tarn/NNP/8/obj");
		assertThat(parsed.has(7, "nsubj")).contains(5);
	}

	@Test
	void hangsAParticipleBehindACommaOnTheObjectBeforeIt() {
		ParsedSentence parsed = parse("Bexley/NNP/2/nsubj has=have/VBZ/0/root a/DT/4/det system/NN/2/obj , "
				+ "provided=provide/VBN/2/dep by/IN/8/case Tarn/NNP/6/obl:by");
		assertThat(parsed.has(3, "acl")).contains(5);
	}

	@Test
	void makesAVerbOfWhatStandsWhereAnInfinitiveDoes() {
		ParsedSentence parsed = parse("Bexley/NNP/4/nsubj will/MD/4/aux fine/RB/4/advmod Tarn/NNP/0/root");
		assertThat(parsed.has(2, "nsubj")).contains(0);
		assertThat(parsed.has(2, "obj")).contains(3);
		assertThat(parsed.isVerb(2)).isTrue();
	}

	@Test
	void tiesARelativePronounToTheNounBeforeIt() {
		ParsedSentence parsed = parse("Tarn/NNP/0/root , which/WDT/4/nsubj supplied=supply/VBD/1/dep it/PRP/4/obj");
		assertThat(parsed.has(3, "nsubj")).contains(0);
		assertThat(parsed.has(0, "acl:relcl")).contains(3);
	}

	@Test
	void leavesAQuestionWordWithoutANounBeforeIt() {
		ParsedSentence parsed = parse("They/PRP/2/nsubj asked=ask/VBD/0/root who/WP/4/nsubj paid=pay/VBD/2/ccomp");
		assertThat(parsed.has(3, "nsubj")).contains(2);
	}

	@Test
	void leavesAnAdverbBeforeAVerb() {
		ParsedSentence parsed = parse(
				"Bexley/NNP/4/nsubj will/MD/4/aux soon/RB/4/advmod fine/VB/0/root Tarn/NNP/4/obj");
		assertThat(parsed.has(3, "advmod")).contains(2);
	}

	@Test
	void passesOverADateline() {
		ParsedSentence parsed = parse("LISBON/NNP/5/nsubj — The/DT/4/det Police/NNP/1/dep bought=buy/VBD/0/root "
				+ "cameras=camera/NNS/5/obj");
		assertThat(parsed.has(4, "nsubj")).contains(3);
	}

	@Test
	void leavesAPassiveAsItIs() {
		ParsedSentence parsed = parse(
				"Accounts=account/NNS/3/nsubj:pass were=be/VBD/3/aux:pass closed=close/VBN/0/root "
						+ "officials=official/NNS/5/nsubj said=say/VBD/3/dep");
		assertThat(parsed.has(2, "nsubj:pass")).contains(0);
		assertThat(parsed.has(4, "nsubj")).contains(3);
	}

	private static ParsedSentence parse(String line) {
		var sentence = ParseRepair.repair(ParsedText.parse(Ontology.load(), line).document().sentences().get(0));
		return new ParsedSentence(sentence, sentence.parses().get(0));
	}

}
