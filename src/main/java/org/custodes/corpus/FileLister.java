package org.custodes.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.custodes.corpus.Corpus.LocalFile;
import org.custodes.corpus.Corpus.Place;
import org.custodes.corpus.Corpus.Remark;

/**
 * Lists the documents of folders. Links within a folder are not followed: they could lead
 * out of it, or round in a circle. Hidden files are passed over.
 */
final class FileLister {

	private final CorpusSettings settings;

	/** The metadata of each folder, so that its faults are told once. */
	private final Map<Path, Metadata> metadata = new HashMap<>();

	FileLister(CorpusSettings settings) {
		this.settings = settings;
	}

	List<Place> list(Path path) {
		List<Place> places = new ArrayList<>();
		if (Files.isDirectory(path)) {
			listFolder(path, places);
		}
		else {
			addFile(path, true, places);
		}
		return places;
	}

	private void listFolder(Path folder, List<Place> places) {
		List<Path> entries = new ArrayList<>();
		try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
			stream.forEach(entries::add);
		}
		catch (IOException ex) {
			places.add(new Remark(new Failure(folder.toString(), "the folder cannot be listed: " + ex.getMessage(),
					"check its permissions")));
			return;
		}
		entries.sort(null);
		for (Path entry : entries) {
			if (name(entry).startsWith(".") || name(entry).equals(Metadata.FILE)) {
				continue;
			}
			if (Files.isSymbolicLink(entry)) {
				places.add(new Remark(new Skipped(entry.toString(), "links are not followed")));
			}
			else if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
				listFolder(entry, places);
			}
			else if (Content.Format.ofFile(entry).isPresent()) {
				addFile(entry, false, places);
			}
			else {
				places.add(new Remark(new Skipped(entry.toString(), "it is not text, Markdown or HTML by its name")));
			}
		}
	}

	private void addFile(Path file, boolean named, List<Place> places) {
		Path folder = Objects.requireNonNullElse(file.getParent(), Path.of(""));
		Metadata known = this.metadata.get(folder);
		if (known == null) {
			known = Metadata.beside(folder);
			this.metadata.put(folder, known);
			known.notices().forEach((notice) -> places.add(new Remark(notice)));
		}
		places.add(new LocalFile(file, named, known, this.settings));
	}

	static String name(Path path) {
		return Objects.requireNonNullElse(path.getFileName(), path).toString();
	}

	static byte[] bytes(Path file, int maxBytes) throws UnreadableException {
		try (InputStream in = Files.newInputStream(file)) {
			byte[] bytes = in.readNBytes(maxBytes + 1);
			if (bytes.length > maxBytes) {
				throw tooLarge(maxBytes);
			}
			return bytes;
		}
		catch (NoSuchFileException ex) {
			throw new UnreadableException("the file is gone", "run again");
		}
		catch (IOException ex) {
			throw new UnreadableException("the file cannot be read: " + ex.getMessage(), "check its permissions");
		}
	}

	static UnreadableException tooLarge(int maxBytes) {
		return new UnreadableException("it is larger than " + maxBytes + " bytes",
				"split it, or raise custodes.documents.max-bytes");
	}

}
