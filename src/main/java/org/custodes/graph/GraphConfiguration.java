package org.custodes.graph;

import java.net.URI;
import java.util.Set;

import org.custodes.extraction.ExtractionJson;
import org.custodes.ontology.Ontology;
import org.neo4j.driver.NotificationClassification;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.neo4j.autoconfigure.ConfigBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The parts of the graph as beans. */
@Configuration(proxyBeanMethods = false)
class GraphConfiguration {

	@Bean
	CypherCatalog cypherCatalog() {
		return CypherCatalog.load();
	}

	/**
	 * Keeps Neo4j from warning of every label and property that a graph does not have
	 * yet.
	 */
	@Bean
	ConfigBuilderCustomizer quietAboutWhatIsNotThereYet() {
		return (config) -> config
			.withDisabledNotificationClassifications(Set.of(NotificationClassification.UNRECOGNIZED));
	}

	@Bean
	GraphStore graphStore(Neo4jClient client, PlatformTransactionManager transactions, CypherCatalog catalog) {
		return new Neo4jGraphStore(new CypherRunner(client, new TransactionTemplate(transactions), catalog), catalog,
				new ExtractionJson(Ontology.load()));
	}

	@Bean
	ReviewStore reviewStore(Neo4jClient client, PlatformTransactionManager transactions, CypherCatalog catalog) {
		CypherRunner runner = new CypherRunner(client, new TransactionTemplate(transactions), catalog);
		return new Neo4jReviewStore(runner, new StagedDocuments(runner, new ExtractionJson(Ontology.load())));
	}

	@Bean
	@Conditional(EmbeddedNeo4jConfiguration.ServerConfigured.class)
	Neo4jAccess configuredNeo4jAccess(@Value("${spring.neo4j.uri}") URI uri,
			@Value("${spring.neo4j.authentication.username:neo4j}") String user) {
		return new Neo4jAccess(uri, null, user, null);
	}

}
