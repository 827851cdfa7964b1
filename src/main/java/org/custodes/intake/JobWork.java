package org.custodes.intake;

import org.custodes.corpus.Corpus;
import org.custodes.pipeline.IngestReport;
import org.custodes.pipeline.ProgressListener;

/** What is done with the documents of a job. */
@FunctionalInterface
interface JobWork {

	IngestReport ingest(Corpus corpus, ProgressListener progress);

}
