package org.custodes.pipeline;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

import org.custodes.corpus.Corpus;
import org.custodes.corpus.CorpusItem;
import org.custodes.corpus.Document;
import org.custodes.corpus.DocumentId;
import org.custodes.corpus.Failure;
import org.custodes.corpus.Notice;
import org.custodes.corpus.Skipped;
import org.custodes.graph.GraphStore;
import org.custodes.resolution.EntityResolver;
import org.custodes.resolution.Resolution;

/**
 * Brings documents into the graph.
 * <p>
 * Each document is staged as soon as it is read, so that a run that is killed loses only
 * the documents in work; then the entities of all staged documents are resolved, and the
 * graph is brought to what follows. Ingests of one pipeline run one after the other.
 */
public final class IngestPipeline {

	/** What is done with a document that the graph knows already. */
	public enum Known {

		/** It is passed over. */
		SKIP,

		/** It is read again, because more than its text has changed: its date, say. */
		READ_AGAIN

	}

	private final Supplier<DocumentReader> reader;

	private final String version;

	private final Supplier<EntityResolver> resolver;

	private final GraphStore graph;

	/** Held by an ingest from its beginning to its end. */
	private final ReentrantLock ingesting = new ReentrantLock();

	/** Held while the graph is brought to what follows from the documents. */
	private final ReentrantLock loading = new ReentrantLock();

	/**
	 * A pipeline.
	 * @param reader gives what reads the documents, the same each time; asked when one
	 * has to be read, and on many threads, because it may take long to load
	 * @param version the version of the reader; a document that another version has read
	 * is read again
	 * @param resolver resolves the entities
	 * @param graph takes the documents
	 */
	public IngestPipeline(Supplier<DocumentReader> reader, String version, EntityResolver resolver, GraphStore graph) {
		this(reader, version, () -> resolver, graph);
	}

	/**
	 * A pipeline whose decisions on entities change while it is in use.
	 * @param reader gives what reads the documents
	 * @param version the version of the reader
	 * @param resolver gives what resolves the entities, with the decisions of the moment
	 * @param graph takes the documents
	 */
	public IngestPipeline(Supplier<DocumentReader> reader, String version, Supplier<EntityResolver> resolver,
			GraphStore graph) {
		this.reader = reader;
		this.version = version;
		this.resolver = resolver;
		this.graph = graph;
	}

	/**
	 * Brings the documents of a corpus into the graph.
	 * @param corpus the documents
	 * @param known what is done with those that the graph knows
	 * @param progress is told how far it has come
	 * @return what became of them
	 */
	public IngestReport ingest(Corpus corpus, Known known, ProgressListener progress) {
		this.ingesting.lock();
		try {
			return new Run(known, progress).ingest(corpus);
		}
		finally {
			this.ingesting.unlock();
		}
	}

	/**
	 * Does something to the graph while no ingest loads it. Documents may be read
	 * meanwhile.
	 * @param <T> what comes of it
	 * @param patience how long to wait for an ingest that loads
	 * @param work what is done
	 * @return what came of it, or nothing if the wait was in vain
	 * @throws InterruptedException if the thread is interrupted while it waits
	 */
	public <T> Optional<T> betweenLoads(Duration patience, Supplier<T> work) throws InterruptedException {
		if (!this.loading.tryLock(patience.toMillis(), TimeUnit.MILLISECONDS)) {
			return Optional.empty();
		}
		try {
			return Optional.of(work.get());
		}
		finally {
			this.loading.unlock();
		}
	}

	/**
	 * Resolves the entities of all staged documents.
	 * @return which entities of the documents are which things of the world
	 */
	public Resolution resolve() {
		return this.resolver.get().resolve(this.graph.stagedEntities());
	}

	/** One ingest. */
	private final class Run implements ReadingListener {

		private final ProgressListener progress;

		private final StageClock clock;

		/** The documents that are staged, or on their way to it in this run. */
		private final Set<DocumentId> taken = new HashSet<>();

		private final List<Failure> failures = new ArrayList<>();

		private int read;

		private int known;

		private int skipped;

		private long tokens;

		Run(Known known, ProgressListener progress) {
			this.progress = progress;
			this.clock = new StageClock(progress);
			if (known == Known.SKIP) {
				this.taken.addAll(IngestPipeline.this.graph.staged(IngestPipeline.this.version));
			}
		}

		IngestReport ingest(Corpus corpus) {
			this.clock.begin(Stage.READ, corpus.size());
			boolean stopped = false;
			try {
				new ParallelReading((document) -> IngestPipeline.this.reader.get().read(document))
					.run(corpus.read().filter(this::mustBeRead), this);
				load();
			}
			catch (InterruptedException ex) {
				stopped = true;
			}
			return new IngestReport(this.read, this.known, this.skipped, this.failures, this.tokens,
					IngestPipeline.this.graph.counts(), this.clock.end(), stopped);
		}

		private void load() throws InterruptedException {
			IngestPipeline.this.loading.lockInterruptibly();
			try {
				this.clock.begin(Stage.RESOLVE, 0);
				Resolution resolution = resolve();
				this.clock.begin(Stage.LOAD, 0);
				IngestPipeline.this.graph.load(resolution);
			}
			finally {
				IngestPipeline.this.loading.unlock();
			}
		}

		private boolean mustBeRead(CorpusItem item) {
			if (item instanceof Document document && !this.taken.add(document.id())) {
				this.known++;
				this.progress.step(0);
				return false;
			}
			return true;
		}

		@Override
		public void read(Reading reading) {
			IngestPipeline.this.graph.stage(reading.extraction(), IngestPipeline.this.version);
			this.read++;
			this.tokens += reading.tokens();
			this.progress.step(reading.tokens());
		}

		@Override
		public void failed(Failure failure) {
			this.failures.add(failure);
			this.progress.tell(failure);
			this.progress.step(0);
		}

		@Override
		public void skipped(Skipped item) {
			this.skipped++;
		}

		@Override
		public void noticed(Notice notice) {
			this.progress.tell(notice);
		}

		@Override
		public boolean stopped() {
			return this.progress.stopped();
		}

	}

}
