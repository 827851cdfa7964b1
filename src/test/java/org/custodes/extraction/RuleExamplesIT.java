package org.custodes.extraction;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.custodes.annotation.AnnotationSettings;
import org.custodes.annotation.Annotator;
import org.custodes.gazetteer.Gazetteer;
import org.custodes.ontology.Ontology;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every example of every rule file is a test: what its rules must find, and what they
 * must not.
 */
class RuleExamplesIT {

	private static final Map<String, Function<Claim, Object>> QUALIFIERS = Map.of("polarity",
			(claim) -> claim.polarity().label(), "modality", (claim) -> claim.modality().label(), "recipient",
			(claim) -> (claim.recipient() != null) ? claim.recipient().name() : "", "title",
			(claim) -> String.valueOf(claim.qualifiers().title()), "amount",
			(claim) -> String.valueOf(claim.qualifiers().amount()), "from",
			(claim) -> String.valueOf(claim.qualifiers().from()), "until",
			(claim) -> String.valueOf(claim.qualifiers().until()), "count",
			(claim) -> String.valueOf(claim.qualifiers().count()), "source",
			(claim) -> (claim.source() != null) ? claim.source().name() : "");

	private static final Ontology ONTOLOGY = Ontology.load();

	private static Annotator annotator;

	private static Extractor extractor;

	@BeforeAll
	static void loadModels() {
		annotator = Annotator.coreNlp(AnnotationSettings.ARTICLES, Gazetteer.load(ONTOLOGY));
		extractor = Extractor.english(ONTOLOGY);
	}

	@TestFactory
	Stream<DynamicTest> everyExampleHolds() {
		return RuleBook.english(ONTOLOGY, Lexicon.english())
			.examples()
			.stream()
			.map((example) -> DynamicTest.dynamicTest(example.toString(), () -> holds(example)));
	}

	private static void holds(RuleExample example) {
		Extraction extraction = extractor.extract(MarkedText.parse(example.text()).annotate(annotator, ONTOLOGY));
		List<Set<String>> expected = example.claims().stream().map(RuleExamplesIT::parts).toList();
		Set<String> named = expected.stream()
			.flatMap(Set::stream)
			.map((part) -> part.split("=")[0])
			.collect(Collectors.toSet());
		List<Set<String>> found = extraction.claims()
			.stream()
			.filter((claim) -> claim.predicate().name().equals(example.predicate()))
			.map((claim) -> parts(claim, named))
			.toList();
		assertThat(found).containsExactlyInAnyOrderElementsOf(expected);
	}

	private static Set<String> parts(String claim) {
		Set<String> parts = new TreeSet<>(List.of(claim.split("\\s*\\|\\s*")));
		if (parts.stream().noneMatch((part) -> part.startsWith("polarity="))) {
			parts.add("polarity=asserted");
		}
		if (parts.stream().noneMatch((part) -> part.startsWith("modality="))) {
			parts.add("modality=actual");
		}
		return parts;
	}

	private static Set<String> parts(Claim claim, Set<String> named) {
		Set<String> parts = new TreeSet<>(List.of(claim.subject().name(), claim.object().name()));
		QUALIFIERS.forEach((name, value) -> {
			if (named.contains(name)) {
				parts.add(name + "=" + value.apply(claim));
			}
		});
		parts.add("polarity=" + claim.polarity().label());
		parts.add("modality=" + claim.modality().label());
		return parts;
	}

}
