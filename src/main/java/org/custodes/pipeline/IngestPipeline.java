package org.custodes.pipeline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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

	private final EntityResolver resolver;

	private final GraphStore graph;

	private final ReentrantLock lock = new ReentrantLock();

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
		this.lock.lock();
		try {
			return new Run(known, progress).ingest(corpus);
		}
		finally {
			this.lock.unlock();
		}
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
				this.clock.begin(Stage.RESOLVE, 0);
				var resolution = IngestPipeline.this.resolver.resolve(IngestPipeline.this.graph.stagedEntities());
				this.clock.begin(Stage.LOAD, 0);
				IngestPipeline.this.graph.load(resolution);
			}
			catch (InterruptedException ex) {
				stopped = true;
			}
			return new IngestReport(this.read, this.known, this.skipped, this.failures, this.tokens,
					IngestPipeline.this.graph.counts(), this.clock.end(), stopped);
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
