package org.custodes.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.custodes.query.Table;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TableTextTests {

	private final TableText text = new TableText(new Table(List.of("name", "aliases", "amount"),
			List.of(List.of("Lumos, Ltd", List.of("Lumos", "L \"1\""), 17L), Arrays.asList("A", null, 1.5),
					List.of(Map.of("kind", "node", "properties", Map.of("name", "N")), Map.of("a", 1), "x\ny")),
			false));

	@Test
	void alignsColumns() {
		assertThat(this.text.columns()).isEqualTo("""
				name        aliases       amount
				----------  ------------  ------
				Lumos, Ltd  Lumos; L "1"  17
				A                         1.5
				N           {a: 1}        x y
				""");
	}

	@Test
	void quotesWhatCsvNeedsQuoted() {
		assertThat(this.text.csv()).isEqualTo("""
				name,aliases,amount
				"Lumos, Ltd","Lumos; L ""1""\",17
				A,,1.5
				N,{a: 1},"x
				y"
				""");
	}

	@Test
	void givesARowAsAnObject() {
		assertThat(this.text.json()).contains("\"name\" : \"Lumos, Ltd\"").contains("\"aliases\" : null");
	}

	@Test
	void saysThatThereAreNoRows() {
		assertThat(new TableText(new Table(List.of("a"), List.of(), false)).columns()).isEqualTo("(no rows)\n");
	}

}
