package org.custodes.graph;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.custodes.ontology.EntityType;
import org.custodes.resolution.Decision;
import org.custodes.resolution.Decisions;
import org.jspecify.annotations.Nullable;

/**
 * What people decided about the graph, kept in the graph itself: no load, no restart and
 * no new reading of a document loses it, and what was undone stays to be seen.
 * <p>
 * A decision on a claim holds on to what the document says in its own words and names, so
 * that it survives a new reading and a merge of entities.
 */
public interface ReviewStore {

	/** What people may say of a claim. */
	enum Verdict {

		/** The document says so. */
		CONFIRMED,

		/** The document does not say so; the claim vanishes. */
		REJECTED,

		/** Whatever was said before holds no longer. */
		OPEN

	}

	/**
	 * A decision on names of entities.
	 *
	 * @param kind {@code merge} or {@code split}
	 * @param entities the ids of the entities concerned, as they were
	 * @param pairs which names mean the same, or not the same
	 * @param keeps the name that the entity keeps after a merge
	 */
	record NamesDecision(String kind, List<String> entities, List<Decision> pairs, Decision.@Nullable Named keeps) {

		public NamesDecision {
			entities = List.copyOf(entities);
			pairs = List.copyOf(pairs);
		}

	}

	/**
	 * What has to follow the end of a decision.
	 */
	enum Undone {

		/** Nothing: there is no such decision. */
		UNKNOWN,

		/** Nothing: it was undone before. */
		BEFORE,

		/** Nothing more: it was on a claim, which is what it was before. */
		CLAIM,

		/** The entities must be resolved and loaded again. */
		NAMES

	}

	/**
	 * Keeps a verdict on a claim and brings the graph to it at once.
	 * @param claim the claim's id
	 * @param verdict the verdict
	 * @param who who says so
	 * @param note why; may be empty
	 * @return the decision's id, or nothing if there is no such claim
	 */
	Optional<String> judge(String claim, Verdict verdict, String who, String note);

	/**
	 * Keeps a decision on names, for the next resolution.
	 * @param decision the decision
	 * @param who who says so
	 * @param note why; may be empty
	 * @return the decision's id
	 */
	String decide(NamesDecision decision, String who, String note);

	/**
	 * The decisions on names that hold.
	 * @param types finds the types of entities by their names
	 * @return the decisions, the later ones later
	 */
	Decisions decisions(Function<String, EntityType> types);

	/**
	 * Ends a decision.
	 * @param decision its id
	 * @param who who ends it
	 * @return what has to follow
	 */
	Undone undo(String decision, String who);

	/**
	 * Keeps which entities others went into.
	 * @param successors the ids of the entities, by the ids of those that went into them
	 */
	void redirect(Map<String, String> successors);

}
