package org.custodes.extraction;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Word classes of a language, as lemmas. */
final class Lexicon {

	private final Map<String, Set<String>> classes;

	private Lexicon(Map<String, Set<String>> classes) {
		this.classes = classes;
	}

	static Lexicon english() {
		String resource = "lexicon/en.yaml";
		try (InputStream in = Objects.requireNonNull(Lexicon.class.getClassLoader().getResourceAsStream(resource),
				resource)) {
			return new Lexicon(new YAMLMapper().readValue(in, new TypeReference<Map<String, Set<String>>>() {
			}));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * The words of a class.
	 * @throws IllegalArgumentException if there is no such class
	 */
	Set<String> words(String name) {
		Set<String> words = this.classes.get(name);
		if (words == null) {
			throw new IllegalArgumentException("'" + name + "' is no word class; known are " + this.classes.keySet());
		}
		return words;
	}

	boolean has(String name) {
		return this.classes.containsKey(name);
	}

	boolean is(String name, String lemma) {
		return words(name).contains(lemma);
	}

}
