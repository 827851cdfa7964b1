package org.custodes.extraction;

import java.util.Set;
import java.util.stream.Collectors;

import org.custodes.gazetteer.Gazetteer;
import org.custodes.ontology.EntityType;
import org.custodes.ontology.Ontology;

/**
 * What is known of English, loaded once.
 *
 * @param ontology what counts
 * @param lexicon the word classes
 * @param descriptions what descriptions tell of what they take up
 * @param origins of which country things are
 * @param rules how predicates are stated
 * @param calibration how sure what the rules find is
 */
record Language(Ontology ontology, Lexicon lexicon, Descriptions descriptions, Origins origins, RuleBook rules,
		Calibration calibration) {

	static Language english(Ontology ontology) {
		Lexicon lexicon = Lexicon.english();
		return new Language(ontology, lexicon, Descriptions.english(), new Origins(Gazetteer.load(ontology)),
				RuleBook.english(ontology, lexicon), Calibration.english());
	}

	/** The types of those who can say something. */
	Set<EntityType> speakers() {
		return this.ontology.types()
			.stream()
			.filter((type) -> type.organization() || type.name().equals("Person"))
			.collect(Collectors.toUnmodifiableSet());
	}

}
