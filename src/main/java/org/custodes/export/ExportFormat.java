package org.custodes.export;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The formats in which the graph can be had as one file. */
public enum ExportFormat {

	/** A JSON object a claim and line, as extraction writes them. */
	JSONL("application/x-ndjson", "claims.jsonl", "JSON Lines: a claim with its evidence a line, as 'extract' writes"),

	/** A row a claim and place. */
	CSV("text/csv", "claims.csv", "CSV: a claim and a place that states it a row, with document and dates"),

	/** The direct edges, for Gephi. */
	GEXF("application/gexf+xml", "facts.gexf", "GEXF 1.3: the direct edges and their entities, for Gephi"),

	/** The direct edges, for most programs that draw graphs. */
	GRAPHML("application/graphml+xml", "facts.graphml",
			"GraphML: the direct edges and their entities, for yEd, igraph, NetworkX");

	private final String mediaType;

	private final String fileName;

	private final String meaning;

	ExportFormat(String mediaType, String fileName, String meaning) {
		this.mediaType = mediaType;
		this.fileName = fileName;
		this.meaning = meaning;
	}

	/**
	 * The format of a name.
	 * @param label the name, in any case
	 * @return the format, or nothing
	 */
	public static Optional<ExportFormat> ofLabel(String label) {
		return Arrays.stream(values()).filter((format) -> format.label().equalsIgnoreCase(label)).findFirst();
	}

	/**
	 * The names of all formats.
	 * @return the names in lower case
	 */
	public static List<String> labels() {
		return Arrays.stream(values()).map(ExportFormat::label).toList();
	}

	/**
	 * The name that the command line and the API use.
	 * @return the name in lower case
	 */
	public String label() {
		return name().toLowerCase(Locale.ROOT);
	}

	/**
	 * The media type of the file; all are encoded in UTF-8.
	 * @return the type without parameters
	 */
	public String mediaType() {
		return this.mediaType;
	}

	/**
	 * What the file is called where nobody says otherwise.
	 * @return a name with an ending
	 */
	public String fileName() {
		return this.fileName;
	}

	/**
	 * What the file holds and what it is for.
	 * @return a few words
	 */
	public String meaning() {
		return this.meaning;
	}

}
