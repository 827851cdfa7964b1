package org.custodes.pipeline;

import java.nio.file.Path;

import org.custodes.annotation.AnnotationSettings;
import org.custodes.annotation.Annotator;
import org.custodes.extraction.Extractor;
import org.custodes.gazetteer.Gazetteer;
import org.custodes.graph.GraphStore;
import org.custodes.graph.ReviewStore;
import org.custodes.ontology.Ontology;
import org.custodes.resolution.Decisions;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

/** The stages as beans. The pure stages know no Spring, so they are made here. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DocumentsProperties.class)
class PipelineConfiguration {

	@Bean
	Ontology ontology() {
		return Ontology.load();
	}

	@Bean
	Gazetteer gazetteer(Ontology ontology) {
		return Gazetteer.load(ontology);
	}

	/** Takes long to load, so it is made when it is first asked for. */
	@Bean
	@Lazy
	Annotator annotator(Gazetteer gazetteer) {
		return Annotator.coreNlp(AnnotationSettings.ARTICLES, gazetteer);
	}

	@Bean
	Extractor extractor(Ontology ontology) {
		return Extractor.english(ontology);
	}

	@Bean
	Resolvers resolvers(Gazetteer gazetteer, Ontology ontology, ReviewStore reviews,
			@Value("${custodes.decisions:corpus/decisions}") String decisions) {
		return new Resolvers(gazetteer, ontology, Decisions.read(Path.of(decisions), ontology), reviews);
	}

	@Bean
	IngestPipeline ingestPipeline(ObjectProvider<Annotator> annotator, Extractor extractor, Resolvers resolvers,
			GraphStore graph) {
		return new IngestPipeline(() -> DocumentReader.of(annotator.getObject(), extractor), extractor.version(),
				resolvers::current, graph);
	}

}
