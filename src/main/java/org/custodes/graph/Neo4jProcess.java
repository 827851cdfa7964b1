package org.custodes.graph;

import java.io.File;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A server process that this program started. */
final class Neo4jProcess {

	private static final Logger LOG = LoggerFactory.getLogger(Neo4jProcess.class);

	private static final int LAST_LINES = 15;

	private static final int UNSAFE_WARNINGS_SINCE = 24;

	private final Process process;

	private final Path console;

	private volatile boolean stopping;

	private Neo4jProcess(Process process, Path console) {
		this.process = process;
		this.console = console;
	}

	/**
	 * Starts a server.
	 * @param initialPassword the password to set first; empty if one is set
	 */
	static Neo4jProcess start(Neo4jHome home, Neo4jSettings settings, Ports ports, String initialPassword)
			throws IOException {
		Files.writeString(home.conf().resolve("neo4j.conf"), settings.text(ports));
		ProcessBuilder builder = new ProcessBuilder(command(home, settings)).directory(home.path().toFile())
			.redirectErrorStream(true)
			.redirectOutput(home.console().toFile());
		builder.environment().keySet().removeAll(List.of("NEO4J_HOME", "NEO4J_CONF", "CLASSPATH"));
		Process process = builder.start();
		// Left open: its end tells the server that this program is gone.
		Writer line = process.outputWriter(StandardCharsets.UTF_8);
		line.write(initialPassword + "\n");
		line.flush();
		return new Neo4jProcess(process, home.console());
	}

	private static List<String> command(Neo4jHome home, Neo4jSettings settings) {
		List<String> command = new ArrayList<>();
		command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
		command.add("-Xmx" + settings.heap());
		command.add("-XX:+ExitOnOutOfMemoryError");
		for (String opened : List.of("java.base/java.nio", "java.base/java.io", "java.base/sun.nio.ch")) {
			command.add("--add-opens=" + opened + "=ALL-UNNAMED");
		}
		if (Runtime.version().feature() >= UNSAFE_WARNINGS_SINCE) {
			command.add("--enable-native-access=ALL-UNNAMED");
			command.add("--sun-misc-unsafe-memory-access=allow");
		}
		command.add("-cp");
		command.add(settings.libraries().resolve("*") + File.pathSeparator + home.launcher());
		command.add(Neo4jServerMain.class.getName());
		command.add(home.path().toString());
		return command;
	}

	ProcessHandle handle() {
		return this.process.toHandle();
	}

	boolean isAlive() {
		return this.process.isAlive();
	}

	/** Has the log tell it when the server ends before it is asked to. */
	void watch() {
		CompletableFuture<Void> unused = this.process.onExit().thenAccept((ended) -> {
			if (!this.stopping) {
				LOG.error(
						"Neo4j has ended by itself with exit code {}; nothing can be read or written until Custodes "
								+ "is started again, which recovers the data. The server's last words are in {}",
						ended.exitValue(), this.console);
			}
		});
	}

	/** Tells the server that this program does not need it any more. */
	void letGo() throws IOException {
		this.stopping = true;
		this.process.outputWriter(StandardCharsets.UTF_8).close();
	}

	void awaitEnd(Duration patience) throws InterruptedException {
		if (!this.process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
			LOG.warn("Neo4j has not stopped within {} s and is killed; the next start recovers its data",
					patience.toSeconds());
			kill();
		}
	}

	void kill() throws InterruptedException {
		this.stopping = true;
		this.process.destroyForcibly().waitFor();
	}

	/** The end of what the server printed. */
	String lastWords() throws IOException {
		List<String> lines = Files.readAllLines(this.console);
		return String.join("\n", lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size()));
	}

}
