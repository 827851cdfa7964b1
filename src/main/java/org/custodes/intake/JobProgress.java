package org.custodes.intake;

import java.util.Map;
import java.util.function.BooleanSupplier;

import org.custodes.pipeline.ProgressListener;
import org.custodes.pipeline.Stage;

/** Shows in the list of jobs how far one is. */
final class JobProgress implements ProgressListener {

	private final Job job;

	private final Map<String, Job> jobs;

	private final BooleanSupplier stopped;

	private String stage = "";

	private int done;

	JobProgress(Job job, Map<String, Job> jobs, BooleanSupplier stopped) {
		this.job = job;
		this.jobs = jobs;
		this.stopped = stopped;
	}

	@Override
	public void begin(Stage next, int steps) {
		this.stage = next.label();
		show();
	}

	@Override
	public void step(int tokens) {
		this.done++;
		show();
	}

	@Override
	public boolean stopped() {
		return this.stopped.getAsBoolean();
	}

	private void show() {
		this.jobs.put(this.job.id(), this.job.running(this.stage, this.done));
	}

}
