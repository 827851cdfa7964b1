package org.custodes.review;

import org.custodes.graph.GraphStore;
import org.custodes.graph.ReviewStore;
import org.custodes.pipeline.IngestPipeline;
import org.custodes.pipeline.Resolvers;
import org.custodes.query.GraphQueries;
import org.custodes.query.ReviewQueries;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes what takes decisions. */
@Configuration(proxyBeanMethods = false)
class ReviewConfiguration {

	@Bean
	Reviews reviews(ReviewStore store, GraphStore graph, GraphQueries queries, ReviewQueries decisions,
			IngestPipeline pipeline, Resolvers resolvers) {
		return new Reviews(store, graph, queries, decisions, pipeline, resolvers);
	}

}
