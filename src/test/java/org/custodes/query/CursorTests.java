package org.custodes.query;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class CursorTests {

	private static final ClaimFilter FINES = new ClaimFilter(null, "FINED", null, null, null, null, null, null, null,
			null);

	@Test
	void aListBeginsBeforeEveryKey() {
		Cursor cursor = Cursor.of(PageRequest.first(10), "documents", 2);
		assertThat(cursor.atStart()).isTrue();
		assertThat(cursor.key(1)).isEmpty();
	}

	@Test
	void aCursorGoesOnBehindTheLastItem() {
		String next = Cursor.of(PageRequest.first(10), FINES, 2).after(List.of("2018-12", "é \"x\""));
		Cursor cursor = Cursor.of(new PageRequest(10, next), FINES, 2);
		assertThat(cursor.keys()).containsExactly("2018-12", "é \"x\"");
	}

	@Test
	void aCursorKeepsEmptyKeys() {
		String next = Cursor.of(PageRequest.first(10), "documents", 2).after(List.of("", ""));
		assertThat(Cursor.of(new PageRequest(10, next), "documents", 2).keys()).containsExactly("", "");
	}

	@Test
	void aCursorDoesNotGoOnInAnotherList() {
		String next = Cursor.of(PageRequest.first(10), FINES, 1).after(List.of("a"));
		assertThatExceptionOfType(QueryException.class)
			.isThrownBy(() -> Cursor.of(new PageRequest(10, next), ClaimFilter.ALL, 1))
			.satisfies((ex) -> assertThat(ex.parameter()).isEqualTo("cursor"))
			.withMessageContaining("the 'next' of a response to the same request");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "*", "abc", "AAAA", "ééé", "' OR 1=1 --" })
	void whatIsNoCursorIsRefused(String text) {
		assertThatExceptionOfType(QueryException.class)
			.isThrownBy(() -> Cursor.of(new PageRequest(10, text), "documents", 2));
	}

	@ParameterizedTest
	@ValueSource(ints = { Integer.MIN_VALUE, -1, 0, 501, Integer.MAX_VALUE })
	void aLimitOutOfRangeIsRefused(int limit) {
		assertThatExceptionOfType(QueryException.class).isThrownBy(() -> PageRequest.first(limit))
			.withMessage("'limit' must be a number from 1 to 500, not '" + limit + "'");
	}

}
