package org.custodes.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.custodes.extraction.Extraction;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes extractions as JSON Lines: {@code claims.jsonl}, {@code entities.jsonl},
 * {@code quotes.jsonl} and {@code dates.jsonl}, a line a claim, entity, quote or date in
 * the order of the extractions. {@code start} and {@code end} count the code points of
 * the document's file.
 * <p>
 * The files appear at {@link #commit()}, whole; a writer that is closed without it leaves
 * the folder as it was.
 */
public final class JsonLinesWriter implements AutoCloseable {

	static final JsonMapper MAPPER = JsonMapper.builder().enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN).build();

	private final Path folder;

	private final List<LinesFile> files = new ArrayList<>();

	private final LinesFile claims;

	private final LinesFile entities;

	private final LinesFile quotes;

	private final LinesFile dates;

	/**
	 * Begins to write.
	 * @param folder where the files shall be; made if it is not there
	 * @throws ExportException if the folder cannot be written to
	 */
	public JsonLinesWriter(Path folder) {
		this.folder = folder;
		try {
			Files.createDirectories(folder);
			this.claims = open("claims.jsonl");
			this.entities = open("entities.jsonl");
			this.quotes = open("quotes.jsonl");
			this.dates = open("dates.jsonl");
		}
		catch (IOException ex) {
			close();
			throw failed(ex);
		}
	}

	/**
	 * Adds what was read out of a document.
	 * @param extraction the extraction
	 * @throws ExportException if the disk does not take it
	 */
	public void write(Extraction extraction) {
		ExtractionLines lines = new ExtractionLines(extraction);
		try {
			this.claims.write(lines.claims());
			this.entities.write(lines.entities());
			this.quotes.write(lines.quotes());
			this.dates.write(lines.dates());
		}
		catch (IOException ex) {
			throw failed(ex);
		}
	}

	/**
	 * Ends the files and puts them in the place of those of an earlier run.
	 * @throws ExportException if the disk does not take them
	 */
	public void commit() {
		try {
			for (LinesFile file : this.files) {
				file.writer().close();
			}
			for (LinesFile file : this.files) {
				Files.move(file.partial(), file.target(), StandardCopyOption.REPLACE_EXISTING,
						StandardCopyOption.ATOMIC_MOVE);
			}
		}
		catch (IOException ex) {
			throw failed(ex);
		}
	}

	/** Removes what was not committed. */
	@Override
	public void close() {
		try {
			for (LinesFile file : this.files) {
				file.writer().close();
				Files.deleteIfExists(file.partial());
			}
		}
		catch (IOException ex) {
			throw failed(ex);
		}
	}

	private LinesFile open(String name) throws IOException {
		Path partial = this.folder.resolve(name + ".part");
		LinesFile file = new LinesFile(Files.newBufferedWriter(partial, StandardCharsets.UTF_8), partial,
				this.folder.resolve(name));
		this.files.add(file);
		return file;
	}

	private ExportException failed(IOException ex) {
		return new ExportException(
				this.folder + " cannot be written (" + ex + "); check its permissions and the space on the disk", ex);
	}

	private record LinesFile(BufferedWriter writer, Path partial, Path target) {

		void write(Stream<? extends Record> lines) throws IOException {
			for (Record line : lines.toList()) {
				this.writer.write(MAPPER.writeValueAsString(line));
				this.writer.write('\n');
			}
		}

	}

}
