package org.custodes.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;

import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.custodes.pipeline.Stage;
import org.jspecify.annotations.Nullable;

/** A bar that moves. */
final class TerminalProgress implements Progress {

	/** Goes to the start of the line and clears it. */
	private static final String CLEAR = "\r\u001B[K";

	private final PrintWriter err;

	private final BooleanSupplier stopped;

	private @Nullable ProgressBar bar;

	private Instant start = Instant.EPOCH;

	private long tokens;

	TerminalProgress(PrintWriter err, BooleanSupplier stopped) {
		this.err = err;
		this.stopped = stopped;
	}

	@Override
	public void begin(Stage stage, int steps) {
		end();
		if (stage != Stage.READ) {
			say(stage.label() + " ...");
			return;
		}
		this.start = Instant.now();
		this.tokens = 0;
		this.bar = new ProgressBarBuilder().setTaskName(stage.label())
			.setInitialMax(steps)
			.setStyle(ProgressBarStyle.ASCII)
			.setUpdateIntervalMillis(500)
			.setConsumer(new ConsoleProgressBarConsumer(System.err))
			.build();
	}

	@Override
	public void step(int count) {
		ProgressBar current = this.bar;
		if (current != null) {
			this.tokens += count;
			current.step();
			current.setExtraMessage(" " + Progress.pace((int) current.getCurrent(), (int) current.getMax(), this.tokens,
					Duration.between(this.start, Instant.now())));
		}
	}

	@Override
	public void end() {
		if (this.bar != null) {
			this.bar.close();
			this.bar = null;
		}
	}

	@Override
	public boolean stopped() {
		return this.stopped.getAsBoolean();
	}

	@Override
	public void say(String line) {
		this.err.println(CLEAR + line);
		this.err.flush();
	}

}
