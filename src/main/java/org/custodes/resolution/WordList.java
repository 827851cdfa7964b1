package org.custodes.resolution;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The lines of a data file of this stage; an empty line and one that begins with "#" say
 * nothing.
 */
final class WordList {

	private WordList() {
	}

	/** The words of each line. */
	static List<List<String>> read(String name) {
		String resource = "resolution/" + name + ".txt";
		try (InputStream in = Objects.requireNonNull(WordList.class.getClassLoader().getResourceAsStream(resource),
				resource)) {
			List<List<String>> lines = new ArrayList<>();
			for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList()) {
				if (!line.isBlank() && !line.startsWith("#")) {
					lines.add(List.of(line.strip().split("\\s+", -1)));
				}
			}
			return lines;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
