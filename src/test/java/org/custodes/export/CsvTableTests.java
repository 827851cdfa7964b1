package org.custodes.export;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class CsvTableTests {

	@Test
	void quotesWhatNeedsIt() throws IOException {
		assertThat(csv(
				Arrays.<@Nullable Object>asList("a", null, "b,c", "d\"e", "f\ng", true, 1.5, new BigDecimal("1E+7"))))
			.isEqualTo("a,,\"b,c\",\"d\"\"e\",\"f\ng\",true,1.5,10000000\n");
	}

	@ParameterizedTest
	@ValueSource(strings = { "=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "\uFF1D1", "\uFF0B1", "\uFF0D1",
			"\uFF20x" })
	void makesTextOfWhatASpreadsheetWouldRun(String text) throws IOException {
		assertThat(csv(List.<Object>of(text)).replace("\"", "")).isEqualTo("'" + text + "\n");
	}

	@Test
	void leavesNumbersNumbers() throws IOException {
		assertThat(csv(List.<Object>of(-1, -0.5))).isEqualTo("-1,-0.5\n");
	}

	private static String csv(List<? extends @Nullable Object> row) throws IOException {
		StringBuilder text = new StringBuilder();
		CsvTable table = new CsvTable(text);
		table.row(row);
		return text.toString();
	}

}
