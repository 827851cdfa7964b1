package org.custodes.pipeline;

import org.custodes.corpus.Failure;
import org.custodes.corpus.Notice;
import org.custodes.corpus.Skipped;

/**
 * Takes what becomes of the items of a corpus, one by one, in the order of the corpus and
 * on the thread that asked for it.
 */
public interface ReadingListener {

	/**
	 * A document was read.
	 * @param reading what it states
	 */
	void read(Reading reading);

	/**
	 * A document could not be read.
	 * @param failure why
	 */
	void failed(Failure failure);

	/**
	 * A file is no document.
	 * @param skipped why
	 */
	default void skipped(Skipped skipped) {
	}

	/**
	 * A document has a fault and is read all the same.
	 * @param notice which
	 */
	default void noticed(Notice notice) {
	}

	/**
	 * Tells whether the reading shall be broken off; asked several times a second.
	 * @return whether it shall
	 */
	default boolean stopped() {
		return false;
	}

}
