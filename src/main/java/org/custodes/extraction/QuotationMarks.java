package org.custodes.extraction;

import java.util.ArrayList;
import java.util.List;

import org.custodes.corpus.Span;

/**
 * Finds what stands between double quotation marks, curly or straight. A quotation that
 * is left open at a paragraph's end and opened again by the next paragraph goes on there,
 * as printers do it.
 */
final class QuotationMarks {

	private static final int MAX_LENGTH = 6000;

	private QuotationMarks() {
	}

	static List<Span> find(String text) {
		List<Span> spans = new ArrayList<>();
		int open = -1;
		for (int i = 0; i < text.length(); i++) {
			char mark = text.charAt(i);
			if (open >= 0 && i - open > MAX_LENGTH) {
				open = -1;
			}
			if (open < 0 && opens(text, i)) {
				open = i + 1;
			}
			else if (open >= 0 && closes(text, i)) {
				spans.add(new Span(open, i));
				open = -1;
			}
			else if (open >= 0 && mark == '\n' && isParagraphEnd(text, i) && !opens(text, next(text, i))) {
				open = -1;
			}
		}
		return spans;
	}

	private static boolean opens(String text, int i) {
		if (i >= text.length()) {
			return false;
		}
		char mark = text.charAt(i);
		return mark == '“' || (mark == '"' && (i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1)))
				&& i + 1 < text.length() && !Character.isWhitespace(text.charAt(i + 1)));
	}

	private static boolean closes(String text, int i) {
		char mark = text.charAt(i);
		return mark == '”' || (mark == '"' && i > 0 && !Character.isWhitespace(text.charAt(i - 1)));
	}

	private static boolean isParagraphEnd(String text, int i) {
		int next = next(text, i);
		return text.substring(i, next).chars().filter((each) -> each == '\n').count() > 1;
	}

	private static int next(String text, int i) {
		int next = i;
		while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
			next++;
		}
		return next;
	}

}
