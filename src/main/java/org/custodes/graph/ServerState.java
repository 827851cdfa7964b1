package org.custodes.graph;

import java.util.Optional;
import java.util.Properties;

/**
 * Which server process was started last on a data folder.
 *
 * @param pid its process id
 * @param started when it started, as the operating system tells it; with the id it makes
 * sure that another process has not taken the id since
 * @param ports where it listens
 */
record ServerState(long pid, long started, Ports ports) {

	static ServerState of(ProcessHandle process, Ports ports) {
		return new ServerState(process.pid(), Neo4jServerMain.startOf(process), ports);
	}

	static Optional<ServerState> from(Properties properties) {
		try {
			return Optional.of(new ServerState(number(properties, "pid"), number(properties, "started"),
					new Ports((int) number(properties, "bolt"), (int) number(properties, "http"))));
		}
		catch (NumberFormatException ex) {
			return Optional.empty();
		}
	}

	Properties toProperties() {
		Properties properties = new Properties();
		properties.setProperty("pid", Long.toString(this.pid));
		properties.setProperty("started", Long.toString(this.started));
		properties.setProperty("bolt", Integer.toString(this.ports.bolt()));
		properties.setProperty("http", Integer.toString(this.ports.http()));
		return properties;
	}

	/** The process, if it still runs. */
	Optional<ProcessHandle> process() {
		return ProcessHandle.of(this.pid)
			.filter(ProcessHandle::isAlive)
			.filter((it) -> Neo4jServerMain.isSame(it, this.started));
	}

	private static long number(Properties properties, String key) {
		return Long.parseLong(properties.getProperty(key, ""));
	}

}
