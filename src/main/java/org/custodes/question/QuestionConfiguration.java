package org.custodes.question;

import org.custodes.annotation.Annotator;
import org.custodes.extraction.Extractor;
import org.custodes.gazetteer.Gazetteer;
import org.custodes.graph.CypherCatalog;
import org.custodes.ontology.Ontology;
import org.custodes.query.GraphQueries;
import org.custodes.query.ReadOnlyCypher;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Makes what answers questions. The models are loaded with the first question, unless
 * something loaded them before.
 */
@Configuration(proxyBeanMethods = false)
class QuestionConfiguration {

	@Bean
	ClaimSearch claimSearch(GraphQueries graph, ReadOnlyCypher cypher, CypherCatalog catalog, Ontology ontology) {
		return new ClaimSearch(graph, cypher, catalog, ontology);
	}

	@Bean
	NameReader nameReader(GraphQueries graph) {
		return new NameReader(graph);
	}

	@Bean
	QuestionAnswering questionAnswering(ObjectProvider<Annotator> annotator, Extractor extractor, NameReader names,
			ClaimSearch search, Ontology ontology, Gazetteer gazetteer) {
		return new GraphQuestionAnswering(annotator, extractor, names, search, ontology, gazetteer);
	}

}
