package org.custodes.graph;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;

import org.jspecify.annotations.Nullable;

/**
 * Makes sure that of several programs on one data folder only one at a time starts or
 * stops its server.
 */
final class HomeLock {

	private static final long PAUSE = 100;

	private HomeLock() {
	}

	/** What is done while the folder is locked. */
	@FunctionalInterface
	interface Action<T extends @Nullable Object> {

		T run() throws IOException, InterruptedException;

	}

	static <T extends @Nullable Object> T holding(Path home, Duration patience, Action<T> action)
			throws IOException, InterruptedException {
		try (FileChannel channel = FileChannel.open(home.resolve("lock"), StandardOpenOption.CREATE,
				StandardOpenOption.WRITE)) {
			long deadline = System.nanoTime() + patience.toNanos();
			// Closing the channel gives the lock back.
			while (tryLock(channel) == null) {
				if (System.nanoTime() > deadline) {
					throw new GraphException("another program has been starting or stopping Neo4j in " + home + " for "
							+ patience.toSeconds() + " s; end it and try again");
				}
				Thread.sleep(PAUSE);
			}
			return action.run();
		}
	}

	private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
		try {
			return channel.tryLock();
		}
		catch (OverlappingFileLockException ex) {
			// Held by another part of this very process.
			return null;
		}
	}

}
