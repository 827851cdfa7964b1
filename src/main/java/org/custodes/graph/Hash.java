package org.custodes.graph;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Objects;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/** Stable ids made of what they identify. */
final class Hash {

	private static final int BYTES = 16;

	private Hash() {
	}

	/** The id of something that is told by its parts, in their order. */
	static String of(@Nullable Object... parts) {
		return of(Arrays.stream(parts)
			.map((part) -> Objects.toString(part, ""))
			.collect(Collectors.joining("\u0000"))
			.getBytes(StandardCharsets.UTF_8));
	}

	static String of(byte[] bytes) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes), 0, BYTES);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("every Java platform has SHA-256", ex);
		}
	}

}
