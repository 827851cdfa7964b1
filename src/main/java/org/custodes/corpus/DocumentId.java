package org.custodes.corpus;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A document's identity: the hash of its text, so that one text is one document wherever
 * it is read from.
 *
 * @param value 32 hexadecimal digits
 */
public record DocumentId(String value) implements Comparable<DocumentId> {

	private static final int BYTES = 16;

	/**
	 * The identity of a text.
	 * @param text the document's text
	 * @return the first 128 bits of the SHA-256 hash of its UTF-8 form
	 */
	public static DocumentId of(String text) {
		try {
			byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
			return new DocumentId(HexFormat.of().formatHex(hash, 0, BYTES));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("every Java platform has SHA-256", ex);
		}
	}

	@Override
	public int compareTo(DocumentId other) {
		return this.value.compareTo(other.value);
	}

	@Override
	public String toString() {
		return this.value;
	}

}
