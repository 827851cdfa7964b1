package org.custodes.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

import org.custodes.corpus.Corpus;
import org.custodes.corpus.CorpusItem;
import org.custodes.corpus.CorpusSettings;
import org.custodes.corpus.Document;
import org.custodes.corpus.Failure;
import org.custodes.corpus.Source;
import org.custodes.intake.Submission;
import org.custodes.pipeline.DocumentsProperties;
import org.custodes.query.QueryException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/**
 * Fetches the article of those who send its address alone: from public addresses only,
 * within the bounds of a document, unless the settings say otherwise.
 */
@Component
final class ArticleFetcher {

	/** What is no web address would be a path on this machine. */
	private static final Pattern ADDRESS = Pattern.compile("(?i)https?://[^\\s/]+.*");

	private final ObjectProvider<DocumentsProperties> properties;

	ArticleFetcher(ObjectProvider<DocumentsProperties> properties) {
		this.properties = properties;
	}

	/**
	 * Fetches an article.
	 * @param address where it is
	 * @param told what the sender says of it, which counts more than what the page says
	 * @return the article as a document to be read
	 */
	Submission fetch(String address, Source told) {
		if (!ADDRESS.matcher(address).matches()) {
			throw QueryException.parameter("address", "an address that starts with http:// or https://", address);
		}
		CorpusSettings settings = this.properties.stream()
			.findFirst()
			.map(DocumentsProperties::settings)
			.orElse(CorpusSettings.STANDARD);
		List<CorpusItem> items = Corpus.open(List.of(address), settings).read().toList();
		for (CorpusItem item : items) {
			if (item instanceof Document document) {
				return new Submission("article.txt", document.text().getBytes(StandardCharsets.UTF_8),
						merged(told, document.source(), address));
			}
			if (item instanceof Failure failure) {
				throw new ResponseStatusException(HttpStatus.UNPROCESSABLE_CONTENT,
						failure.problem() + "; " + failure.remedy());
			}
		}
		throw new ResponseStatusException(HttpStatus.UNPROCESSABLE_CONTENT,
				"The page holds no article; paste its text.");
	}

	private static Source merged(Source told, Source found, String address) {
		return new Source((told.title() != null) ? told.title() : found.title(),
				(told.publisher() != null) ? told.publisher() : found.publisher(),
				(told.published() != null) ? told.published() : found.published(), address);
	}

}
