package org.custodes.web;

import org.custodes.access.AccessProperties;
import org.custodes.graph.GraphStore;
import org.custodes.overview.GraphOverview;
import org.custodes.query.GraphQueries;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;

/** The parts of Custodes that read the graph, without those that fill it. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
@ComponentScan(basePackageClasses = { GraphStore.class, GraphQueries.class, AccessProperties.class, GraphOverview.class,
		ReadingApplication.class })
public class ReadingApplication {

}
