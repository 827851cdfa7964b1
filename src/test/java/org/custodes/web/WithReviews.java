package org.custodes.web;

import org.custodes.gazetteer.Gazetteer;
import org.custodes.graph.GraphStore;
import org.custodes.graph.ReviewStore;
import org.custodes.intake.NoticeBoard;
import org.custodes.ontology.Ontology;
import org.custodes.pipeline.IngestPipeline;
import org.custodes.pipeline.Resolvers;
import org.custodes.resolution.Decisions;
import org.custodes.review.Reviews;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;

/**
 * What takes decisions, beside the parts that read. Carries no stereotype, so that no
 * other test's scan finds it.
 */
@ComponentScan(basePackageClasses = Reviews.class)
class WithReviews {

	@Bean
	Resolvers resolvers(ReviewStore reviews) {
		Ontology ontology = Ontology.load();
		return new Resolvers(Gazetteer.load(ontology), ontology, Decisions.none(), reviews);
	}

	@Bean
	IngestPipeline pipeline(GraphStore graph, Resolvers resolvers) {
		return NoticeBoard.pipeline(graph, resolvers::current);
	}

}
