package org.custodes.intake;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import org.custodes.corpus.Corpus;
import org.custodes.corpus.CorpusSettings;
import org.custodes.intake.Job.State;
import org.custodes.intake.Job.Trouble;
import org.custodes.pipeline.IngestReport;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Works off jobs, the oldest first, on a thread of its own. */
final class JobRunner implements AutoCloseable {

	private static final Logger logger = LoggerFactory.getLogger(JobRunner.class);

	private static final int TRIES = 5;

	private static final long PATIENCE_SECONDS = 30;

	private final Map<String, Job> jobs;

	private final JobFolders folders;

	private final CorpusSettings settings;

	private final IntakeProperties bounds;

	private final JobWork work;

	private final Clock clock = Clock.systemUTC();

	private final Semaphore wakes = new Semaphore(0);

	private final CountDownLatch stop = new CountDownLatch(1);

	private final ExecutorService worker = Executors.newSingleThreadExecutor((task) -> daemon(task, "intake-worker"));

	private @Nullable Thread thread;

	JobRunner(Map<String, Job> jobs, JobFolders folders, CorpusSettings settings, IntakeProperties bounds,
			JobWork work) {
		this.settings = settings;
		this.jobs = jobs;
		this.folders = folders;
		this.bounds = bounds;
		this.work = work;
	}

	synchronized void start() {
		if (this.thread == null && this.stop.getCount() > 0) {
			this.thread = daemon(this::run, "intake");
			this.thread.start();
		}
	}

	void wake() {
		this.wakes.release();
	}

	@Override
	public void close() {
		this.stop.countDown();
		wake();
		Thread running;
		synchronized (this) {
			running = this.thread;
		}
		try {
			if (running != null) {
				running.join(TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS));
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		this.worker.shutdownNow();
	}

	private boolean stopped() {
		return this.stop.getCount() == 0;
	}

	private void run() {
		try {
			while (!stopped()) {
				Optional<Job> next = oldestWaiting();
				if (next.isPresent()) {
					work(next.get());
					forgetTheOldest();
				}
				else {
					this.wakes.acquire();
				}
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private Optional<Job> oldestWaiting() {
		return this.jobs.values()
			.stream()
			.filter((job) -> job.state() == State.WAITING)
			.reduce((newer, older) -> older);
	}

	private void work(Job job) throws InterruptedException {
		for (int tries = 1; !stopped(); tries++) {
			try {
				Job running = job.running(null, 0);
				this.jobs.put(job.id(), running);
				IngestReport report = this.worker.submit(() -> ingest(running)).get();
				if (report.stopped()) {
					this.jobs.put(job.id(), job.waitingBecause(null));
				}
				else {
					finish(job.finished(this.clock.instant(), troubles(report)));
					this.folders.deleteDocuments(job.id());
				}
				return;
			}
			catch (ExecutionException ex) {
				if (tries == TRIES) {
					logger.error("Job {} failed and is tried again at the next start", job.id(), ex.getCause());
					finish(job.failed(this.clock.instant(), "The work failed " + TRIES
							+ " times; the documents are kept and tried again at the next start. The log tells more."));
					return;
				}
				logger.warn("Job {} failed and is tried again: {}", job.id(), String.valueOf(ex.getCause()));
				this.jobs.put(job.id(), job.waitingBecause("The work failed and is tried again; the log tells more."));
				if (this.stop.await(this.bounds.pause().toMillis() * tries, TimeUnit.MILLISECONDS)) {
					return;
				}
			}
		}
	}

	private IngestReport ingest(Job job) {
		Corpus corpus = Corpus.open(List.of(this.folders.documents(job.id()).toString()), this.settings);
		return this.work.ingest(corpus, new JobProgress(job, this.jobs, this::stopped));
	}

	private void finish(Job job) {
		this.folders.update(job);
		this.jobs.put(job.id(), job);
	}

	private static List<Trouble> troubles(IngestReport report) {
		return report.failures()
			.stream()
			.map((failure) -> new Trouble(Intake.nameOf(failure.place()), failure.problem(), failure.remedy()))
			.toList();
	}

	private void forgetTheOldest() {
		this.jobs.values()
			.stream()
			.filter((job) -> !job.isOpen() && !this.folders.hasDocuments(job.id()))
			.skip(this.bounds.maxFinished())
			.toList()
			.forEach((job) -> {
				this.jobs.remove(job.id());
				this.folders.delete(job.id());
			});
	}

	private static Thread daemon(Runnable task, String name) {
		Thread thread = new Thread(task, name);
		thread.setDaemon(true);
		return thread;
	}

}
