package org.custodes.graph;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@Timeout(value = 10, unit = TimeUnit.MINUTES)
class EmbeddedNeo4jIT {

	@TempDir
	private Path folder;

	@Test
	void keepsDataAndPortsOverARestartAndAKilledServer() throws Exception {
		Neo4jAccess first;
		try (EmbeddedNeo4j server = open()) {
			first = server.access();
			query(server, "CREATE (:Kept)");
			assertThat(browserPage(first)).contains("Neo4j Browser");
			assertThat(Files.getPosixFilePermissions(home().passwordFile()))
				.isEqualTo(PosixFilePermissions.fromString("rw-------"));
		}
		EmbeddedNeo4j second = open();
		assertThat(second.access()).isEqualTo(first);
		query(second, "CREATE (:Kept)");
		ProcessHandle process = second.started().orElseThrow();
		assertThat(process.destroyForcibly()).isTrue();
		process.onExit().get(30, TimeUnit.SECONDS);
		try (EmbeddedNeo4j third = open()) {
			assertThat(count(third, "Kept")).isEqualTo(2);
		}
		second.close();
	}

	@Test
	void sharesItsServerWithOtherProgramsAndLivesAsLongAsOneOfThem() throws Exception {
		Process starter = startProgram();
		long pid = serverOf(starter);
		EmbeddedNeo4j joined = open();
		assertThat(joined.started()).isEmpty();
		starter.destroyForcibly().waitFor();
		Thread.sleep(2000);
		assertThat(count(joined, "Kept")).isZero();
		joined.close();
		assertEnds(pid);
	}

	@Test
	void endsItsServerWhenTheOnlyProgramIsKilled() throws Exception {
		Process program = startProgram();
		long pid = serverOf(program);
		program.destroyForcibly().waitFor();
		assertEnds(pid);
	}

	@Test
	void endsItsServerAlsoWhenTheFolderIsGone() throws Exception {
		Process program = startProgram();
		long pid = serverOf(program);
		FileSystemUtils.deleteRecursively(home().users());
		program.destroyForcibly().waitFor();
		assertEnds(pid);
	}

	@Test
	void beginsAgainAfterAFirstStartThatCameToNoEnd() throws Exception {
		home().prepare();
		Neo4jProcess cutOff = Neo4jProcess.start(home(), TestServer.settings(), Ports.free(null), "not-the-password");
		while (cutOff.isAlive() && Files.notExists(this.folder.resolve("neo4j/data/databases/system/neostore"))) {
			Thread.sleep(50);
		}
		cutOff.kill();
		try (EmbeddedNeo4j server = open()) {
			assertThat(count(server, "Kept")).isZero();
		}
	}

	@Test
	void saysWhatToDoWhereTheServersLibrariesAreMissing() {
		Neo4jSettings settings = new Neo4jSettings("512m", "64m", this.folder, Duration.ofMinutes(1));
		assertThatExceptionOfType(GraphException.class).isThrownBy(() -> EmbeddedNeo4j.open(home(), settings))
			.withMessageContaining("mvn -DskipTests package")
			.withMessageContaining("custodes.neo4j.libraries");
	}

	private Neo4jHome home() {
		return new Neo4jHome(this.folder.resolve("neo4j"));
	}

	private EmbeddedNeo4j open() {
		return EmbeddedNeo4j.open(home(), TestServer.settings());
	}

	private Process startProgram() throws IOException {
		return new ProcessBuilder(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
				System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
				EmbeddedNeo4jProgram.class.getName(), home().path().toString()))
			.redirectError(new File(this.folder.toFile(), "program.log"))
			.start();
	}

	private static long serverOf(Process program) throws IOException {
		BufferedReader reader = program.inputReader(StandardCharsets.UTF_8);
		String line = Objects.requireNonNull(reader.readLine(), "the program ended");
		while (!line.startsWith("server ")) {
			line = Objects.requireNonNull(reader.readLine(), "the program ended");
		}
		return Long.parseLong(line.substring("server ".length()));
	}

	private static void assertEnds(long pid) throws Exception {
		ProcessHandle process = ProcessHandle.of(pid).orElse(null);
		if (process != null) {
			assertThat(process.onExit().get(30, TimeUnit.SECONDS).isAlive()).isFalse();
		}
	}

	private static String browserPage(Neo4jAccess access) throws Exception {
		HttpRequest request = HttpRequest.newBuilder(Objects.requireNonNull(access.browser()))
			.header("Accept", "text/html")
			.build();
		HttpResponse<String> response = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
		assertThat(response.statusCode()).isEqualTo(HttpURLConnection.HTTP_OK);
		return response.body();
	}

	private static long count(EmbeddedNeo4j server, String label) {
		return query(server, "MATCH (n:" + label + ") RETURN count(n) AS n");
	}

	private static long query(EmbeddedNeo4j server, String cypher) {
		URI uri = server.access().bolt();
		try (Driver driver = GraphDatabase.driver(uri, AuthTokens.basic(EmbeddedNeo4j.USER, server.password()))) {
			return driver.executableQuery(cypher)
				.execute()
				.records()
				.stream()
				.map((row) -> row.get(0).asLong())
				.findFirst()
				.orElse(0L);
		}
	}

}
