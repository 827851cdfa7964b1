package org.custodes.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.custodes.corpus.Source;

/** A document that somebody sends. */
public final class Submission {

	private static final int MAX_STEM = 80;

	private static final int MAX_ENDING = 10;

	private final String name;

	private final byte[] content;

	private final Source source;

	/**
	 * A document.
	 * @param name what its file is called, from whomever it comes; its ending,
	 * {@code .txt}, {@code .md} or {@code .html}, says how it is read
	 * @param content the bytes of the file, encoded in UTF-8
	 * @param source where it was published, as far as the sender says so
	 */
	public Submission(String name, byte[] content, Source source) {
		this.name = harmless(name);
		this.content = content.clone();
		this.source = source;
	}

	/** The last part of a path, of the few characters that every file system takes. */
	private static String harmless(String name) {
		String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
		String plain = last.replaceAll("[^A-Za-z0-9._ -]", "_").replaceFirst("^[. ]+", "").strip();
		int dot = plain.lastIndexOf('.');
		String stem = (dot >= 0) ? plain.substring(0, dot) : plain;
		String ending = (dot >= 0) ? plain.substring(dot) : "";
		return (stem.isBlank() ? "document" : stem.substring(0, Math.min(stem.length(), MAX_STEM)))
				+ ending.substring(0, Math.min(ending.length(), MAX_ENDING));
	}

	/** What its file can be called without harm. */
	String name() {
		return this.name;
	}

	int size() {
		return this.content.length;
	}

	Source source() {
		return this.source;
	}

	void writeTo(Path file) throws IOException {
		Files.write(file, this.content);
	}

}
