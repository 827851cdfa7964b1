package org.custodes.graph;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;

/**
 * The main class of the server process, which runs Neo4j for as long as a program uses
 * it.
 * <p>
 * It sees nothing but the JDK and Neo4j's own libraries, and must stay one class file
 * without dependencies. Its standard input holds the initial password in one line (empty
 * once it is set) and ends when the program that started the server ends, however that
 * happens.
 */
final class Neo4jServerMain {

	private static final long PAUSE = 250;

	private static final long CLOCK_TOLERANCE = 5000;

	private Neo4jServerMain() {
	}

	public static void main(String[] args) throws IOException, ReflectiveOperationException, InterruptedException {
		// Neo4j's own threads would keep a server alive that nobody can reach any more.
		Thread.currentThread().setUncaughtExceptionHandler((thread, failure) -> {
			System.getLogger(Neo4jServerMain.class.getName())
				.log(System.Logger.Level.ERROR, "the server gives up", failure);
			System.exit(1);
		});
		Path home = Path.of(args[0]);
		BufferedReader starter = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
		String password = starter.readLine();
		if (password == null) {
			return;
		}
		if (!password.isEmpty()) {
			setInitialPassword(home, password);
		}
		startServer(home);
		ignoreTerminal();
		while (starter.readLine() != null) {
			// Nothing is said on this line; its end is what counts.
		}
		while (isUsed(home.resolve("users"))) {
			Thread.sleep(PAUSE);
		}
		// Neo4j has a shutdown hook.
		System.exit(0);
	}

	private static void setInitialPassword(Path home, String password) throws ReflectiveOperationException {
		Class<?> context = Class.forName("org.neo4j.cli.ExecutionContext");
		Object here = context.getConstructor(Path.class, Path.class).newInstance(home, home.resolve("conf"));
		Object code = Class.forName("org.neo4j.cli.AdminTool")
			.getMethod("execute", context, String[].class)
			.invoke(null, here, new String[] { "dbms", "set-initial-password", password });
		if (!code.equals(0)) {
			throw new IllegalStateException("neo4j-admin could not set the initial password, exit code " + code);
		}
	}

	private static void startServer(Path home) throws ReflectiveOperationException {
		Class<?> type = Class.forName("org.neo4j.server.CommunityBootstrapper");
		Object code = type.getMethod("start", Path.class, Path.class, Map.class, boolean.class, boolean.class)
			.invoke(type.getConstructor().newInstance(), home, home.resolve("conf").resolve("neo4j.conf"), Map.of(),
					false, false);
		if (!code.equals(0)) {
			System.exit((Integer) code);
		}
	}

	/**
	 * Leaves Ctrl-C and a closed terminal to the program: it still has to finish its
	 * transactions, and then ends this process.
	 */
	private static void ignoreTerminal() throws ReflectiveOperationException {
		Class<?> signal = Class.forName("sun.misc.Signal");
		Class<?> handler = Class.forName("sun.misc.SignalHandler");
		Object ignore = handler.getField("SIG_IGN").get(null);
		for (String name : new String[] { "INT", "HUP" }) {
			signal.getMethod("handle", signal, handler)
				.invoke(null, signal.getConstructor(String.class).newInstance(name), ignore);
		}
	}

	/** Whether a program still uses the server; none does whose folder was deleted. */
	static boolean isUsed(Path users) throws IOException {
		try (DirectoryStream<Path> notes = Files.newDirectoryStream(users)) {
			for (Path note : notes) {
				if (isAlive(note)) {
					return true;
				}
			}
			return false;
		}
		catch (NoSuchFileException ex) {
			return false;
		}
	}

	/** Whether the process that left a note (name: pid, content: start) still runs. */
	static boolean isAlive(Path note) throws IOException {
		try {
			String name = note.getFileName().toString();
			long pid = Long.parseLong(name.substring(0, name.indexOf('-')));
			long started = Long.parseLong(Files.readString(note));
			return ProcessHandle.of(pid).filter((process) -> process.isAlive() && isSame(process, started)).isPresent();
		}
		catch (NumberFormatException | NoSuchFileException ex) {
			return false;
		}
	}

	/** When a process started, as far as the operating system tells. */
	static long startOf(ProcessHandle process) {
		return process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
	}

	/**
	 * Whether a process is the one that started at that time and not another that got its
	 * number since. The system may count the time of its own start anew.
	 */
	static boolean isSame(ProcessHandle process, long started) {
		return Math.abs(startOf(process) - started) <= CLOCK_TOLERANCE;
	}

}
