package org.custodes.graph;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.custodes.ontology.PartialDate;
import org.custodes.resolution.EntityId;
import org.custodes.resolution.Match;
import org.custodes.resolution.Resolution;

/** What follows from the claims of several documents together. */
final class Settlement {

	private static final int OWNERS = 200;

	/** More than anybody will ever look at; the surest come first. */
	private static final int NAMESAKES = 5_000;

	private final CypherRunner cypher;

	private final StagedDocuments documents;

	Settlement(CypherRunner cypher, StagedDocuments documents) {
		this.cypher = cypher;
		this.documents = documents;
	}

	/** Keeps the pairs that rules could not tell apart, for people to decide. */
	void namesakes(Resolution resolution) {
		List<Row> rows = new ArrayList<>();
		Set<List<String>> seen = new HashSet<>();
		for (Match match : resolution.matches()) {
			EntityId one = resolution.members().get(match.left());
			EntityId other = resolution.members().get(match.right());
			if (!match.open() || one == null || other == null || one.equals(other) || rows.size() == NAMESAKES) {
				continue;
			}
			boolean inOrder = one.compareTo(other) < 0;
			String left = (inOrder ? one : other).value();
			String right = (inOrder ? other : one).value();
			if (seen.add(List.of(left, right))) {
				rows.add(Row.empty()
					.with("id", Hash.of("namesakes", left, right))
					.with("left", left)
					.with("right", right)
					.with("score", match.score())
					.with("explanation", match.explanation()));
			}
		}
		this.cypher.inTransaction(() -> {
			this.cypher.write("writes/clear-namesakes");
			this.cypher.write("writes/namesakes", rows);
		});
	}

	/** Brings everything up to date that follows from several documents together. */
	void all() {
		stories();
		facts();
		contracts();
		this.cypher.inTransaction(() -> {
			this.cypher.write("writes/clear-entities");
			this.cypher.write("writes/clear-dates");
		});
	}

	private void stories() {
		TreeMap<String, Fingerprint> fingerprints = new TreeMap<>();
		Map<String, String> former = new TreeMap<>();
		this.documents.states().forEach((state) -> {
			fingerprints.put(state.id(), state.fingerprint());
			String story = state.story();
			if (story != null) {
				former.put(state.id(), story);
			}
		});
		List<Row> changed = new ArrayList<>();
		Stories.of(fingerprints).forEach((id, story) -> {
			if (!story.equals(former.get(id))) {
				changed.add(Row.empty().with("id", id).with("story", story));
			}
		});
		this.cypher.inTransaction(() -> this.cypher.write("writes/stories", changed));
	}

	/** The direct edges and contradictions of entities whose claims have changed. */
	void facts() {
		while (this.cypher.inTransaction(this::someFacts)) {
			// Until nothing is left.
		}
	}

	private Boolean someFacts() {
		List<String> owners = this.cypher.rows("server/stale-entities", Map.of("limit", OWNERS))
			.stream()
			.map((row) -> row.text("id"))
			.toList();
		if (owners.isEmpty()) {
			return false;
		}
		for (String statement : List.of("clear-facts", "facts", "contradictions", "settled")) {
			this.cypher.write("writes/" + statement, Map.of("owners", owners));
		}
		return true;
	}

	/** The contracts, from all claims that state one. */
	void contracts() {
		this.cypher.inTransaction(() -> {
			List<Row> contracts = Contracts.rows(this.cypher.rows("server/contract-claims"));
			this.cypher.write("writes/clear-contracts",
					Map.of("contracts", contracts.stream().map((row) -> row.text("id")).toList()));
			List<PartialDate> dates = contracts.stream().flatMap(Contracts::dates).toList();
			this.cypher.write("writes/dates", DateRows.of(dates));
			this.cypher.write("writes/contracts", contracts);
		});
	}

}
