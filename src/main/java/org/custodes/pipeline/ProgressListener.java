package org.custodes.pipeline;

import org.custodes.corpus.CorpusItem;

/** Is told how far the work has come, on one thread. */
public interface ProgressListener {

	/** Tells nobody. */
	ProgressListener NONE = new ProgressListener() {
	};

	/**
	 * A stage begins; the one before it is over.
	 * @param stage the stage
	 * @param steps how many steps it has at most; 0 where that is not known
	 */
	default void begin(Stage stage, int steps) {
	}

	/**
	 * A document is dealt with.
	 * @param tokens how many tokens were read in it; 0 if it was not read
	 */
	default void step(int tokens) {
	}

	/**
	 * Something about an input is worth telling: that it failed, or has a fault.
	 * @param item a failure, a notice or a skipped file
	 */
	default void tell(CorpusItem item) {
	}

	/**
	 * Tells whether the work shall be broken off; asked several times a second.
	 * @return whether it shall
	 */
	default boolean stopped() {
		return false;
	}

	/** The work is over. */
	default void end() {
	}

}
