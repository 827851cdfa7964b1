package org.custodes.graph;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

import org.custodes.ontology.EntityType;
import org.custodes.resolution.Decision;
import org.custodes.resolution.Decisions;
import org.custodes.resolution.Judgement;

/** People's decisions as nodes {@code Decision}. */
final class Neo4jReviewStore implements ReviewStore {

	private static final String CONTRACTED = "CONTRACTED_WITH";

	private static final int DATE_LENGTH = 10;

	private final CypherRunner cypher;

	private final Loader loader;

	private final Settlement settlement;

	Neo4jReviewStore(CypherRunner cypher, StagedDocuments documents) {
		this.cypher = cypher;
		this.loader = new Loader(cypher, documents);
		this.settlement = new Settlement(cypher, documents);
	}

	@Override
	public Optional<String> judge(String claim, Verdict verdict, String who, String note) {
		Optional<Row> found = this.cypher.rows("server/claim-statements", Map.of("id", claim)).stream().findFirst();
		if (found.isEmpty()) {
			return Optional.empty();
		}
		Row row = found.get();
		String document = row.text("document");
		String id = this.cypher.inTransaction(() -> {
			String made = write("claim", who, note,
					Row.empty()
						.with("claim", claim)
						.with("document", document)
						.with("statements", row.texts("statements"))
						.with("status", verdict.name().toLowerCase(Locale.ROOT)));
			this.loader.review(List.of(document));
			return made;
		});
		settle(row.text("predicate"));
		return Optional.of(id);
	}

	private void settle(String predicate) {
		this.settlement.facts();
		if (predicate.equals(CONTRACTED)) {
			this.settlement.contracts();
		}
	}

	@Override
	public String decide(NamesDecision decision, String who, String note) {
		List<Decision> pairs = decision.pairs();
		Row properties = Row.empty()
			.with("entities", decision.entities())
			.with("judgement", pairs.get(0).judgement().name())
			.with("leftNames", pairs.stream().map((pair) -> pair.left().name()).toList())
			.with("leftTypes", pairs.stream().map((pair) -> pair.left().type().name()).toList())
			.with("rightNames", pairs.stream().map((pair) -> pair.right().name()).toList())
			.with("rightTypes", pairs.stream().map((pair) -> pair.right().type().name()).toList());
		Decision.Named keeps = decision.keeps();
		if (keeps != null) {
			properties.with("keeps", keeps.name()).with("keepsType", keeps.type().name());
		}
		return this.cypher.inTransaction(() -> write(decision.kind(), who, note, properties));
	}

	private String write(String kind, String who, String note, Row properties) {
		String id = UUID.randomUUID().toString();
		properties.with("kind", kind).with("who", who).with("note", note).with("when", next());
		this.cypher.write("writes/decision", Map.of("id", id, "properties", properties.values()));
		return id;
	}

	/** The order of decisions is that of their times, so no two have the same. */
	private String next() {
		Instant now = Instant.now();
		String last = this.cypher.rows("server/last-decision").get(0).find("when");
		boolean taken = last != null && Moment.of(now).compareTo(last) <= 0;
		return Moment.of((last != null && taken) ? Instant.parse(last).plusMillis(1) : now);
	}

	@Override
	public Decisions decisions(Function<String, EntityType> types) {
		List<Decision> all = new ArrayList<>();
		List<Decision.Named> kept = new ArrayList<>();
		for (Row row : this.cypher.rows("server/decisions")) {
			Row decision = row.nested("decision");
			Judgement judgement = Judgement.valueOf(decision.text("judgement"));
			LocalDate when = LocalDate.parse(decision.text("when").substring(0, DATE_LENGTH));
			List<Decision.Named> left = named(decision, "left", types);
			List<Decision.Named> right = named(decision, "right", types);
			for (int i = 0; i < left.size(); i++) {
				all.add(new Decision(left.get(i), right.get(i), judgement, decision.text("who"), when,
						decision.text("note")));
			}
			String keeps = decision.find("keeps");
			if (keeps != null) {
				kept.add(new Decision.Named(keeps, types.apply(decision.text("keepsType"))));
			}
		}
		return new Decisions(all, kept);
	}

	private static List<Decision.Named> named(Row decision, String side, Function<String, EntityType> types) {
		List<String> names = decision.texts(side + "Names");
		List<String> typeNames = decision.texts(side + "Types");
		List<Decision.Named> named = new ArrayList<>();
		for (int i = 0; i < names.size(); i++) {
			named.add(new Decision.Named(names.get(i), types.apply(typeNames.get(i))));
		}
		return named;
	}

	@Override
	public Undone undo(String decision, String who) {
		Optional<Row> found = this.cypher.rows("server/decision", Map.of("id", decision))
			.stream()
			.map((row) -> row.nested("decision"))
			.findFirst();
		if (found.isEmpty()) {
			return Undone.UNKNOWN;
		}
		if (found.get().find("undone") != null) {
			return Undone.BEFORE;
		}
		String document = found.get().find("document");
		this.cypher.inTransaction(() -> {
			this.cypher.write("writes/undo-decision", Map.of("id", decision, "who", who, "when", next()));
			if (document != null) {
				this.loader.review(List.of(document));
			}
		});
		if (document == null) {
			return Undone.NAMES;
		}
		settle(CONTRACTED);
		return Undone.CLAIM;
	}

	@Override
	public void redirect(Map<String, String> successors) {
		List<Row> rows = successors.entrySet()
			.stream()
			.map((entry) -> Row.empty().with("id", entry.getKey()).with("entity", entry.getValue()))
			.toList();
		this.cypher.inTransaction(() -> this.cypher.write("writes/redirects", rows));
	}

}
