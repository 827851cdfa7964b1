package org.custodes.gazetteer;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class NameKeyTests {

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = { "U.S.; US", "U.S. Army; United States Army",
			"USA; the United States of America", "UK; U.K.", "the UK's; United Kingdom",
			"U.S.-Mexico border; US Mexico Border",
			"Information Commissioner’s Office; Information Commissioner's Office", "Macy’s; Macy's", "NYPD's; NYPD",
			"DPS’; DPS", "N.Y.P.D.; NYPD", "The Guardian; Guardian", "Flock Group Inc.; Flock Group",
			"Fog Data Science LLC; fog data science", "Teiss Recruitment Ltd.; Teiss Recruitment",
			"Intellexa S.A.; Intellexa", "VoiceTrace GmbH; Voicetrace", "AT&T; AT & T",
			"Marks & Spencer plc; Marks and Spencer", "Hoan Ton-That; Hoan Ton‐That", "In-Q-Tel; In Q Tel",
			"Río Doce; Rio Doce", "Beata Szydło; Beata Szydlo", "J.K. Rowling; JK Rowling",
			"'New York\nPolice Department'; New York Police Department", "Ｐａｌａｎｔｉｒ; Palantir", "O’Brien; O'Brien" })
	void twoSpellingsOfOneNameHaveOneKey(String one, String other) {
		assertThat(NameKey.of(one)).isEqualTo(NameKey.of(other));
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';',
			value = { "US; us", "UK; uk", "NYPD; NYPD Identity Theft Team", "Cellebrite; Cellebrite Reader",
					"Meta; Metaverse", "C; C Spire", "Unit 8200; Unit 8201", "New York; York" })
	void twoNamesHaveTwoKeys(String one, String other) {
		assertThat(NameKey.of(one)).isNotEqualTo(NameKey.of(other));
	}

	@Test
	void aNameOfNothingButAnArticleOrALegalFormStays() {
		assertThat(NameKey.of("The").value()).isEqualTo("the");
		assertThat(NameKey.of("Co.").value()).isEqualTo("co");
		assertThat(NameKey.of("The Company").value()).isEqualTo("company");
	}

	@ParameterizedTest
	@CsvSource({ "Clearview AI Inc,CORPORATION", "Intellexa Limited,LIMITED", "Intellexa S.A.,SA", "Clearview AI,",
			"Limited," })
	void theLegalFormIsTheLastWord(String name, LegalForm form) {
		assertThat(LegalForm.of(name).orElse(null)).isEqualTo(form);
	}

}
