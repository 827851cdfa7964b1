package org.custodes.overview;

import java.time.Clock;
import java.time.Duration;

import org.custodes.query.GraphQueries;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the map of the graph. */
@Configuration(proxyBeanMethods = false)
class OverviewConfiguration {

	@Bean
	GraphOverview graphOverview(GraphQueries graph, @Value("${custodes.overview.age:30s}") Duration age) {
		return new GraphOverview(graph, age, Clock.systemUTC());
	}

}
