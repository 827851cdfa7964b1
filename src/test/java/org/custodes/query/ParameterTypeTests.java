package org.custodes.query;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ParameterTypeTests {

	@ParameterizedTest
	@CsvSource({ "ENTITY, ' Clearview AI ', Clearview AI", "TEXT, nda, nda", "DATE, 2018-12, 2018-12",
			"INTEGER, ' 7', 7", "NUMBER, 0.5, 0.5" })
	void aValueOfTheTypeIsRead(ParameterType type, String value, String read) {
		assertThat(type.read(value)).hasToString(read);
	}

	@ParameterizedTest
	@CsvSource({ "ENTITY, ' '", "TEXT, ''", "DATE, 2018-13", "DATE, December", "INTEGER, 0.5",
			"INTEGER, 99999999999999999999", "NUMBER, NaN", "NUMBER, many" })
	void aValueOfAnotherTypeIsNot(ParameterType type, String value) {
		assertThat(type.read(value)).isNull();
	}

}
