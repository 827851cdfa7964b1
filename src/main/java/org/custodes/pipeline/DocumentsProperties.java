package org.custodes.pipeline;

import java.time.Duration;

import org.custodes.corpus.CorpusSettings;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The bounds within which documents are taken in.
 *
 * @param maxBytes the size of the largest file or page that is read
 * @param timeout how long fetching one page may take
 * @param privateAddresses whether pages of this machine and of private networks may be
 * fetched
 */
@ConfigurationProperties("custodes.documents")
public record DocumentsProperties(@DefaultValue("2000000") int maxBytes, @DefaultValue("30s") Duration timeout,
		@DefaultValue("false") boolean privateAddresses) {

	/**
	 * The bounds as the corpus takes them.
	 * @return the settings
	 */
	public CorpusSettings settings() {
		return new CorpusSettings(this.maxBytes, this.timeout, this.privateAddresses);
	}

}
