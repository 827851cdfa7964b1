package org.custodes.extraction;

import java.util.ArrayList;
import java.util.List;

import org.custodes.corpus.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds what stands between double quotation marks, curly or straight. A quotation that
 * is left open at a paragraph's end and opened again by the next paragraph goes on there,
 * as printers do it. One that nobody closes ends with its paragraph if it began one or
 * followed a colon, else with its sentence.
 */
final class QuotationMarks {

	private static final int MAX_LENGTH = 6000;

	private final String text;

	private final List<Span> spans = new ArrayList<>();

	private int open = -1;

	/** Where the last paragraph of an open quotation opened it again. */
	private int reopened = -1;

	private QuotationMarks(String text) {
		this.text = text;
	}

	static List<Span> find(String text) {
		QuotationMarks marks = new QuotationMarks(text);
		for (int i = 0; i < text.length(); i++) {
			marks.read(i);
		}
		marks.abandon(text.length());
		return marks.spans;
	}

	private void read(int i) {
		if (this.open < 0) {
			this.open = opens(i) ? i + 1 : -1;
		}
		else if (closes(i)) {
			add(i);
		}
		else if (opens(i) && isParagraphStart(i)) {
			this.reopened = i + 1;
		}
		else if (opens(i)) {
			abandon(i);
			this.open = i + 1;
		}
		else if (this.text.charAt(i) == '\n' && next(i) < this.text.length() && isParagraphStart(next(i))
				&& !opens(next(i))) {
			abandon(i);
		}
	}

	private void add(int end) {
		if (end - this.open <= MAX_LENGTH) {
			this.spans.add(new Span(this.open, end));
		}
		this.open = -1;
		this.reopened = -1;
	}

	/** Ends a quotation that has no end. Straight marks may be inches or stray. */
	private void abandon(int end) {
		if (this.open < 0 || this.text.charAt(this.open - 1) != '“') {
			this.open = -1;
			this.reopened = -1;
			return;
		}
		if (this.reopened > 0) {
			int last = this.reopened;
			add(this.text.substring(0, last - 1).stripTrailing().length());
			this.open = last;
		}
		String before = this.text.substring(0, this.open - 1).stripTrailing();
		boolean whole = isParagraphStart(this.open - 1) || before.endsWith(":") || before.endsWith(",")
				|| before.endsWith(".");
		boolean paragraph = end == this.text.length() || this.text.charAt(end) == '\n';
		@Nullable Integer sentence = sentenceEnd(end);
		add((whole && paragraph) || sentence == null ? end : sentence);
	}

	private @Nullable Integer sentenceEnd(int end) {
		for (int i = this.open; i + 1 < end; i++) {
			if (".!?".indexOf(this.text.charAt(i)) >= 0 && Character.isWhitespace(this.text.charAt(i + 1))) {
				return i + 1;
			}
		}
		return null;
	}

	private boolean opens(int i) {
		if (i + 1 >= this.text.length() || Character.isWhitespace(this.text.charAt(i + 1))) {
			return false;
		}
		char mark = this.text.charAt(i);
		return mark == '“' || (mark == '"' && (i == 0 || !Character.isLetterOrDigit(this.text.charAt(i - 1))));
	}

	private boolean closes(int i) {
		char mark = this.text.charAt(i);
		boolean last = i + 1 == this.text.length() || Character.isWhitespace(this.text.charAt(i + 1));
		return mark == '”' || (mark == '“' && last)
				|| (mark == '"' && i > 0 && !Character.isWhitespace(this.text.charAt(i - 1)));
	}

	/** Whether only white space with a blank line stands before, or nothing. */
	private boolean isParagraphStart(int i) {
		int lines = 0;
		int k = i - 1;
		while (k >= 0 && Character.isWhitespace(this.text.charAt(k))) {
			lines += (this.text.charAt(k) == '\n') ? 1 : 0;
			k--;
		}
		return k < 0 || lines > 1;
	}

	private int next(int i) {
		int next = i;
		while (next < this.text.length() && Character.isWhitespace(this.text.charAt(next))) {
			next++;
		}
		return next;
	}

}
