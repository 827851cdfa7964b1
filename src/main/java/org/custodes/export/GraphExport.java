package org.custodes.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;

import org.custodes.query.ClaimFilter;
import org.custodes.query.GraphQueries;

/**
 * Gives the graph as one file, read and written part by part, so that a graph of any size
 * needs little memory: that of a few hundred claims, and for the formats that hold nodes
 * the ids of these.
 */
public final class GraphExport {

	private final GraphQueries graph;

	/**
	 * An export of a graph.
	 * @param graph the graph
	 */
	public GraphExport(GraphQueries graph) {
		this.graph = graph;
	}

	/**
	 * Begins to read.
	 * @param format the format
	 * @param filter which claims, or the facts of which edges; those know no polarity,
	 * modality and document
	 * @return what is to be written
	 * @throws org.custodes.query.QueryException if the filter is wrong or the database is
	 * away; once this has returned, only the latter can happen
	 */
	public Content open(ExportFormat format, ClaimFilter filter) {
		return switch (format) {
			case JSONL -> new ClaimLines(new ClaimFeed(this.graph, filter));
			case CSV -> new ClaimRows(new ClaimFeed(this.graph, filter));
			case GEXF -> new FactGraph(this.graph, filter, GexfDialect::new);
			case GRAPHML -> new FactGraph(this.graph, filter, GraphMlDialect::new);
		};
	}

	/** A file that is about to be written. */
	public sealed interface Content permits ClaimLines, ClaimRows, FactGraph {

		/**
		 * Reads on and writes all of it, in UTF-8. Works once.
		 * @param out where to write; flushed, not closed
		 * @throws IOException if it cannot be written
		 * @throws org.custodes.query.QueryException if the database fails in the middle;
		 * what was written then is no whole file
		 */
		void writeTo(OutputStream out) throws IOException;

	}

	static BufferedWriter utf8(OutputStream out) {
		return new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
	}

}
