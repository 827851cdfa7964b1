package org.custodes.pipeline;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** Takes the time of stages that follow each other, and tells when one begins. */
final class StageClock {

	private final ProgressListener progress;

	private final Map<Stage, Duration> timings = new EnumMap<>(Stage.class);

	private @Nullable Stage current;

	private long start;

	StageClock(ProgressListener progress) {
		this.progress = progress;
	}

	void begin(Stage stage, int steps) {
		stop();
		this.current = stage;
		this.start = System.nanoTime();
		this.progress.begin(stage, steps);
	}

	Map<Stage, Duration> end() {
		stop();
		this.progress.end();
		return this.timings;
	}

	private void stop() {
		if (this.current != null) {
			this.timings.put(this.current, Duration.ofNanos(System.nanoTime() - this.start));
			this.current = null;
		}
	}

}
