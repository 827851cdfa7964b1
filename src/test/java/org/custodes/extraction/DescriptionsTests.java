package org.custodes.extraction;

import java.util.List;

import org.custodes.extraction.Descriptions.Fit;
import org.custodes.gazetteer.GazetteerEntry;
import org.custodes.ontology.Ontology;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class DescriptionsTests {

	private final Descriptions descriptions = Descriptions.english();

	private final Ontology ontology = Ontology.load();

	@ParameterizedTest
	@CsvSource({ "retailer, retailer, YES", "retailer, bank, NO", "vendor, investor, NO", "vendor, vendor, PERHAPS",
			"force, police, YES", "force, court, NO", "council, city government, YES", "agency, legislature, NO",
			"company, bank, PERHAPS" })
	void whatTheGazetteerKnowsDecides(String noun, String kind, Fit fit) {
		GazetteerEntry entry = new GazetteerEntry("Marlow", this.ontology.type("Company"), List.of(), List.of(), kind,
				null, null);
		assertThat(this.descriptions.fit(noun, List.of("Marlow"), entry)).isEqualTo(fit);
	}

	@ParameterizedTest
	@CsvSource({ "court, Bexley High Court, PERHAPS", "court, Bexley Police, NO", "city, Ports Ministry, NO",
			"retailer, Marlow, PERHAPS", "ministry, Ministry of Ports, PERHAPS", "commission, Tarn Systems, NO" })
	void aNameTellsOfWhatTheGazetteerDoesNotKnow(String noun, String name, Fit fit) {
		assertThat(this.descriptions.fit(noun, List.of(name), null)).isEqualTo(fit);
	}

	@ParameterizedTest
	@CsvSource({ "commission, NCA, National Commission of Aviation, PERHAPS",
			"commission, NCA, National Agency of Aviation, NO" })
	void anAcronymIsKnownByItsFullName(String noun, String name, String fullName, Fit fit) {
		GazetteerEntry entry = new GazetteerEntry(fullName, this.ontology.type("Agency"), List.of(name), List.of(),
				"regulator", null, null);
		assertThat(this.descriptions.fit(noun, List.of(name), entry)).isEqualTo(fit);
	}

}
