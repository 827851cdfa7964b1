package org.custodes.extraction;

import java.math.BigDecimal;
import java.util.List;

import org.custodes.corpus.Document;
import org.custodes.corpus.Source;
import org.custodes.corpus.Span;
import org.custodes.ontology.Amount;
import org.custodes.ontology.Count;
import org.custodes.ontology.Modality;
import org.custodes.ontology.Ontology;
import org.custodes.ontology.PartialDate;
import org.custodes.ontology.Polarity;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class ExtractionJsonTests {

	private final Ontology ontology = Ontology.load();

	private final ExtractionJson json = new ExtractionJson(this.ontology);

	private final Document document = Document.of("a.txt", "The NYPD referred Clearview to ICE.", Source.UNKNOWN);

	private final ExtractedEntity nypd = new ExtractedEntity("e1", this.ontology.type("Agency"), "NYPD",
			List.of("New York police"), List.of(new Span(4, 8)));

	private final ExtractedEntity clearview = new ExtractedEntity("e2", this.ontology.type("Company"), "Clearview",
			List.of(), List.of(new Span(18, 27)));

	private final ExtractedEntity ice = new ExtractedEntity("e3", this.ontology.type("Agency"), "ICE", List.of(),
			List.of(new Span(31, 34)));

	private final Extraction full = new Extraction(this.document, List.of(this.nypd, this.clearview, this.ice),
			List.of(referral(this.ice, Qualifiers.NONE),
					referral(null,
							new Qualifiers(new PartialDate("2018-12"), new PartialDate("2019"),
									new Amount(new BigDecimal("17000000"), "GBP"),
									new Count(new BigDecimal("1.5"), "searches"), "officer", "software", "nda"))),
			List.of(new Quote(new Span(0, 8), this.nypd, List.of(this.clearview, this.ice)),
					new Quote(new Span(9, 12), null, List.of())),
			List.of(new DateExpression(new Span(0, 3), new PartialDate("2018"), new PartialDate("2019-03-06")),
					new DateExpression(new Span(3, 4), new PartialDate("2018-12-06"), null)));

	@Test
	void readsWhatItWrote() {
		assertThat(this.json.read(this.json.write(this.full), this.document)).isEqualTo(this.full);
	}

	@Test
	void readsAnEmptyExtraction() {
		Extraction empty = new Extraction(this.document, List.of(), List.of(), List.of(), List.of());
		assertThat(this.json.read(this.json.write(empty), this.document)).isEqualTo(empty);
	}

	@Test
	void givesOneObjectForOneEntity() {
		Extraction read = this.json.read(this.json.write(this.full), this.document);
		assertThat(read.claims().get(0).subject()).isSameAs(read.entities().get(0))
			.isSameAs(read.claims().get(1).subject())
			.isSameAs(read.quotes().get(0).speaker());
	}

	@Test
	void readsEntitiesAlone() {
		assertThat(this.json.readEntities(this.json.writeEntities(this.full.entities())))
			.isEqualTo(this.full.entities());
	}

	@Test
	void writesNothingWhereNothingIsKnown() {
		assertThat(this.json.write(this.full)).doesNotContain("null");
	}

	@Test
	void refusesWhatItDidNotWrite() {
		assertThatIllegalArgumentException().isThrownBy(() -> this.json.readEntities("[{\"unknown\":1}]"))
			.withMessageContaining("not an extraction");
		assertThatIllegalArgumentException()
			.isThrownBy(() -> this.json
				.readEntities("[{\"key\":\"e\",\"type\":\"Ship\",\"name\":\"Argo\",\"aliases\":[],\"mentions\":[]}]"))
			.withMessageContaining("'Ship' is no entity type");
	}

	private Claim referral(@Nullable ExtractedEntity recipient, Qualifiers qualifiers) {
		return new Claim(this.nypd, this.ontology.predicate((recipient != null) ? "REFERRED" : "CONTRACTED_WITH"),
				this.clearview, recipient, Polarity.ASSERTED, Modality.ALLEGED, (recipient != null) ? this.ice : null,
				qualifiers, 0.875, "refer-to", new Evidence(new Span(4, 34), new Span(0, 35)));
	}

}
