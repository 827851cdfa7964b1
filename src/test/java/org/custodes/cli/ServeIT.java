package org.custodes.cli;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.custodes.Application;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * The program as people start it: a process of its own, with its Neo4j and the models.
 */
class ServeIT {

	private static final Pattern PAGE = Pattern.compile("Page: +(http://localhost:\\d+/)");

	@TempDir
	private Path folder;

	private final List<Process> started = new ArrayList<>();

	@AfterEach
	void kill() {
		this.started.forEach(Process::destroyForcibly);
	}

	@Test
	void loadsItsCorpusAnswersAndStartsAgainWithWhatItHas() throws Exception {
		Path corpus = Files.createDirectories(this.folder.resolve("corpus"));
		Files.writeString(corpus.resolve("a.md"),
				"---\ntitle: Emails\npublished: 2021-04-06\n---\nNYPD officers referred Clearview AI to ICE.\n");
		Process first = start("serve", "--server.port=0", "--custodes.corpus=" + corpus);
		awaitLine(first, "Stop with Ctrl-C.");
		assertThat(output(first)).contains("1 documents read")
			.contains("Neo4j Browser: http://127.0.0.1:")
			.contains("\"NYPD officers referred Clearview AI to ICE.\"")
			.doesNotContain("Exception");
		assertThat(status(page(first))).isEqualTo(200);
		stop(first);

		Process second = start("serve", "--server.port=0", "--custodes.corpus=" + corpus);
		awaitLine(second, "Stop with Ctrl-C.");
		assertThat(output(second)).contains("0 documents read, 1 known already");
		stop(second);
	}

	@Test
	void saysThatItsPortIsInUse() throws Exception {
		try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			Process process = start("serve", "--custodes.corpus=", "--server.port=" + taken.getLocalPort());
			assertThat(process.waitFor(3, TimeUnit.MINUTES)).isTrue();
			assertThat(process.exitValue()).isEqualTo(1);
			assertThat(output(process)).contains("Port " + taken.getLocalPort() + " is in use; ")
				.doesNotContain("Exception")
				.doesNotContain("\tat ");
		}
	}

	@Test
	void saysThatItsDataFolderCannotBeUsed() throws Exception {
		Path file = Files.writeString(this.folder.resolve("data"), "no folder");
		Process process = start("ask", "Who uses Clearview?");
		assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
		assertThat(process.exitValue()).isEqualTo(1);
		assertThat(output(process)).contains(file.toString()).doesNotContain("\tat ");
	}

	private Process start(String... arguments) throws IOException {
		List<String> command = new ArrayList<>(
				List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx4g", "-cp",
						System.getProperty("java.class.path"), Application.class.getName()));
		command.addAll(List.of(arguments));
		command.addAll(List.of("--custodes.data=" + this.folder.resolve("data"), "--custodes.neo4j.heap=512m"));
		Process process = new ProcessBuilder(command).redirectErrorStream(true)
			.redirectOutput(this.folder.resolve(this.started.size() + ".log").toFile())
			.start();
		this.started.add(process);
		return process;
	}

	private String output(Process process) throws IOException {
		return Files.readString(this.folder.resolve(this.started.indexOf(process) + ".log"));
	}

	private void awaitLine(Process process, String line) {
		await().atMost(Duration.ofMinutes(5))
			.pollInterval(Duration.ofMillis(500))
			.until(() -> !process.isAlive() || output(process).contains(line));
	}

	private String page(Process process) throws IOException {
		Matcher page = PAGE.matcher(output(process));
		assertThat(page.find()).isTrue();
		return page.group(1);
	}

	private static int status(String address) throws IOException, InterruptedException {
		HttpRequest request = HttpRequest.newBuilder(URI.create(address)).build();
		return HttpClient.newHttpClient().send(request, BodyHandlers.discarding()).statusCode();
	}

	/** As a service manager does; Ctrl-C takes the same way. */
	private void stop(Process process) throws Exception {
		List<ProcessHandle> children = process.descendants().toList();
		assertThat(children).isNotEmpty();
		process.destroy();
		assertThat(process.waitFor(1, TimeUnit.MINUTES)).as("the program ends").isTrue();
		assertThat(children).as("its Neo4j ends with it").noneMatch(ProcessHandle::isAlive);
		assertThat(output(process)).doesNotContain("\tat ");
	}

}
