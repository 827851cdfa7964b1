package org.custodes.intake;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;

/**
 * Documents on their way into the graph.
 *
 * @param id its id; ids are in the order in which the documents came
 * @param state how far it is
 * @param submitted when the documents were accepted
 * @param finished when the work ended, if it has
 * @param stage what is being done, in a few words, while it runs
 * @param total how many documents there are
 * @param done how many of them are dealt with
 * @param documents the ids that the documents have in the graph
 * @param failures what could not be read
 * @param problem why the work as a whole failed, or has to wait
 */
public record Job(String id, State state, Instant submitted, @Nullable Instant finished, @Nullable String stage,
		int total, int done, List<String> documents, List<Trouble> failures, @Nullable String problem) {

	public Job {
		documents = List.copyOf(documents);
		failures = List.copyOf(failures);
	}

	/** How far a job is. */
	public enum State {

		/** Its turn has not come; a restart changes nothing. */
		WAITING,

		/** Its documents are being read, or brought into the graph. */
		RUNNING,

		/** All documents are in the graph. */
		DONE,

		/** Some documents could not be read, or the work as a whole failed. */
		FAILED;

		/**
		 * The name that the API uses.
		 * @return the name in lower case
		 */
		@JsonValue
		public String label() {
			return name().toLowerCase(Locale.ROOT);
		}

		@JsonCreator
		static State ofLabel(String label) {
			return valueOf(label.toUpperCase(Locale.ROOT));
		}

	}

	/**
	 * A document that could not be used.
	 *
	 * @param name its name
	 * @param problem what is wrong with it
	 * @param remedy what to do about it
	 */
	public record Trouble(String name, String problem, String remedy) {

	}

	static Job waiting(String id, Instant submitted, List<String> documents) {
		return new Job(id, State.WAITING, submitted, null, null, documents.size(), 0, documents, List.of(), null);
	}

	/** Whether it has to be done, now or after a restart. */
	boolean isOpen() {
		return this.state == State.WAITING || this.state == State.RUNNING;
	}

	Job waitingBecause(@Nullable String reason) {
		return new Job(this.id, State.WAITING, this.submitted, null, null, this.total, 0, this.documents, List.of(),
				reason);
	}

	Job running(@Nullable String at, int count) {
		return new Job(this.id, State.RUNNING, this.submitted, null, at, this.total, Math.min(count, this.total),
				this.documents, List.of(), null);
	}

	Job finished(Instant when, List<Trouble> troubles) {
		return new Job(this.id, troubles.isEmpty() ? State.DONE : State.FAILED, this.submitted, when, null, this.total,
				this.total, this.documents, troubles, null);
	}

	Job failed(Instant when, String reason) {
		return new Job(this.id, State.FAILED, this.submitted, when, null, this.total, this.done, this.documents,
				List.of(), reason);
	}

}
