package org.custodes.extraction;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.custodes.corpus.Span;
import org.custodes.extraction.Grounds.Kind;
import org.custodes.extraction.Grounds.Parses;
import org.custodes.extraction.Referent.Way;
import org.custodes.ontology.Modality;
import org.custodes.ontology.Ontology;
import org.custodes.ontology.Polarity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class CalibrationTests {

	private static final Qualifiers NOTHING = new Qualifiers(null, null, null, null, null, null, null);

	private final Ontology ontology = Ontology.load();

	private final Calibration calibration = Calibration.english();

	private final ExtractedEntity force = entity("Bexley Police", "Agency");

	private final ExtractedEntity firm = entity("Tarn Systems", "Company");

	@Test
	void partiesThatTheSentenceNamesMakeAClaimSurerThanAnyOther() {
		double named = confidence(grounds(Way.NAME));
		assertThat(named).isGreaterThanOrEqualTo(0.9);
		assertThat(Stream.of(Way.PRONOUN, Way.DESCRIPTION, Way.IMPLIED).map((way) -> confidence(grounds(way))))
			.allSatisfy((other) -> assertThat(other).isLessThan(named));
	}

	@Test
	void whatBothParsesShowIsSurerThanWhatOneDoes() {
		Grounds named = grounds(Way.NAME);
		assertThat(confidence(named.seenBy(Parses.AGREE))).isGreaterThan(confidence(named.seenBy(Parses.ONE)));
		assertThat(confidence(named.seenBy(Parses.ONE))).isGreaterThan(confidence(named.seenBy(Parses.DIFFER)));
	}

	@Test
	void everySentenceMoreThatStatesAClaimMakesItSurer() {
		List<Double> confidences = IntStream.rangeClosed(1, 3)
			.mapToObj((sentences) -> confidence(grounds(Way.DESCRIPTION).statedIn(sentences)))
			.toList();
		assertThat(confidences).isSorted().doesNotHaveDuplicates();
	}

	@Test
	void aSurerRuleMakesSurerClaims() {
		assertThat(Stream.of(0.5, 0.7, 0.9, 1.0)
			.map((rule) -> confidence(new Grounds(Kind.VERB, rule, grounds(Way.NAME).parties(), 4, Parses.ONE, 1))))
			.isSorted();
	}

	@Test
	void nothingIsCertain() {
		Calibration sure = new Calibration(100, Map.of());
		Calibration unsure = new Calibration(-100, Map.of());
		assertThat(sure.confidence(candidate(grounds(Way.NAME)))).isEqualTo(0.99);
		assertThat(unsure.confidence(candidate(grounds(Way.NAME)))).isEqualTo(0.01);
	}

	@ParameterizedTest
	@EnumSource(Sign.class)
	void aWeightThatIsMissingIsAFaultThatTellsWhich(Sign sign) {
		Map<String, Double> weights = new HashMap<>();
		Stream.of(Sign.values()).filter((each) -> each != sign).forEach((each) -> weights.put(each.label(), 1.0));
		assertThatIllegalStateException().isThrownBy(() -> new Calibration.Form("", 0, weights).toCalibration())
			.withMessageContaining("'" + sign.label() + "'");
	}

	private double confidence(Grounds grounds) {
		return this.calibration.confidence(candidate(grounds));
	}

	private Grounds grounds(Way object) {
		return Grounds.of(0.85, Kind.VERB,
				List.of(new Referent(this.force, 1, Way.NAME), new Referent(this.firm, 0.8, object)), 4);
	}

	private Candidate candidate(Grounds grounds) {
		Span span = new Span(0, 10);
		return new Candidate(
				new Claim(this.force, this.ontology.predicate("USES"), this.firm, null, Polarity.ASSERTED,
						Modality.ACTUAL, null, NOTHING, grounds.score(), "uses/verb", new Evidence(span, span)),
				grounds);
	}

	private ExtractedEntity entity(String name, String type) {
		return new ExtractedEntity(name, this.ontology.type(type), name, List.of(), List.of());
	}

}
