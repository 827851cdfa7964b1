package org.custodes.extraction;

import java.util.Map;

import org.custodes.ontology.Ontology;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class QualifierFinderTests {

	private static final Ontology ONTOLOGY = Ontology.load();

	private static final Extractor EXTRACTOR = Extractor.english(ONTOLOGY);

	private static final String USED = "Bexley/NNP/2/nsubj used=use/VBD/0/root Tarn/NNP/2/obj ";

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					in/IN/5/case 2017/CD/2/obl:in                                             | 2017/null
					since/IN/5/case 2017/CD/2/obl:since                                       | 2017/null
					until/IN/5/case 2017/CD/2/obl:until                                       | null/2017
					through/IN/7/case at/IN least=least/JJS 2017/CD/2/obl:through             | null/2017
					by/IN/5/case 2017/CD/2/obl:by                                             | null/null
					from/IN/5/case 2017/CD/2/obl:from to/TO/7/case 2018/CD/2/obl:to           | 2017/2018
					from/IN/6/case May/NNP/6/compound 2017/CD/2/obl:from through/IN/9/case June/NNP/9/compound 2018/CD/2/obl:through | 2017-05/2018-06
					""")
	void readsWhenItWas(String when, String period) {
		assertThat(period(USED + when + " .")).isEqualTo(period);
	}

	@Test
	void takesTheDateOfATerminatedContractForItsEnd() {
		assertThat(period("Bexley/NNP/2/nsubj terminated=terminate/VBD/0/root its/PRP$/4/nmod:poss contract/NN/2/obj "
				+ "with/IN/6/case Tarn/NNP/4/nmod:with in/IN/8/case 2017/CD/2/obl:in ."))
			.isEqualTo("null/2017");
	}

	@Test
	void takesTheDateBeforeWhenForTheVerbBehindIt() {
		assertThat(period(
				"It/PRP/2/nsubj dates=date/VBZ/0/root to/TO/4/case 2017/CD/2/obl:to ,/,/2/punct when/WRB/8/advmod "
						+ "Bexley/NNP/8/nsubj used=use/VBD/4/acl:relcl Tarn/NNP/8/obj ."))
			.isEqualTo("2017/null");
	}

	@Test
	void leavesTheDateOfAnAsideAlone() {
		assertThat(period("Bexley/NNP/7/nsubj –/: seen=see/VBN/1/acl in/IN/5/case 2017/CD/7/obl:in –/: "
				+ "used=use/VBD/0/root Tarn/NNP/7/obj ."))
			.isEqualTo("null/null");
	}

	@Test
	void countsWhatWasRun() {
		Claim claim = claim("Bexley/NNP/3/nsubj has=have/VBZ/3/aux run/VBN/0/root more/JJR/6/advmod than/IN/4/fixed "
				+ "170/CD/7/nummod searches=search/NNS/3/obj with/IN/9/case Tarn/NNP/3/obl:with .");
		assertThat(claim.qualifiers().count()).hasToString("170 searches");
	}

	@Test
	void takesTheSpeakerOfAQuotationForTheSourceOfItsClaims() {
		Claim claim = claim("“ Bexley/NNP/3/nsubj used=use/VBD/10/ccomp Tarn/NNP/3/obj last/JJ week/NN ,/, ” "
				+ "Marlow/NNP/10/nsubj said=say/VBD/0/root .");
		assertThat(claim.source()).extracting(ExtractedEntity::name).isEqualTo("Marlow");
	}

	private static String period(String line) {
		Qualifiers qualifiers = claim(line).qualifiers();
		return qualifiers.from() + "/" + qualifiers.until();
	}

	private static Claim claim(String line) {
		Extraction extraction = EXTRACTOR.extract(ParsedText.parse(ONTOLOGY, line)
			.document(Map.of("Bexley", "Agency", "Tarn", "Company", "Marlow", "Nonprofit")));
		return extraction.claims().get(0);
	}

}
