package org.custodes.graph;

import java.nio.file.Path;

/** A program of its own that starts or joins a server, tells its process, and waits. */
final class EmbeddedNeo4jProgram {

	private EmbeddedNeo4jProgram() {
	}

	public static void main(String[] args) throws InterruptedException {
		EmbeddedNeo4j server = EmbeddedNeo4j.open(new Neo4jHome(Path.of(args[0])), TestServer.settings());
		System.out.println("server " + server.started().map(ProcessHandle::pid).orElse(0L));
		Thread.sleep(Long.MAX_VALUE);
	}

}
