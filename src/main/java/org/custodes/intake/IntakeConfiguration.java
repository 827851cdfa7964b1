package org.custodes.intake;

import java.nio.file.Path;

import org.custodes.pipeline.DocumentsProperties;
import org.custodes.pipeline.IngestPipeline;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the intake; it is closed with the context. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(IntakeProperties.class)
class IntakeConfiguration {

	@Bean
	Intake intake(IngestPipeline pipeline, DocumentsProperties documents, IntakeProperties bounds,
			@Value("${custodes.data:data}") Path data) {
		return Intake.open(data.resolve("intake"), documents.settings(), bounds, pipeline);
	}

}
