package org.custodes.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/**
 * A secret that a program or a person shows to be let in. It is random and long, so a
 * plain hash of it tells nothing, and only the hash is kept.
 *
 * @param text the secret
 */
public record ApiKey(String text) {

	private static final String PREFIX = "custodes_";

	private static final int BYTES = 32;

	private static final SecureRandom RANDOM = new SecureRandom();

	/**
	 * Makes a new key.
	 * @return the key
	 */
	public static ApiKey generate() {
		byte[] bytes = new byte[BYTES];
		RANDOM.nextBytes(bytes);
		return new ApiKey(PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
	}

	/**
	 * What is kept of the key.
	 * @return {@code sha256:} and the hash in hexadecimal
	 */
	public String hash() {
		try {
			byte[] hash = MessageDigest.getInstance("SHA-256").digest(this.text.getBytes(StandardCharsets.UTF_8));
			return "sha256:" + HexFormat.of().formatHex(hash);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("every Java platform has SHA-256", ex);
		}
	}

	@Override
	public String toString() {
		return "a key";
	}

}
