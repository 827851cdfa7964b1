package org.custodes.graph;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;

import org.jspecify.annotations.Nullable;

/**
 * The two loopback ports of a server.
 *
 * @param bolt for drivers
 * @param http for Neo4j Browser
 */
record Ports(int bolt, int http) {

	private static final int ANY = 0;

	private static final byte[] LOOPBACK = { 127, 0, 0, 1 };

	/** Free ports; those of the last start where they are still free. */
	static Ports free(@Nullable Ports last) {
		int bolt = (last != null) ? last.bolt : ANY;
		int http = (last != null) ? last.http : ANY;
		try (ServerSocket first = listen(bolt); ServerSocket second = listen(http)) {
			return new Ports(first.getLocalPort(), second.getLocalPort());
		}
		catch (IOException ex) {
			throw new GraphException("no free port on 127.0.0.1 for Neo4j", ex);
		}
	}

	URI boltUri() {
		return URI.create("bolt://127.0.0.1:" + this.bolt);
	}

	URI browserUri() {
		return URI.create("http://127.0.0.1:" + this.http + "/browser/");
	}

	private static ServerSocket listen(int port) throws IOException {
		try {
			return bind(port);
		}
		catch (IOException ex) {
			return bind(ANY);
		}
	}

	private static ServerSocket bind(int port) throws IOException {
		ServerSocket socket = new ServerSocket();
		socket.setReuseAddress(true);
		try {
			socket.bind(new InetSocketAddress(InetAddress.getByAddress(LOOPBACK), port));
			return socket;
		}
		catch (IOException ex) {
			socket.close();
			throw ex;
		}
	}

}
