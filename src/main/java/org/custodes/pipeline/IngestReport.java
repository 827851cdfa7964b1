package org.custodes.pipeline;

import java.time.Duration;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.custodes.corpus.Failure;
import org.custodes.graph.GraphCounts;

/**
 * What became of an ingest.
 *
 * @param read how many documents were read and staged
 * @param known how many documents were passed over because they are in the graph already
 * @param skipped how many files were no documents
 * @param failures the documents that could not be read
 * @param tokens how many tokens were read
 * @param graph what the graph holds now
 * @param timings how long each stage took; a stage that did not run has none
 * @param stopped whether it was stopped before its end; what was read is kept, and shows
 * in the graph after the next ingest
 */
public record IngestReport(int read, int known, int skipped, List<Failure> failures, long tokens, GraphCounts graph,
		Map<Stage, Duration> timings, boolean stopped) {

	public IngestReport {
		failures = List.copyOf(failures);
		timings = Collections.unmodifiableMap(timings.isEmpty() ? Map.of() : new EnumMap<>(timings));
	}

	/**
	 * Tells whether all documents are in the graph.
	 * @return whether nothing failed and nothing was stopped
	 */
	public boolean complete() {
		return this.failures.isEmpty() && !this.stopped;
	}

}
