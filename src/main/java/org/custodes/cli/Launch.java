package org.custodes.cli;

import java.util.List;
import java.util.function.Supplier;

import org.custodes.graph.GraphStore;
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
		return run(spring(WebApplicationType.SERVLET));
	}

	/** Everything but the page and the API; a part is made when it is asked for. */
	ConfigurableApplicationContext program() {
		SpringApplication spring = spring(WebApplicationType.NONE);
		spring.setLazyInitialization(true);
		return run(spring);
	}

	/** Settings for a command that needs nothing else of Spring, and so not its start. */
	<T> T settings(String prefix, Class<T> type) {
		StandardEnvironment environment = new StandardEnvironment();
		environment.getPropertySources()
			.addFirst(new SimpleCommandLinePropertySource(this.properties.toArray(String[]::new)));
		return Binder.get(environment).bindOrCreate(prefix, type);
	}

	private ConfigurableApplicationContext run(SpringApplication spring) {
		ConfigurableApplicationContext context = spring.run(this.properties.toArray(String[]::new));
		context.getBean(GraphStore.class).migrate();
		return context;
	}

	private SpringApplication spring(WebApplicationType type) {
		SpringApplication spring = new SpringApplication(this.application);
		spring.setWebApplicationType(type);
		spring.setBannerMode(Banner.Mode.OFF);
		spring.setLogStartupInfo(false);
		// Each command ends its context itself, in order, before Interruption lets the
		// program end.
		spring.setRegisterShutdownHook(false);
		return spring;
	}

}
