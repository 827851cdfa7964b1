package org.custodes.annotation;

import org.custodes.corpus.Span;

/**
 * A word or a punctuation mark.
 *
 * @param index its place in the sentence, from 0
 * @param span where it stands in the document
 * @param text the word as it stands there
 * @param lemma its dictionary form, in lower case except for names
 * @param tag its part of speech, as the Penn Treebank names them ({@code NNP},
 * {@code VBD})
 * @param label the kind of name, number or time that it is part of ({@code PERSON},
 * {@code ORGANIZATION}, {@code LOCATION}, {@code MISC}, {@code MONEY}, {@code NUMBER},
 * {@code DATE} ...), or {@code O}
 */
public record Token(int index, Span span, String text, String lemma, String tag, String label) {

	/**
	 * Tells whether the word is a proper noun.
	 * @return whether it is, whatever its number
	 */
	public boolean isProperNoun() {
		return this.tag.startsWith("NNP");
	}

	/**
	 * Tells whether the word is a noun, proper or common.
	 * @return whether it is
	 */
	public boolean isNoun() {
		return this.tag.startsWith("NN");
	}

	/**
	 * Tells whether the word is a verb in any form.
	 * @return whether it is
	 */
	public boolean isVerb() {
		return this.tag.startsWith("VB");
	}

	/**
	 * Tells whether the word begins with a capital letter.
	 * @return whether it does
	 */
	public boolean isCapitalized() {
		return Character.isUpperCase(this.text.codePointAt(0));
	}

}
