package org.custodes.graph;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(Neo4jExtension.class)
class GraphConfigurationIT {

	@TempDir
	private Path folder;

	@Test
	void startsAServerWhereNoneIsConfiguredAndStopsItAtTheEnd() throws Exception {
		ProcessHandle server;
		try (ConfigurableApplicationContext program = run("--custodes.data=" + this.folder,
				"--custodes.neo4j.heap=512m")) {
			server = program.getBean(EmbeddedNeo4j.class).started().orElseThrow();
			use(program);
			assertThat(program.getBean(Neo4jAccess.class).hint()).contains("Neo4j Browser: http://127.0.0.1:")
				.contains(this.folder.resolve("neo4j/password").toString());
		}
		assertThat(server.onExit().get(30, TimeUnit.SECONDS).isAlive()).isFalse();
	}

	@Test
	void usesTheServerThatIsConfigured() {
		TestServer server = TestServer.shared();
		try (ConfigurableApplicationContext program = run("--custodes.data=" + this.folder,
				"--spring.neo4j.uri=" + server.uri(), "--spring.neo4j.authentication.username=" + server.user(),
				"--spring.neo4j.authentication.password=" + server.password())) {
			use(program);
			assertThat(program.getBeansOfType(EmbeddedNeo4j.class)).isEmpty();
			assertThat(program.getBean(Neo4jAccess.class))
				.isEqualTo(new Neo4jAccess(server.uri(), null, server.user(), null));
			assertThat(this.folder).isEmptyDirectory();
		}
	}

	private static void use(ConfigurableApplicationContext program) {
		GraphStore store = program.getBean(GraphStore.class);
		store.migrate();
		Story story = new Story("a.txt", "The NYPD uses Clearview.").entity("Agency", "NYPD")
			.entity("Company", "Clearview")
			.claim("NYPD", "USES", "Clearview", "NYPD uses Clearview");
		store.stage(story.extraction(), "1");
		assertThat(store.load(Story.byName(store.stagedEntities())).counts().relationships("USES")).isEqualTo(1);
	}

	private static ConfigurableApplicationContext run(String... arguments) {
		return new SpringApplicationBuilder(Program.class).web(WebApplicationType.NONE).run(arguments);
	}

	@EnableAutoConfiguration
	@Import({ GraphConfiguration.class, EmbeddedNeo4jConfiguration.class })
	static final class Program {

	}

}
