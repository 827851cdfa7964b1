package org.custodes.query;

import java.util.List;

import org.custodes.graph.CypherCatalog;
import org.custodes.ontology.Ontology;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.neo4j.core.DatabaseSelectionProvider;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.data.neo4j.repository.config.EnableNeo4jRepositories;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes what reads the graph. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(QueryProperties.class)
@EnableNeo4jRepositories(basePackageClasses = EntityRepository.class)
class QueryConfiguration {

	private static final String FOLDER = "queries";

	@Bean
	GraphQueries graphQueries(Neo4jClient client, PlatformTransactionManager transactions, EntityRepository repository,
			CypherCatalog catalog, QueryProperties properties) {
		return new Neo4jGraphQueries(reader(client, transactions, catalog, properties), repository, Ontology.load());
	}

	@Bean
	ReviewQueries reviewQueries(Neo4jClient client, PlatformTransactionManager transactions, CypherCatalog catalog,
			QueryProperties properties) {
		return new Neo4jReviewQueries(reader(client, transactions, catalog, properties), Ontology.load());
	}

	private static GraphReader reader(Neo4jClient client, PlatformTransactionManager transactions,
			CypherCatalog catalog, QueryProperties properties) {
		TransactionTemplate template = new TransactionTemplate(transactions);
		template.setReadOnly(true);
		template.setTimeout((int) Math.max(1, properties.timeout().toSeconds()));
		return new GraphReader(client, template, catalog);
	}

	@Bean
	BoundedReads boundedReads(Driver driver, ObjectProvider<DatabaseSelectionProvider> databases,
			QueryProperties properties) {
		DatabaseSelectionProvider database = databases
			.getIfAvailable(DatabaseSelectionProvider::getDefaultSelectionProvider);
		return new BoundedReads(driver, database.getDatabaseSelection().getValue(), properties.timeout());
	}

	@Bean
	ReadOnlyCypher readOnlyCypher(BoundedReads reads) {
		return new ReadOnlyCypher(reads);
	}

	@Bean
	NamedQueries namedQueries(CypherCatalog catalog, BoundedReads reads, GraphQueries graph) {
		List<NamedQuery> queries = catalog.in(FOLDER)
			.stream()
			.filter((query) -> query.name().lastIndexOf('/') == FOLDER.length())
			.map(NamedQueryReader::read)
			.toList();
		return new NamedQueries(queries, reads, graph);
	}

}
