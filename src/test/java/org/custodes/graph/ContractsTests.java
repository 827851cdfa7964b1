package org.custodes.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ContractsTests {

	/** Each column: the claims' times, then the contracts' times. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			-                        | -
			- ; -                    | -
			2018 ; -                 | 2018
			2018 ; 2018-12-06        | 2018-12-06
			2018/2020 ; 2019         | 2018/2020
			2016 ; 2020              | 2016 ; 2020
			2016 ; 2020 ; -          | 2016 ; 2020
			2016/2018 ; 2018/2020    | 2016/2020
			/2020 ; 2020-05          | 2020-05/2020
			""")
	void takesClaimsWhoseTimesOverlapForOneContract(String claims, String contracts) {
		List<Row> rows = new ArrayList<>();
		for (String time : claims.split(" ; ", -1)) {
			rows.add(claim("claim" + rows.size(), "nda", time, null));
		}
		assertThat(Contracts.rows(rows)).extracting(ContractsTests::time)
			.containsExactlyElementsOf(Arrays.asList(contracts.split(" ; ", -1)));
	}

	@Test
	void tellsContractsOfDifferentKindsApart() {
		assertThat(Contracts.rows(List.of(claim("a", "nda", "2018", null), claim("b", null, "2018", null))))
			.extracting((row) -> row.nested("properties").text("kind"))
			.containsExactly("contract", "nda");
	}

	@Test
	void takesTheDayOfTheOnlyDateForTheDayItWasSigned() {
		assertThat(Contracts.rows(List.of(claim("a", "nda", "2018-12-06", null))).get(0).find("signed"))
			.isEqualTo("2018-12-06");
		assertThat(Contracts.rows(List.of(claim("a", "nda", "2018/2020", null))).get(0).find("signed")).isNull();
	}

	@Test
	void keepsAnAmountThatOneOfTheClaimsGives() {
		Row contract = Contracts.rows(List.of(claim("a", "nda", "-", null), claim("b", "nda", "-", 5L))).get(0);
		assertThat(contract.nested("properties").findNumber("amount")).isEqualTo(5L);
		assertThat(contract.texts("claims")).containsExactly("a", "b");
	}

	private static Row claim(String id, @Nullable String kind, String time, @Nullable Number amount) {
		int slash = time.indexOf('/');
		String from = (slash >= 0) ? time.substring(0, slash) : time;
		return Row.empty()
			.with("id", id)
			.with("parties", List.of("agency-ice", "company-clearview"))
			.with("kind", kind)
			.with("from", (from.isEmpty() || from.equals("-")) ? null : from)
			.with("until", (slash >= 0) ? time.substring(slash + 1) : null)
			.with("amount", amount)
			.with("currency", (amount != null) ? "USD" : null)
			.with("confidence", 0.8);
	}

	private static String time(Row contract) {
		Row properties = contract.nested("properties");
		String until = properties.find("until");
		return Objects.requireNonNullElse(properties.find("from"), "-") + ((until != null) ? "/" + until : "");
	}

}
