package org.custodes.graph;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.custodes.corpus.DocumentId;
import org.custodes.extraction.ExtractedEntity;
import org.custodes.extraction.Extraction;
import org.custodes.resolution.Resolution;

/**
 * The graph as it is written.
 * <p>
 * Documents come in two steps. {@link #stage Staged}, a document is kept with everything
 * that was read out of it; nothing of that is lost when the program is killed.
 * {@link #load Loaded}, the graph is what follows from all staged documents and one
 * resolution of their entities - the same graph in whatever order, how often and after
 * whatever interruption that was done.
 */
public interface GraphStore {

	/**
	 * Brings the schema up to date; needed before anything else.
	 * @throws GraphException if the graph was made by a newer version of Custodes
	 */
	void migrate();

	/**
	 * Which documents need not be read again.
	 * @param extractor the version of what reads them
	 * @return the documents that were staged by this version
	 */
	Set<DocumentId> staged(String extractor);

	/**
	 * Stages a document.
	 * @param extraction what was read out of it
	 * @param extractor the version of what read it
	 */
	default void stage(Extraction extraction, String extractor) {
		stage(List.of(extraction), extractor);
	}

	/**
	 * Stages documents in one transaction. What was staged of them before is replaced.
	 * @param extractions what was read out of them
	 * @param extractor the version of what read them
	 */
	void stage(Collection<Extraction> extractions, String extractor);

	/**
	 * The entities of all staged documents, for resolution.
	 * @return the entities that each document knows
	 */
	Map<DocumentId, List<ExtractedEntity>> stagedEntities();

	/**
	 * Brings the graph to what follows from the staged documents: writes what is new or
	 * has changed and removes what does not follow any more.
	 * @param resolution which entities of the documents are which things of the world; a
	 * document that it does not know is left as it is
	 * @return what was done
	 */
	LoadSummary load(Resolution resolution);

	/**
	 * Removes a document and all that rests on it alone; does nothing if it is not there.
	 * @param document the document
	 */
	void remove(DocumentId document);

	/**
	 * How much the graph holds.
	 * @return the counts
	 */
	GraphCounts counts();

	/**
	 * Runs the checks of {@code cypher/checks}.
	 * @return a result for each, sorted by name
	 */
	List<CheckResult> check();

}
