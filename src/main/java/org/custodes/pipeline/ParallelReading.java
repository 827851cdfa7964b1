package org.custodes.pipeline;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import org.custodes.annotation.AnnotationException;
import org.custodes.corpus.CorpusItem;
import org.custodes.corpus.Document;
import org.custodes.corpus.Failure;
import org.custodes.corpus.Notice;
import org.custodes.corpus.Skipped;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads many documents on all cores. Only a few of them are in memory at a time, and one
 * that cannot be read, for whatever reason, does not stop the others.
 */
public final class ParallelReading {

	private static final Logger logger = LoggerFactory.getLogger(ParallelReading.class);

	/** Enough for the cores not to wait while the longest document of a batch is read. */
	private static final int DOCUMENTS_PER_THREAD = 3;

	private static final long PATIENCE_MILLIS = 200;

	private final DocumentReader reader;

	private final int threads;

	/**
	 * Reads on as many threads as there are cores.
	 * @param reader reads each document
	 */
	public ParallelReading(DocumentReader reader) {
		this(reader, Runtime.getRuntime().availableProcessors());
	}

	ParallelReading(DocumentReader reader, int threads) {
		this.reader = reader;
		this.threads = threads;
	}

	/**
	 * Reads the documents among the items.
	 * @param items what a corpus gives
	 * @param listener is told what becomes of each
	 * @throws InterruptedException if the listener wants to stop, or the thread is
	 * interrupted; the documents in work are given up
	 */
	public void run(Stream<CorpusItem> items, ReadingListener listener) throws InterruptedException {
		ExecutorService executor = Executors.newFixedThreadPool(this.threads, new ReaderThreads());
		try {
			Deque<Pending> window = new ArrayDeque<>();
			Iterator<CorpusItem> iterator = items.iterator();
			while (iterator.hasNext()) {
				window.add(submit(iterator.next(), executor));
				if (window.size() > this.threads * DOCUMENTS_PER_THREAD) {
					window.remove().deliver(listener);
				}
			}
			for (Pending pending : window) {
				pending.deliver(listener);
			}
		}
		finally {
			executor.shutdownNow();
		}
	}

	private Pending submit(CorpusItem item, ExecutorService executor) {
		if (item instanceof Document document) {
			return new InWork(document, executor.submit(() -> this.reader.read(document)));
		}
		return new Passed(item);
	}

	/** An item whose turn to be delivered has not come. */
	private sealed interface Pending permits InWork, Passed {

		void deliver(ReadingListener listener) throws InterruptedException;

	}

	/** A document that is being read, or has been. */
	private record InWork(Document document, Future<Reading> reading) implements Pending {

		@Override
		public void deliver(ReadingListener listener) throws InterruptedException {
			Reading done;
			try {
				done = await(listener);
			}
			catch (ExecutionException ex) {
				listener.failed(failure(ex));
				return;
			}
			listener.read(done);
		}

		private Reading await(ReadingListener listener) throws InterruptedException, ExecutionException {
			while (!listener.stopped()) {
				try {
					return this.reading.get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
				}
				catch (TimeoutException ex) {
					logger.trace("{} is still being read", this.document.name());
				}
			}
			throw new InterruptedException("the reading was stopped");
		}

		private Failure failure(ExecutionException ex) {
			Throwable cause = (ex.getCause() != null) ? ex.getCause() : ex;
			if (cause instanceof AnnotationException known) {
				return new Failure(this.document.name(), String.valueOf(known.getMessage()), "see the message");
			}
			if (cause instanceof OutOfMemoryError) {
				return new Failure(this.document.name(), "it needs more memory than there is",
						"give Java more, for example with -Xmx6g, or split the document");
			}
			logger.error("Document {} ({}) cannot be read", this.document.name(), this.document.id(), cause);
			return new Failure(this.document.name(), "reading it failed with " + cause,
					"please report this with the document; the log has the details");
		}

	}

	/** An item that needs no work. */
	private record Passed(CorpusItem item) implements Pending {

		@Override
		public void deliver(ReadingListener listener) {
			if (this.item instanceof Failure failure) {
				listener.failed(failure);
			}
			else if (this.item instanceof Skipped skipped) {
				listener.skipped(skipped);
			}
			else if (this.item instanceof Notice notice) {
				listener.noticed(notice);
			}
		}

	}

	/** Names the threads, and lets the program end without them. */
	private static final class ReaderThreads implements ThreadFactory {

		/** The parsers recurse deeply in long sentences. */
		private static final long STACK_BYTES = 16L << 20;

		private final AtomicInteger count = new AtomicInteger();

		@Override
		public Thread newThread(Runnable work) {
			Thread thread = new Thread(null, work, "reader-" + this.count.incrementAndGet(), STACK_BYTES);
			thread.setDaemon(true);
			return thread;
		}

	}

}
