package org.custodes.query;

import java.util.LinkedHashMap;
import java.util.Map;

import org.custodes.graph.CypherQuery;
import org.custodes.query.NamedQuery.Column;
import org.custodes.query.NamedQuery.Parameter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class NamedQueryReaderTests {

	@Test
	void theMeaningOfAParameterBeginsWithItsType() {
		Map<String, String> parameters = new LinkedHashMap<>();
		parameters.put("vendor", "entity: the vendor");
		parameters.put("since", "date, optional: what is dated then or later");
		NamedQuery query = NamedQueryReader.read(new CypherQuery("queries/users-of", "Who uses it.", parameters,
				Map.of("user", "who"), "MATCH (n) RETURN n AS user"));
		assertThat(query.name()).isEqualTo("users-of");
		assertThat(query.parameters()).containsExactly(
				new Parameter("vendor", ParameterType.ENTITY, true, "the vendor"),
				new Parameter("since", ParameterType.DATE, false, "what is dated then or later"));
		assertThat(query.columns()).containsExactly(new Column("user", "who"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "the vendor", "colour: red", "entity optional: the vendor", "entity:" })
	void aParameterWithoutATypeIsRefused(String meaning) {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> NamedQueryReader
				.read(new CypherQuery("queries/x", "A sentence.", Map.of("vendor", meaning), Map.of(), "RETURN 1")))
			.withMessageStartingWith("cypher/queries/x.cypher: ");
	}

}
