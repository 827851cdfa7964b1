package org.custodes.extraction;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.custodes.ontology.Ontology;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class QuoteFinderTests {

	private static final Ontology ONTOLOGY = Ontology.load();

	private static final Language LANGUAGE = Language.english(ONTOLOGY);

	private static final String NOBODY = "nobody";

	private static final String WORDS = "“ We/PRP did/VBD nothing/NN wrong/JJ , ” ";

	@Test
	void namesTheSubjectOfTheVerbBehind() {
		assertThat(speakers(WORDS + "Jane/NNP/9/compound Doe/NNP/10/nsubj said=say/VBD/0/root ."))
			.containsExactly("Jane Doe");
	}

	@Test
	void namesTheOneBehindAnInvertedVerbThoughTheParseHasNoSubject() {
		assertThat(speakers(WORDS + "said=say/VBD/0/root director/NN Jane/NNP Doe/NNP of/IN Tarn/NNP Systems/NNPS ."))
			.containsExactly("Jane Doe");
	}

	@Test
	void prefersThePersonToTheOfficeInHerTitle() {
		assertThat(
				speakers(WORDS + "said=say/VBD/0/root Ports/NNP/10/compound Regulator/NNP/8/nsubj Jane/NNP Doe/NNP ."))
			.containsExactly("Jane Doe");
	}

	@Test
	void namesTheSubjectOfTheVerbBefore() {
		assertThat(speakers("Jane/NNP/2/compound Doe/NNP/3/nsubj wrote=write/VBD/0/root : “ We/PRP did/VBD nothing/NN "
				+ "wrong/JJ . ”"))
			.containsExactly("Jane Doe");
	}

	@Test
	void takesASpokespersonForTheOrganisation() {
		assertThat(
				speakers("A/DT/2/det spokesperson/NN/6/nsubj for/IN/5/case Tarn/NNP/5/compound Systems/NNPS/2/nmod:for "
						+ "said=say/VBD/0/root : “ We/PRP did/VBD nothing/NN wrong/JJ . ”"))
			.containsExactly("Tarn Systems");
	}

	@Test
	void takesALetterForItsAuthor() {
		assertThat(speakers(WORDS + "an/DT/9/det email/NN/13/nsubj from/IN/12/case Tarn/NNP/12/compound "
				+ "Systems/NNPS/9/nmod:from reads=read/VBZ/0/root ."))
			.containsExactly("Tarn Systems");
	}

	@Test
	void doesNotTakeTheFinderOfALetterForItsAuthor() {
		assertThat(speakers("Emails=email/NNS/6/nsubj obtained=obtain/VBN/1/acl by/IN/5/case Tarn/NNP/5/compound "
				+ "Systems/NNPS/2/obl:by show/VBP/0/root that/IN they/PRP “ did/VBD nothing/NN so/RB wrong/JJ . ”"))
			.containsExactly(NOBODY);
	}

	@Test
	void doesNotTakeTheLastSpeakerForUnnamedOnes() {
		assertThat(speakers(WORDS + "Jane/NNP/9/compound Doe/NNP/10/nsubj said=say/VBD/0/root .\n"
				+ "“ It/PRP was/VBD a/DT shame/NN , ” critics=critic/NNS/9/nsubj said=say/VBD/0/root ."))
			.containsExactly("Jane Doe", NOBODY);
	}

	@Test
	void goesOnWithTheSpeakerWhileNobodyElseSpeaks() {
		assertThat(speakers(WORDS + "Jane/NNP/9/compound Doe/NNP/10/nsubj said=say/VBD/0/root .\n"
				+ "“ It/PRP was/VBD a/DT shame/NN . ”\n¶ “ It/PRP is/VBZ over/RB now/RB . ”"))
			.containsExactly("Jane Doe", "Jane Doe", "Jane Doe");
	}

	@Test
	void givesAPullQuoteTheSpeakerOfWhatItRepeats() {
		assertThat(speakers("“ We/PRP did/VBD nothing/NN wrong/JJ . ”\n¶ " + WORDS
				+ "Jane/NNP/9/compound Doe/NNP/10/nsubj said=say/VBD/0/root ."))
			.containsExactly("Jane Doe", "Jane Doe");
	}

	@Test
	void namesWhomAccordingToNames() {
		assertThat(speakers(
				"They/PRP “ did/VBD nothing/NN so/RB wrong/JJ , ” according=accord/VBG to/TO Jane/NNP Doe/NNP ."))
			.containsExactly("Jane Doe");
	}

	@Test
	void leavesOutWordsQuotedInPassing() {
		assertThat(speakers("Jane/NNP/2/compound Doe/NNP/3/nsubj called=call/VBD/0/root it/PRP “ very/RB small/JJ . ”"))
			.isEmpty();
	}

	private static List<String> speakers(String lines) {
		ParsedText text = ParsedText.parse(ONTOLOGY, lines);
		Mentions mentions = text
			.mentions(Map.of("Jane Doe", "Person", "Tarn Systems", "Company", "Ports Regulator", "Agency"));
		ReferentFinder referents = new ReferentFinder(mentions, LANGUAGE.lexicon(),
				new AntecedentFinder(text.document(), mentions, LANGUAGE, List.of()));
		Passages passages = Passages.of(text.document());
		return new QuoteFinder(passages, LANGUAGE, new SpeakerReferents(passages, LANGUAGE, referents, mentions),
				mentions)
			.find()
			.stream()
			.map(Quote::speaker)
			.map((speaker) -> Objects.isNull(speaker) ? NOBODY : speaker.name())
			.toList();
	}

}
