package org.custodes.corpus;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Documents to read: files, folders with all that is below them, and web pages.
 * <p>
 * Opening a corpus lists its places; reading happens as the stream is consumed, so that a
 * corpus of any size needs the memory of one document.
 */
public final class Corpus {

	private final List<Place> places;

	private Corpus(List<Place> places) {
		this.places = List.copyOf(places);
	}

	/**
	 * Lists what there is to read.
	 * @param inputs paths of files and folders, and addresses that start with
	 * {@code http://} or {@code https://}
	 * @param settings the bounds
	 * @return the corpus, in the order of the inputs; within a folder in the order of the
	 * paths. An input that does not exist is a {@link Failure} in the stream.
	 */
	public static Corpus open(Collection<String> inputs, CorpusSettings settings) {
		List<Place> places = new ArrayList<>();
		WebFetcher fetcher = new WebFetcher(settings);
		FileLister lister = new FileLister(settings);
		for (String input : inputs) {
			if (isWebAddress(input)) {
				places.add(new WebPage(input, fetcher));
			}
			else {
				places.addAll(list(input, lister));
			}
		}
		return new Corpus(places);
	}

	/**
	 * How many documents there are at most; some may turn out to be unreadable.
	 * @return the number of files and pages
	 */
	public int size() {
		return (int) this.places.stream().filter(Place::holdsDocument).count();
	}

	/**
	 * Reads the documents, one by one as the stream is consumed.
	 * @return the documents, the failures and the remarks, each in its place
	 */
	public Stream<CorpusItem> read() {
		return this.places.stream().flatMap((place) -> place.read().stream());
	}

	private static List<Place> list(String input, FileLister lister) {
		try {
			Path path = Path.of(input);
			if (Files.exists(path)) {
				return lister.list(path);
			}
			return List.of(new Remark(new Failure(input, "there is no such file or folder", advice(input))));
		}
		catch (InvalidPathException ex) {
			return List.of(new Remark(new Failure(input, "this is no path: " + ex.getReason(), advice(input))));
		}
	}

	private static String advice(String input) {
		return input.contains("://") ? "give an address that starts with http:// or https://"
				: "check the spelling and the working directory, " + Path.of("").toAbsolutePath();
	}

	private static boolean isWebAddress(String input) {
		String start = input.substring(0, Math.min(8, input.length())).toLowerCase(Locale.ROOT);
		return start.startsWith("http://") || start.startsWith("https://");
	}

	/** One place of a corpus. */
	sealed interface Place permits LocalFile, WebPage, Remark {

		List<CorpusItem> read();

		default boolean holdsDocument() {
			return true;
		}

	}

	/** Something that was found out while the places were listed. */
	record Remark(CorpusItem item) implements Place {

		@Override
		public List<CorpusItem> read() {
			return List.of(this.item);
		}

		@Override
		public boolean holdsDocument() {
			return false;
		}

	}

	/** A page that is fetched when its turn comes. */
	record WebPage(String address, WebFetcher fetcher) implements Place {

		@Override
		public List<CorpusItem> read() {
			try {
				return this.fetcher.fetch(URI.create(this.address)).read();
			}
			catch (IllegalArgumentException ex) {
				return List.of(new Failure(this.address, "this is no web address", "check its spelling"));
			}
			catch (UnreadableException ex) {
				return List.of(ex.failure(this.address));
			}
		}

	}

	/** A file that is read when its turn comes. */
	record LocalFile(Path path, boolean named, Metadata metadata, CorpusSettings settings) implements Place {

		@Override
		public List<CorpusItem> read() {
			try {
				Content.Format format = Content.Format.ofFile(this.path).orElse(Content.Format.TEXT);
				byte[] bytes = FileLister.bytes(this.path, this.settings.maxBytes());
				if (Content.isBinary(bytes)) {
					return List.of(binary());
				}
				return new Content(this.path.toString(), FileLister.name(this.path), format, bytes, null,
						this.metadata.of(FileLister.name(this.path)))
					.read();
			}
			catch (UnreadableException ex) {
				return List.of(ex.failure(this.path.toString()));
			}
		}

		/** A file that somebody named is missed, one among many in a folder is not. */
		private CorpusItem binary() {
			String problem = "it holds binary data";
			return this.named ? new Failure(this.path.toString(), problem, "give text, Markdown or HTML")
					: new Skipped(this.path.toString(), problem);
		}

	}

}
