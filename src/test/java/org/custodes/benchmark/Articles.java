package org.custodes.benchmark;

import java.util.List;
import java.util.stream.Stream;

import org.custodes.corpus.Corpus;
import org.custodes.corpus.CorpusItem;
import org.custodes.corpus.CorpusSettings;
import org.custodes.corpus.Document;

/** The documents of the benchmark. */
final class Articles {

	/** Of each folder: so many show what reading costs, and a run stays short. */
	private static final int PER_FOLDER = 12;

	private Articles() {
	}

	static List<Document> of(List<String> folders) {
		return folders.stream().flatMap(Articles::of).toList();
	}

	private static Stream<Document> of(String folder) {
		try (Stream<CorpusItem> items = Corpus.open(List.of(folder), CorpusSettings.STANDARD).read()) {
			return items.filter(Document.class::isInstance)
				.map(Document.class::cast)
				.limit(PER_FOLDER)
				.toList()
				.stream();
		}
	}

}
