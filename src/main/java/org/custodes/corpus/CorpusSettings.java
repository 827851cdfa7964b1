package org.custodes.corpus;

import java.time.Duration;

/**
 * The bounds within which a corpus is read.
 *
 * @param maxBytes the size of the largest file or page that is read
 * @param timeout how long fetching one page may take, redirects included
 * @param privateAddresses whether pages of this machine and of private networks may be
 * fetched; off, so that an address from outside cannot make Custodes read what only it
 * can reach
 */
public record CorpusSettings(int maxBytes, Duration timeout, boolean privateAddresses) {

	/** Files of at most 2 MB, half a minute for a page, public addresses only. */
	public static final CorpusSettings STANDARD = new CorpusSettings(2_000_000, Duration.ofSeconds(30), false);

	public CorpusSettings {
		if (maxBytes < 1) {
			throw new IllegalArgumentException("the largest size must be at least 1 byte, not " + maxBytes);
		}
		if (timeout.isNegative() || timeout.isZero()) {
			throw new IllegalArgumentException("the time limit must be longer than nothing, not " + timeout);
		}
	}

}
