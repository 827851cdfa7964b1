package org.custodes.cli;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Turns Ctrl-C into a request to stop. The program does not end before the work that is
 * watched has ended in order: what is done is kept, and told.
 */
final class Interruption implements AutoCloseable {

	/** The embedded Neo4j alone may take twenty seconds to stop. */
	private static final Duration PATIENCE = Duration.ofSeconds(60);

	private final CountDownLatch request = new CountDownLatch(1);

	private final CountDownLatch end = new CountDownLatch(1);

	private Interruption() {
	}

	static Interruption watch() {
		Interruption interruption = new Interruption();
		Runtime.getRuntime().addShutdownHook(new Thread(interruption::stop, "interruption"));
		return interruption;
	}

	boolean requested() {
		return this.request.getCount() == 0;
	}

	void awaitRequest() throws InterruptedException {
		this.request.await();
	}

	@Override
	public void close() {
		this.end.countDown();
	}

	/** Runs while the program ends, which waits for it. */
	private void stop() {
		this.request.countDown();
		try {
			this.end.await(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

}
