package org.custodes.web;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import org.custodes.access.AccessProperties;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** What all routes share. */
@Configuration(proxyBeanMethods = false)
class WebConfiguration implements WebMvcConfigurer {

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(new KnownParameters()).addPathPatterns(ApiPath.V1 + "/**");
	}

	@Bean
	SecurityHeaders securityHeaders(@Value("${custodes.web.frame-ancestors:'none'}") String ancestors,
			AccessProperties access) {
		return new SecurityHeaders(ancestors, access.corsOrigins());
	}

	@Bean
	EntityTags entityTags() {
		return new EntityTags();
	}

	@Bean
	RequestLimit requestLimit(@Value("${custodes.web.max-request-bytes}") long maxBytes) {
		return new RequestLimit(maxBytes);
	}

	@Bean
	WebServerFactoryCustomizer<TomcatServletWebServerFactory> problemsOfTheServer() {
		return (factory) -> factory
			.addContextCustomizers((context) -> context.getParent().getPipeline().addValve(new ProblemReportValve()));
	}

	@Bean
	OpenAPI openApi() {
		return new OpenAPI().info(new Info().title("Custodes")
			.version("1")
			.description("""
					Who uses, sells, buys, funds, refers, bans and denies what in surveillance technology, every claim
					with the words that say so. Lists come in parts: pass `next` as `cursor` to go on. Errors are
					`application/problem+json`.""")
			.license(new License().name("GPL-3.0-or-later").identifier("GPL-3.0-or-later")));
	}

}
