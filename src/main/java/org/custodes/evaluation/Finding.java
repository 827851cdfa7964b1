package org.custodes.evaluation;

/**
 * One thing that the output lacks or has wrong.
 *
 * @param kind what kind of thing
 * @param document the document's file name
 * @param what the thing, in words
 * @param sentence what the document says there; empty where there is nothing to quote
 */
public record Finding(Kind kind, String document, String what, String sentence) {

	/** What can be wrong. */
	public enum Kind {

		/** A document of the gold that nobody extracted. */
		DOCUMENT_MISSING("document missing"),

		/** A claim of the gold that is not in the output. */
		CLAIM_MISSED("claim missed"),

		/** A claim of the output that is not in the gold. */
		CLAIM_WRONG("claim wrong"),

		/** A qualifier of a right claim that the output has not. */
		QUALIFIER_MISSED("qualifier missed"),

		/** A qualifier of a right claim that the gold has not, or has otherwise. */
		QUALIFIER_WRONG("qualifier wrong"),

		/** An entity of the gold that is not in the output. */
		ENTITY_MISSED("entity missed"),

		/** An entity of the output that is not in the gold, or has another type there. */
		ENTITY_WRONG("entity wrong"),

		/** A quotation that is not in the output, or has another speaker there. */
		QUOTE_WRONG("quote wrong"),

		/** A date of the gold that is not in the output. */
		DATE_MISSED("date missed"),

		/** A date of the output that is not in the gold. */
		DATE_WRONG("date wrong");

		private final String label;

		Kind(String label) {
			this.label = label;
		}

		/**
		 * How a report calls it.
		 * @return words in lower case
		 */
		public String label() {
			return this.label;
		}

	}

	@Override
	public String toString() {
		String head = this.kind.label() + "  " + this.document + "  " + this.what;
		return this.sentence.isEmpty() ? head : head + "  « " + this.sentence + " »";
	}

}
