package org.custodes.extraction;

import java.util.stream.Collectors;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class MoneyFinderTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			a $2 million contract            | 2000000 USD
			a $36,000 deal and £1.5m         | 36000 USD; 1500000 GBP
			nearly a million dollars         | 1000000 USD
			approximately $120-130 million   | 130000000 USD
			87.6 million euros               | 87600000 EUR
			a multi-million dollar deal      |
			a dollar sign                    |
			""")
	void findsSums(String text, String sums) {
		assertThat(MoneyFinder.find(text)
			.stream()
			.map((each) -> each.amount().toString())
			.collect(Collectors.joining("; "))).isEqualTo((sums != null) ? sums : "");
	}

}
