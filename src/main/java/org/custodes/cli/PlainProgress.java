package org.custodes.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;

import org.custodes.pipeline.Stage;
import org.jspecify.annotations.Nullable;

/** A line now and then, for logs and pipes. */
final class PlainProgress implements Progress {

	private static final Duration INTERVAL = Duration.ofSeconds(5);

	private final PrintWriter err;

	private final BooleanSupplier stopped;

	private @Nullable Stage stage;

	private int steps;

	private int done;

	private long tokens;

	private Instant start = Instant.EPOCH;

	private Instant told = Instant.EPOCH;

	PlainProgress(PrintWriter err, BooleanSupplier stopped) {
		this.err = err;
		this.stopped = stopped;
	}

	@Override
	public void begin(Stage next, int count) {
		this.stage = next;
		this.steps = count;
		this.done = 0;
		this.tokens = 0;
		this.start = Instant.now();
		this.told = this.start;
		say((next == Stage.READ) ? "Reading %,d documents".formatted(count) : capitalized(next.label()));
	}

	@Override
	public void step(int count) {
		this.done++;
		this.tokens += count;
		Instant now = Instant.now();
		boolean last = this.done == this.steps;
		if (this.stage == Stage.READ && (last || Duration.between(this.told, now).compareTo(INTERVAL) >= 0)) {
			this.told = now;
			say("%,d of %,d documents, %s".formatted(this.done, this.steps,
					Progress.pace(this.done, this.steps, this.tokens, Duration.between(this.start, now))));
		}
	}

	@Override
	public boolean stopped() {
		return this.stopped.getAsBoolean();
	}

	@Override
	public void say(String line) {
		this.err.println(line);
		this.err.flush();
	}

	private static String capitalized(String words) {
		return Character.toUpperCase(words.charAt(0)) + words.substring(1);
	}

}
