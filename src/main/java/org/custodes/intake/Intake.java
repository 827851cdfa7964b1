package org.custodes.intake;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;

import org.custodes.corpus.Corpus;
import org.custodes.corpus.CorpusItem;
import org.custodes.corpus.CorpusSettings;
import org.custodes.corpus.Document;
import org.custodes.corpus.Failure;
import org.custodes.corpus.Skipped;
import org.custodes.intake.IntakeException.Fault;
import org.custodes.pipeline.IngestPipeline;
import org.custodes.pipeline.IngestPipeline.Known;

/**
 * Takes documents and brings them into the graph, one job after the other, in the order
 * in which they came.
 * <p>
 * What is accepted is on the disk first: a restart, or a kill, loses none of it. What
 * cannot be read is refused at once. Work begins with {@link #start()}.
 */
public final class Intake implements AutoCloseable {

	private static final SecureRandom RANDOM = new SecureRandom();

	/** The newest first. */
	private final ConcurrentSkipListMap<String, Job> jobs = new ConcurrentSkipListMap<>(Collections.reverseOrder());

	private final JobFolders folders;

	private final CorpusSettings settings;

	private final IntakeProperties bounds;

	private final JobRunner runner;

	private final Clock clock = Clock.systemUTC();

	Intake(JobFolders folders, CorpusSettings settings, IntakeProperties bounds, JobWork work) {
		this.folders = folders;
		this.settings = settings;
		this.bounds = bounds;
		this.runner = new JobRunner(this.jobs, folders, settings, bounds, work);
		for (Job job : folders.read()) {
			boolean again = job.isOpen() || folders.hasDocuments(job.id());
			this.jobs.put(job.id(), again ? job.waitingBecause(null) : job);
		}
	}

	/**
	 * An intake that keeps its documents in a folder.
	 * @param folder the folder; made if it is not there. What an earlier intake left in
	 * it goes on
	 * @param settings the bounds of a document
	 * @param bounds the bounds of the intake
	 * @param pipeline brings the documents into the graph
	 * @return the intake, which has not begun to work
	 * @throws IntakeException if the folder cannot be used
	 */
	public static Intake open(Path folder, CorpusSettings settings, IntakeProperties bounds, IngestPipeline pipeline) {
		return new Intake(new JobFolders(folder), settings, bounds,
				(corpus, progress) -> pipeline.ingest(corpus, Known.READ_AGAIN, progress));
	}

	/** Begins to work off the jobs, those of an earlier run first. */
	public void start() {
		this.runner.start();
	}

	/**
	 * Accepts documents.
	 * @param submissions the documents, at least one
	 * @return the job that brings them into the graph
	 * @throws IntakeException if a document cannot be read, is too large, or too many are
	 * waiting; then none is accepted
	 */
	public synchronized Job accept(List<Submission> submissions) {
		checkBounds(submissions);
		Instant now = this.clock.instant();
		String id = "%012x-%08x".formatted(now.toEpochMilli(), RANDOM.nextInt());
		Job job;
		try {
			job = Job.waiting(id, now, documents(List.of(this.folders.prepare(id, submissions).toString())));
		}
		catch (IntakeException ex) {
			this.folders.discard(id);
			throw ex;
		}
		this.folders.commit(job);
		this.jobs.put(id, job);
		this.runner.wake();
		return job;
	}

	/**
	 * A job.
	 * @param id its id
	 * @return the job as it is now, or nothing
	 */
	public Optional<Job> job(String id) {
		return Optional.ofNullable(this.jobs.get(id));
	}

	/**
	 * The jobs that wait, run, or have ended not too long ago.
	 * @return the jobs as they are now, the newest first, by their ids
	 */
	public Map<String, Job> jobs() {
		return Collections.unmodifiableMap(this.jobs);
	}

	/** Stops the work; what is not done goes on at the next start. */
	@Override
	public void close() {
		this.runner.close();
	}

	private void checkBounds(List<Submission> submissions) {
		if (submissions.isEmpty() || submissions.size() > this.bounds.maxDocuments()) {
			throw new IntakeException(Fault.TOO_LARGE,
					"send 1 to " + this.bounds.maxDocuments() + " documents at a time, not " + submissions.size(),
					null);
		}
		for (Submission submission : submissions) {
			if (submission.size() > this.settings.maxBytes()) {
				throw new IntakeException(Fault.TOO_LARGE, submission.name() + " is larger than "
						+ this.settings.maxBytes() + " bytes; split it, or raise custodes.documents.max-bytes", null);
			}
		}
		if (this.jobs.values().stream().filter(Job::isOpen).count() >= this.bounds.maxWaiting()) {
			throw new IntakeException(Fault.FULL,
					this.bounds.maxWaiting() + " jobs are waiting already; try again when some are done", null);
		}
	}

	/** The ids of the documents, if all can be read. */
	private List<String> documents(List<String> folder) {
		List<String> ids = new ArrayList<>();
		List<String> faults = new ArrayList<>();
		Corpus.open(folder, this.settings).read().forEach((item) -> {
			if (item instanceof Document document) {
				ids.add(document.id().value());
			}
			else {
				fault(item).ifPresent(faults::add);
			}
		});
		if (!faults.isEmpty()) {
			throw new IntakeException(Fault.UNREADABLE, String.join(". ", faults), null);
		}
		return ids;
	}

	private static Optional<String> fault(CorpusItem item) {
		if (item instanceof Failure failure) {
			return Optional.of(nameOf(failure.place()) + ": " + failure.problem() + "; " + failure.remedy());
		}
		if (item instanceof Skipped skipped) {
			return Optional
				.of(nameOf(skipped.place()) + ": " + skipped.reason() + "; give text, Markdown or HTML by that ending");
		}
		return Optional.empty();
	}

	/** Nobody needs to know where the documents wait. */
	static String nameOf(String place) {
		return place.substring(Math.max(place.lastIndexOf('/'), place.lastIndexOf('\\')) + 1);
	}

}
