package org.custodes.web;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Where the page lies beside {@code /}. */
@Configuration(proxyBeanMethods = false)
class PageRoutes implements WebMvcConfigurer {

	/** The page for the frames of other sites. */
	static final String EMBED = "/embed";

	/** The way to the review that asks for who may not yet write. */
	static final String REVIEW = "/review";

	@Override
	public void addViewControllers(ViewControllerRegistry registry) {
		registry.addViewController(EMBED).setViewName("forward:/index.html");
		registry.addRedirectViewController(REVIEW, "/#/review");
	}

}
