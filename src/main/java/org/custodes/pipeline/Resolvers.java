package org.custodes.pipeline;

import org.custodes.gazetteer.Gazetteer;
import org.custodes.graph.ReviewStore;
import org.custodes.ontology.Ontology;
import org.custodes.resolution.Decisions;
import org.custodes.resolution.EntityResolver;

/**
 * Gives what resolves entities, by the decisions that hold at the moment: those of the
 * files, and the later ones that people took with the program.
 *
 * @param gazetteer the names that are known beforehand
 * @param ontology knows the types
 * @param files the decisions of the files
 * @param reviews the decisions of the program
 */
public record Resolvers(Gazetteer gazetteer, Ontology ontology, Decisions files, ReviewStore reviews) {

	/**
	 * A resolver.
	 * @return the resolver by all decisions
	 */
	public EntityResolver current() {
		return with(Decisions.none());
	}

	/**
	 * A resolver for trying a decision out.
	 * @param more the decision
	 * @return the resolver by all decisions and this one
	 */
	public EntityResolver with(Decisions more) {
		return EntityResolver.of(this.gazetteer, this.files.and(this.reviews.decisions(this.ontology::type)).and(more));
	}

}
