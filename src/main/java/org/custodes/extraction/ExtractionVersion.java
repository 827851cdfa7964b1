package org.custodes.extraction;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** Tells one state of the extraction from another. */
final class ExtractionVersion {

	/**
	 * Raised whenever the code of annotation or extraction changes what is read out of a
	 * text.
	 */
	private static final int CODE = 1;

	private ExtractionVersion() {
	}

	static String current() {
		try {
			MessageDigest digest = MessageDigest.getInstance("SHA-256");
			digest.update(String.valueOf(CODE).getBytes(StandardCharsets.UTF_8));
			for (String resource : List.of("ontology/ontology.yaml", "lexicon/en.yaml")) {
				try (InputStream in = ExtractionVersion.class.getClassLoader().getResourceAsStream(resource)) {
					digest.update((in != null) ? in.readAllBytes() : new byte[0]);
				}
			}
			return HexFormat.of().formatHex(digest.digest(), 0, 6);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("every Java platform has SHA-256", ex);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
