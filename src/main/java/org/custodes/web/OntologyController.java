package org.custodes.web;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.custodes.ontology.EntityType;
import org.custodes.ontology.Ontology;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(ApiPath.V1 + "/ontology")
@Tag(name = "Ontology", description = "What counts as an entity and as a claim.")
final class OntologyController {

	private final OntologyView view = view(Ontology.load());

	@GetMapping
	@Operation(summary = "Lists the types of entities and the predicates, in the order of display")
	OntologyView ontology() {
		return this.view;
	}

	private static OntologyView view(Ontology ontology) {
		return new OntologyView(
				ontology.types()
					.stream()
					.map((type) -> new TypeView(type.name(), type.meaning(), type.organization()))
					.toList(),
				ontology.predicates()
					.stream()
					.map((predicate) -> new PredicateView(predicate.name(), predicate.meaning(), predicate.phrase(),
							predicate.inverse(), names(predicate.subjects()), names(predicate.objects()),
							names(predicate.recipients()), predicate.symmetric()))
					.toList());
	}

	private static Set<String> names(Set<EntityType> types) {
		return types.stream().map(EntityType::name).collect(Collectors.toCollection(TreeSet::new));
	}

	/**
	 * The ontology as the API shows it.
	 *
	 * @param types the types of entities
	 * @param predicates the predicates
	 */
	record OntologyView(List<TypeView> types, List<PredicateView> predicates) {
	}

	/**
	 * A type of entity.
	 *
	 * @param name its name
	 * @param meaning what belongs here
	 * @param organization whether its members act as organisations
	 */
	record TypeView(String name, String meaning, boolean organization) {
	}

	/**
	 * A predicate.
	 *
	 * @param name its name
	 * @param meaning when it holds
	 * @param phrase how to say it, subject first
	 * @param inverse how to say it, object first
	 * @param subjects the types of subjects
	 * @param objects the types of objects
	 * @param recipients the types of recipients, if it takes one
	 * @param symmetric whether subject and object may change places
	 */
	record PredicateView(String name, String meaning, String phrase, String inverse, Set<String> subjects,
			Set<String> objects, Set<String> recipients, boolean symmetric) {
	}

}
