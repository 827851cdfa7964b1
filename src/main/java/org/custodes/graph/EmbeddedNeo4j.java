package org.custodes.graph;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A real Neo4j server on loopback, which Custodes starts by itself and shares with every
 * other program on the same data folder.
 * <p>
 * The server runs in a process of its own and lives as long as one of these programs
 * does, whichever started it. What a crash leaves behind - a dead or dying server, a
 * first start that came to no end - the next start puts in order.
 */
final class EmbeddedNeo4j implements AutoCloseable {

	static final String USER = "neo4j";

	private static final Logger LOG = LoggerFactory.getLogger(EmbeddedNeo4j.class);

	private static final Duration STOP_PATIENCE = Duration.ofSeconds(30);

	private static final long PAUSE = 250;

	private final Neo4jHome home;

	private final Ports ports;

	private final String password;

	private final Path registration;

	private final @Nullable Neo4jProcess process;

	private EmbeddedNeo4j(Neo4jHome home, Ports ports, String password, Path registration,
			@Nullable Neo4jProcess process) {
		this.home = home;
		this.ports = ports;
		this.password = password;
		this.registration = registration;
		this.process = process;
	}

	/**
	 * Joins the server that runs on the folder, or starts one.
	 * @throws GraphException if no server comes up; the message tells why and what to do
	 */
	static EmbeddedNeo4j open(Neo4jHome home, Neo4jSettings settings) {
		try {
			home.prepare();
			return HomeLock.holding(home.path(), settings.startTimeout(), () -> new Start(home, settings).run());
		}
		catch (IOException ex) {
			throw new GraphException("cannot keep a Neo4j server in " + home.path() + ": " + ex, ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new GraphException("interrupted while Neo4j was starting", ex);
		}
	}

	Neo4jAccess access() {
		return new Neo4jAccess(this.ports.boltUri(), this.ports.browserUri(), USER, this.home.passwordFile());
	}

	String password() {
		return this.password;
	}

	/** The server's process id if this program started it. */
	Optional<ProcessHandle> started() {
		return Optional.ofNullable(this.process).map(Neo4jProcess::handle);
	}

	/** Leaves the server, which ends if nobody else uses it. */
	@Override
	public void close() {
		try {
			HomeLock.holding(this.home.path(), STOP_PATIENCE, this::leave);
		}
		catch (IOException ex) {
			LOG.warn("Neo4j in {} could not be stopped in order; it ends with this program", this.home.path(), ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private @Nullable Void leave() throws IOException, InterruptedException {
		Files.deleteIfExists(this.registration);
		if (this.process != null) {
			this.process.letGo();
			if (this.process.isAlive() && this.home.isUsed()) {
				LOG.info("Neo4j stays up: another program uses it");
			}
			else {
				this.process.awaitEnd(STOP_PATIENCE);
			}
		}
		return null;
	}

	/** One attempt to come to a server, made while the folder is locked. */
	private static final class Start {

		private final Neo4jHome home;

		private final Neo4jSettings settings;

		private final String password;

		private final BoltLogin login;

		Start(Neo4jHome home, Neo4jSettings settings) throws IOException {
			this.home = home;
			this.settings = settings;
			this.password = home.password();
			this.login = new BoltLogin(USER, this.password, CypherCatalog.load().get("server/ready").text());
		}

		EmbeddedNeo4j run() throws IOException, InterruptedException {
			Path registration = this.home.register();
			boolean done = false;
			try {
				Optional<ServerState> last = this.home.lastServer();
				EmbeddedNeo4j result = (last.isPresent() && serves(last.get()))
						? new EmbeddedNeo4j(this.home, last.get().ports(), this.password, registration, null)
						: start(registration, last.map(ServerState::ports).orElse(null));
				done = true;
				return result;
			}
			finally {
				if (!done) {
					Files.deleteIfExists(registration);
				}
			}
		}

		/** Waits until a server that still runs either answers or is gone. */
		private boolean serves(ServerState last) throws InterruptedException {
			long deadline = System.nanoTime() + STOP_PATIENCE.toNanos();
			while (last.process().isPresent()) {
				if (this.login.attempt(last.ports().boltUri()) == BoltLogin.Outcome.READY) {
					return true;
				}
				if (System.nanoTime() > deadline) {
					LOG.warn("A Neo4j of an earlier run (process {}) neither answers nor ends, and is killed",
							last.pid());
					last.process().ifPresent(ProcessHandle::destroyForcibly);
				}
				Thread.sleep(PAUSE);
			}
			return false;
		}

		private EmbeddedNeo4j start(Path registration, @Nullable Ports last) throws IOException, InterruptedException {
			this.settings.checkLibraries();
			boolean first = !this.home.proven();
			if (first) {
				this.home.deleteUnproven();
			}
			LOG.info("Starting Neo4j in {}", this.home.path());
			Ports ports = Ports.free(last);
			Neo4jProcess process = Neo4jProcess.start(this.home, this.settings, ports, first ? this.password : "");
			boolean ready = false;
			try {
				this.home.remember(ServerState.of(process.handle(), ports));
				awaitLogin(process, ports);
				this.home.markProven();
				ready = true;
			}
			finally {
				if (!ready) {
					process.kill();
				}
			}
			process.watch();
			return new EmbeddedNeo4j(this.home, ports, this.password, registration, process);
		}

		private void awaitLogin(Neo4jProcess process, Ports ports) throws IOException, InterruptedException {
			long deadline = System.nanoTime() + this.settings.startTimeout().toNanos();
			while (System.nanoTime() < deadline) {
				if (!process.isAlive()) {
					throw new GraphException(
							"Neo4j did not start. It printed to " + this.home.console() + ":\n" + process.lastWords());
				}
				switch (this.login.attempt(ports.boltUri())) {
					case READY -> {
						return;
					}
					case WRONG_PASSWORD -> throw new GraphException("the password in " + this.home.passwordFile()
							+ " is not the one of the databases beside it. Restore the file, or delete the folder "
							+ this.home.path() + " and ingest the documents again.");
					case NOT_READY -> Thread.sleep(PAUSE);
				}
			}
			throw new GraphException("Neo4j was not ready within " + this.settings.startTimeout().toSeconds()
					+ " s; custodes.neo4j.start-timeout gives it longer. It printed to " + this.home.console() + ":\n"
					+ process.lastWords());
		}

	}

}
