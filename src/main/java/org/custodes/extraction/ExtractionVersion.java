package org.custodes.extraction;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

import org.custodes.ontology.Ontology;

/** Tells one state of the extraction from another. */
final class ExtractionVersion {

	/**
	 * Raised whenever the code of annotation or extraction changes what is read out of a
	 * text.
	 */
	private static final int CODE = 7;

	private static final List<String> GAZETTEER = List.of("agencies", "companies", "demonyms", "media", "nonprofits",
			"places", "technologies", "universities");

	private ExtractionVersion() {
	}

	static String of(Ontology ontology) {
		try {
			MessageDigest digest = MessageDigest.getInstance("SHA-256");
			digest.update(String.valueOf(CODE).getBytes(StandardCharsets.UTF_8));
			for (String resource : resources(ontology)) {
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

	private static List<String> resources(Ontology ontology) {
		Stream<String> rules = ontology.predicates().stream().map(RuleBookReader::file);
		Stream<String> names = GAZETTEER.stream().map((name) -> "gazetteer/" + name + ".tsv");
		return Stream.of(Stream.of("ontology/ontology.yaml", "lexicon/en.yaml", Descriptions.RESOURCE,
				Calibration.RESOURCE, RuleBookReader.PHRASE_PARTS), rules, names)
			.flatMap((each) -> each)
			.toList();
	}

}
