package org.custodes.web;

import java.util.ArrayList;
import java.util.List;

import org.custodes.query.QueryException;
import org.jspecify.annotations.Nullable;

/** Takes the lists of texts of a body, in which JSON may leave out each. */
final class Texts {

	private static final int MOST = 500;

	private Texts() {
	}

	static List<String> of(String name, String expected, @Nullable List<@Nullable String> texts) {
		List<String> present = new ArrayList<>();
		if (texts != null) {
			for (String text : texts) {
				if (text == null || text.isBlank() || present.size() == MOST) {
					throw QueryException.parameter(name, expected + ", at most " + MOST, text);
				}
				present.add(text);
			}
		}
		if (present.isEmpty()) {
			throw QueryException.parameter(name, expected, null);
		}
		return present;
	}

}
