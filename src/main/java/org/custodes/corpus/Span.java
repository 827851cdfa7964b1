package org.custodes.corpus;

/**
 * A stretch of a document's text.
 *
 * @param start the offset of its first character, in UTF-16 units as
 * {@link String#substring(int, int)} counts them
 * @param end the offset behind its last character
 */
public record Span(int start, int end) implements Comparable<Span> {

	public Span {
		if (start < 0 || end < start) {
			throw new IllegalArgumentException("no span: " + start + " to " + end);
		}
	}

	/**
	 * Tells whether another span lies within this one.
	 * @param other the other span
	 * @return whether it does, the same span included
	 */
	public boolean contains(Span other) {
		return this.start <= other.start && other.end <= this.end;
	}

	/**
	 * Tells whether another span shares a character with this one.
	 * @param other the other span
	 * @return whether it does
	 */
	public boolean overlaps(Span other) {
		return this.start < other.end && other.start < this.end;
	}

	/**
	 * The smallest span that holds both.
	 * @param other the other span
	 * @return the cover
	 */
	public Span cover(Span other) {
		return new Span(Math.min(this.start, other.start), Math.max(this.end, other.end));
	}

	/**
	 * The text that the span marks.
	 * @param text the document's text
	 * @return the marked part
	 */
	public String of(String text) {
		return text.substring(this.start, this.end);
	}

	@Override
	public int compareTo(Span other) {
		int byStart = Integer.compare(this.start, other.start);
		return (byStart != 0) ? byStart : Integer.compare(this.end, other.end);
	}

}
