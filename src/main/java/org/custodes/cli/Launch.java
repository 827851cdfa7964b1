package org.custodes.cli;

import java.util.List;
import java.util.function.Supplier;

import org.custodes.pipeline.DocumentReader;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.SimpleCommandLinePropertySource;
import org.springframework.core.env.StandardEnvironment;

/**
 * How a command gets at the rest of Custodes.
 *
 * @param application the class that Spring starts from
 * @param properties the properties of the command line
 * @param reader loads what reads documents, for a command that does without Spring
 */
record Launch(Class<?> application, List<String> properties, Supplier<DocumentReader> reader) {

	/** Everything, with the page and the API. */
	ConfigurableApplicationContext server() {
		return spring(WebApplicationType.SERVLET).run(this.properties.toArray(String[]::new));
	}

	/** Everything but the page and the API; a part is made when it is asked for. */
	ConfigurableApplicationContext program() {
		SpringApplication spring = spring(WebApplicationType.NONE);
		spring.setLazyInitialization(true);
		return spring.run(this.properties.toArray(String[]::new));
	}

	/** Settings for a command that needs nothing else of Spring, and so not its start. */
	<T> T settings(String prefix, Class<T> type) {
		StandardEnvironment environment = new StandardEnvironment();
		environment.getPropertySources()
			.addFirst(new SimpleCommandLinePropertySource(this.properties.toArray(String[]::new)));
		return Binder.get(environment).bindOrCreate(prefix, type);
	}

	private SpringApplication spring(WebApplicationType type) {
		SpringApplication spring = new SpringApplication(this.application);
		spring.setWebApplicationType(type);
		spring.setBannerMode(Banner.Mode.OFF);
		spring.setLogStartupInfo(false);
		return spring;
	}

}
