package org.custodes.benchmark;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.ToIntFunction;

import org.custodes.corpus.Document;

/**
 * What reading took.
 *
 * @param tokens how many tokens were read
 * @param nanos how long it took
 * @param cpuNanos how long the reading threads were on a core
 */
record Measure(long tokens, long nanos, long cpuNanos) {

	static final Measure NONE = new Measure(0, 0, 0);

	/** The parsers recurse deeply in long sentences. */
	private static final long STACK_BYTES = 16L << 20;

	/**
	 * Measures work on documents.
	 * @param documents the documents
	 * @param work reads one of them and gives its number of tokens
	 * @param threads on how many threads
	 * @return what it took
	 */
	static Measure of(List<Document> documents, ToIntFunction<Document> work, int threads)
			throws InterruptedException, ExecutionException {
		ExecutorService executor = Executors.newFixedThreadPool(threads,
				(each) -> new Thread(null, each, "reader", STACK_BYTES));
		try {
			long start = System.nanoTime();
			List<Future<Measure>> pending = new ArrayList<>();
			documents.forEach((document) -> pending.add(executor.submit(() -> of(document, work))));
			Measure sum = NONE;
			for (Future<Measure> each : pending) {
				sum = sum.plus(each.get());
			}
			return new Measure(sum.tokens, System.nanoTime() - start, sum.cpuNanos);
		}
		finally {
			executor.shutdown();
		}
	}

	private static Measure of(Document document, ToIntFunction<Document> work) {
		long cpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
		int tokens = work.applyAsInt(document);
		return new Measure(tokens, 0, ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - cpu);
	}

	Measure plus(Measure other) {
		return new Measure(this.tokens + other.tokens, this.nanos + other.nanos, this.cpuNanos + other.cpuNanos);
	}

	double perSecond() {
		return this.tokens * 1e9 / this.nanos;
	}

	double perCpuSecond() {
		return this.tokens * 1e9 / this.cpuNanos;
	}

	double cpuMicros() {
		return this.cpuNanos / 1e3 / this.tokens;
	}

	@Override
	public String toString() {
		return String.format(Locale.ROOT, "%d tokens in %.1f s, %.0f/s, %.0f per CPU-second", this.tokens,
				this.nanos / 1e9, perSecond(), perCpuSecond());
	}

}
