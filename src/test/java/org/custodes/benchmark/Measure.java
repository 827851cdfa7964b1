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

import com.sun.management.OperatingSystemMXBean;
import org.custodes.corpus.Document;

/**
 * What reading took.
 *
 * @param tokens how many tokens were read
 * @param nanos how long it took
 * @param cpuNanos how long the process was on a core, garbage collection and compilation
 * included
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
			long cpu = processNanos();
			List<Future<Integer>> pending = new ArrayList<>();
			documents.forEach((document) -> pending.add(executor.submit(() -> work.applyAsInt(document))));
			long tokens = 0;
			for (Future<Integer> each : pending) {
				tokens += each.get();
			}
			return new Measure(tokens, System.nanoTime() - start, processNanos() - cpu);
		}
		finally {
			executor.shutdown();
		}
	}

	private static long processNanos() {
		return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
	}

	static Measure parse(String line) {
		String[] parts = line.split(" ");
		return new Measure(Long.parseLong(parts[0]), Long.parseLong(parts[1]), Long.parseLong(parts[2]));
	}

	String line() {
		return this.tokens + " " + this.nanos + " " + this.cpuNanos;
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
		return String.format(Locale.ROOT, "%d tokens, %.0f per second, %.0f per CPU-second", this.tokens, perSecond(),
				perCpuSecond());
	}

}
