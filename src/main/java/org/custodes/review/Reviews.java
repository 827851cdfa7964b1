package org.custodes.review;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.custodes.graph.GraphStore;
import org.custodes.graph.ReviewStore;
import org.custodes.graph.ReviewStore.NamesDecision;
import org.custodes.graph.ReviewStore.Undone;
import org.custodes.graph.ReviewStore.Verdict;
import org.custodes.pipeline.IngestPipeline;
import org.custodes.pipeline.Resolvers;
import org.custodes.query.DecisionView;
import org.custodes.query.EntityView;
import org.custodes.query.GraphQueries;
import org.custodes.query.ReviewQueries;
import org.custodes.resolution.Decision;
import org.custodes.resolution.Decisions;
import org.custodes.resolution.EntityId;
import org.custodes.resolution.Judgement;
import org.custodes.resolution.Resolution;
import org.custodes.review.ReviewException.Fault;

/**
 * Takes people's decisions. Each is kept with who took it and when, holds for documents
 * that come later, too, and can be undone. When a method returns, the graph is what
 * follows. Every method throws {@link ReviewException} if it cannot be so.
 */
public final class Reviews {

	private static final Duration PATIENCE = Duration.ofSeconds(20);

	private static final int MAX_ENTITIES = 20;

	private static final int MAX_PAIRS = 1_000;

	private static final int MAX_NOTE = 2_000;

	private static final int MAX_WHO = 200;

	private final ReviewStore store;

	private final GraphStore graph;

	private final GraphQueries queries;

	private final ReviewQueries decisions;

	private final IngestPipeline pipeline;

	private final Resolvers resolvers;

	Reviews(ReviewStore store, GraphStore graph, GraphQueries queries, ReviewQueries decisions, IngestPipeline pipeline,
			Resolvers resolvers) {
		this.store = store;
		this.graph = graph;
		this.queries = queries;
		this.decisions = decisions;
		this.pipeline = pipeline;
		this.resolvers = resolvers;
	}

	/**
	 * Says of a claim whether the document states it.
	 * @param claim the claim's id
	 * @param verdict what is said
	 * @param by who says it, and why
	 * @return what it led to
	 */
	public Outcome judge(String claim, Verdict verdict, Author by) {
		check(by);
		return exclusively(() -> {
			String id = this.store.judge(claim, verdict, by.who(), by.note())
				.orElseThrow(() -> new ReviewException(Fault.NOT_FOUND, "There is no claim '" + claim + "'."));
			return outcome(id, List.of());
		});
	}

	/**
	 * Makes entities one.
	 * @param into the id of the entity that keeps its name
	 * @param from the ids of those that go into it
	 * @param by who says so, and why
	 * @return what it led to
	 */
	public Outcome merge(String into, List<String> from, Author by) {
		check(by);
		Set<String> ids = new LinkedHashSet<>(List.of(into));
		ids.addAll(from);
		if (ids.size() != from.size() + 1 || from.isEmpty() || ids.size() > MAX_ENTITIES) {
			throw new ReviewException(Fault.INVALID,
					"A merge names 2 to " + MAX_ENTITIES + " different entities: 'into' one and 'from' the others.");
		}
		return exclusively(() -> {
			List<EntityView> entities = ids.stream().map(this::entity).toList();
			Decision.Named keeps = named(entities.get(0), entities.get(0).name());
			List<Decision> pairs = entities.stream()
				.skip(1)
				.map((other) -> decision(keeps, named(other, other.name()), Judgement.SAME, by))
				.toList();
			return take(new NamesDecision("merge", List.copyOf(ids), pairs, keeps), by);
		});
	}

	/**
	 * Parts names from an entity. If no name is given, the entity's name itself means a
	 * different thing in each document.
	 * @param entity the entity's id
	 * @param names the names that mean something else
	 * @param by who says so, and why
	 * @return what it led to
	 */
	public Outcome split(String entity, List<String> names, Author by) {
		check(by);
		return exclusively(() -> {
			EntityView view = entity(entity);
			Set<String> all = new TreeSet<>(view.aliases());
			all.add(view.name());
			Set<String> parted = new TreeSet<>(names);
			if (!all.containsAll(parted) || parted.equals(all)) {
				throw new ReviewException(Fault.INVALID, "'names' must be some of the names of '" + entity
						+ "', but not all: " + String.join(", ", all));
			}
			all.removeAll(parted);
			List<Decision> pairs = new ArrayList<>();
			if (parted.isEmpty()) {
				Decision.Named name = named(view, view.name());
				pairs.add(decision(name, name, Judgement.DIFFERENT, by));
			}
			else if ((long) all.size() * parted.size() > MAX_PAIRS) {
				throw new ReviewException(Fault.INVALID, "A split may part at most " + MAX_PAIRS + " pairs of names.");
			}
			for (String other : parted) {
				all.forEach(
						(name) -> pairs.add(decision(named(view, name), named(view, other), Judgement.DIFFERENT, by)));
			}
			return take(new NamesDecision("split", List.of(entity), pairs, null), by);
		});
	}

	/**
	 * Ends a decision, as if it had never been taken.
	 * @param id the decision's id
	 * @param who who ends it
	 * @return what it led to
	 */
	public Outcome undo(String id, String who) {
		check(new Author(who, ""));
		return exclusively(() -> {
			Undone undone = this.store.undo(id, who);
			if (undone == Undone.UNKNOWN) {
				throw new ReviewException(Fault.NOT_FOUND, "There is no decision '" + id + "'.");
			}
			if (undone == Undone.BEFORE) {
				throw new ReviewException(Fault.CONFLICT, "The decision '" + id + "' is undone already.");
			}
			if (undone == Undone.NAMES) {
				this.graph.load(this.pipeline.resolve());
			}
			List<String> entities = this.decisions.decision(id).map(DecisionView::entities).orElse(List.of());
			return outcome(id, entities.stream().flatMap((entity) -> this.queries.entity(entity).stream()).toList());
		});
	}

	private Outcome take(NamesDecision decision, Author by) {
		Resolution before = this.pipeline.resolve();
		Decision.Named keeps = decision.keeps();
		Resolution after = this.resolvers
			.with(new Decisions(decision.pairs(), (keeps != null) ? List.of(keeps) : List.of()))
			.resolve(this.graph.stagedEntities());
		Map<String, Set<String>> became = became(before, after, decision.entities());
		Set<String> results = new TreeSet<>();
		became.values().forEach(results::addAll);
		boolean merge = keeps != null;
		if (merge && results.size() > 1) {
			throw new ReviewException(Fault.CONFLICT,
					"An earlier decision keeps these entities apart; undo it first. They would be "
							+ String.join(", ", results) + ".");
		}
		if (!merge && results.size() < 2) {
			throw new ReviewException(Fault.CONFLICT,
					"No document would be read differently, since none uses these names for this entity.");
		}
		String id = this.store.decide(decision, by.who(), by.note());
		this.graph.load(after);
		Map<String, String> successors = new HashMap<>();
		became.forEach((old, now) -> {
			if (now.size() == 1 && !now.contains(old)) {
				successors.put(old, now.iterator().next());
			}
		});
		this.store.redirect(successors);
		return outcome(id, results.stream().map(this::entity).toList());
	}

	/** What entities are after a decision, by what they were before. */
	private static Map<String, Set<String>> became(Resolution before, Resolution after, List<String> ids) {
		Map<EntityId, Set<String>> became = ids.stream()
			.collect(Collectors.toMap(EntityId::new, (id) -> new TreeSet<>()));
		before.members().forEach((member, old) -> {
			Set<String> now = became.get(old);
			EntityId id = after.members().get(member);
			if (now != null && id != null) {
				now.add(id.value());
			}
		});
		return became.entrySet()
			.stream()
			.collect(Collectors.toMap((entry) -> entry.getKey().value(), Map.Entry::getValue));
	}

	private Outcome outcome(String id, List<EntityView> entities) {
		DecisionView decision = this.decisions.decision(id).orElseThrow();
		String claim = decision.claim();
		return new Outcome(decision, (claim != null) ? this.queries.claim(claim).orElse(null) : null, entities);
	}

	private EntityView entity(String id) {
		return this.queries.entity(id)
			.orElseThrow(() -> new ReviewException(Fault.NOT_FOUND, "There is no entity '" + id + "'."));
	}

	private static Decision decision(Decision.Named left, Decision.Named right, Judgement judgement, Author by) {
		return new Decision(left, right, judgement, by.who(), LocalDate.now(ZoneOffset.UTC), by.note());
	}

	private Decision.Named named(EntityView entity, String name) {
		return new Decision.Named(name, this.resolvers.ontology().type(entity.type()));
	}

	private static void check(Author by) {
		if (by.who().isBlank() || by.who().length() > MAX_WHO) {
			throw new ReviewException(Fault.INVALID, "'who' must be a name of 1 to " + MAX_WHO + " characters.");
		}
		if (by.note().length() > MAX_NOTE) {
			throw new ReviewException(Fault.INVALID, "'note' must have at most " + MAX_NOTE + " characters.");
		}
	}

	private <T> T exclusively(Supplier<T> work) {
		try {
			Optional<T> done = this.pipeline.betweenLoads(PATIENCE, work);
			return done.orElseThrow(() -> new ReviewException(Fault.BUSY,
					"Documents are being loaded into the graph; try again in a minute."));
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new ReviewException(Fault.BUSY, "The program is stopping; try again when it is back.");
		}
	}

	/**
	 * Who decides, and why.
	 *
	 * @param who a name
	 * @param note the reason; may be empty
	 */
	public record Author(String who, String note) {

	}

}
