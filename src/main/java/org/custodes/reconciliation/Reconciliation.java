package org.custodes.reconciliation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.custodes.gazetteer.NameKey;
import org.custodes.ontology.EntityType;
import org.custodes.ontology.Ontology;
import org.custodes.query.EntityView;
import org.custodes.query.GraphQueries;
import org.custodes.query.QueryException;
import org.custodes.query.SearchHit;
import org.jspecify.annotations.Nullable;

/**
 * Finds the entities that cells mean. A cell that is an entity's name or alias, whatever
 * its case and legal form, scores 100; other names score by their likeness (Jaro and
 * Winkler), and a property that differs takes a fifth.
 */
public final class Reconciliation {

	/** The type of all entities that act as organisations. */
	public static final String ORGANIZATION = "Organization";

	private static final int MAX_LIMIT = 50;

	private static final int MAX_TEXT = 500;

	/** Entities of other types may stand before those that are wanted. */
	private static final int FOUND = 100;

	private static final double SAME = 100;

	/** No likeness is as good as the name itself. */
	private static final double LIKE = 95;

	private static final double OTHER_PROPERTY = 0.8;

	private static final JaroWinklerSimilarity LIKENESS = new JaroWinklerSimilarity();

	private final GraphQueries graph;

	private final Ontology ontology;

	private Reconciliation(GraphQueries graph, Ontology ontology) {
		this.graph = graph;
		this.ontology = ontology;
	}

	/**
	 * A reconciliation.
	 * @param graph the graph
	 * @param ontology knows the types
	 * @return the reconciliation
	 */
	public static Reconciliation of(GraphQueries graph, Ontology ontology) {
		return new Reconciliation(graph, ontology);
	}

	/**
	 * The types that cells may have.
	 * @return their names
	 */
	public List<String> types() {
		return Stream.concat(Stream.of(ORGANIZATION), this.ontology.types().stream().map(EntityType::name)).toList();
	}

	/**
	 * The entities that a cell may mean.
	 * @param cell the cell
	 * @return the candidates, the best first
	 * @throws QueryException if a type is not known, or the text or limit is out of range
	 */
	public List<Candidate> candidates(Cell cell) {
		if (cell.limit() < 1 || cell.limit() > MAX_LIMIT) {
			throw QueryException.parameter("limit", "a number from 1 to " + MAX_LIMIT, cell.limit());
		}
		checkTypes(cell.types());
		if (cell.text().isBlank() || cell.text().length() > MAX_TEXT) {
			throw QueryException.parameter("query", "a text of 1 to " + MAX_TEXT + " characters", cell.text());
		}
		List<Candidate> scored = found(cell.text(), FOUND).filter((entity) -> isOf(entity, cell.types()))
			.map((entity) -> new Candidate(entity, score(entity, cell), false))
			.sorted(Comparator.comparingDouble(Candidate::score)
				.reversed()
				.thenComparing((candidate) -> candidate.entity().id()))
			.limit(cell.limit() + 1L)
			.toList();
		boolean unique = !scored.isEmpty() && scored.get(0).score() == SAME
				&& (scored.size() == 1 || scored.get(1).score() < SAME);
		List<Candidate> candidates = new ArrayList<>(scored.subList(0, Math.min(cell.limit(), scored.size())));
		if (unique) {
			candidates.set(0, new Candidate(scored.get(0).entity(), SAME, true));
		}
		return candidates;
	}

	/**
	 * Entities whose names begin like a text, or nearly.
	 * @param prefix the text
	 * @param skip how many to leave out
	 * @param limit how many at most
	 * @return the entities, the best first
	 */
	public List<EntityView> suggest(String prefix, int skip, int limit) {
		return prefix.isBlank() ? List.of() : found(prefix, skip + limit).skip(skip).toList();
	}

	private Stream<EntityView> found(String text, int limit) {
		return this.graph.entitiesNamed(text, limit)
			.stream()
			.map(SearchHit::entity)
			.filter(Objects::nonNull)
			.map(Objects::requireNonNull);
	}

	private void checkTypes(Set<String> wanted) {
		List<String> known = types();
		for (String type : wanted) {
			if (!known.contains(type)) {
				throw QueryException.parameter("type", "one of " + String.join(", ", known), type);
			}
		}
	}

	private boolean isOf(EntityView entity, Set<String> wanted) {
		return wanted.isEmpty() || wanted.contains(entity.type()) || (wanted.contains(ORGANIZATION)
				&& this.ontology.findType(entity.type()).filter(EntityType::organization).isPresent());
	}

	private static double score(EntityView entity, Cell cell) {
		NameKey wanted = NameKey.of(cell.text());
		Set<String> names = new LinkedHashSet<>(List.of(entity.name()));
		names.addAll(entity.aliases());
		double best = 0;
		for (String name : names) {
			NameKey key = NameKey.of(name);
			best = Math.max(best, key.equals(wanted) ? SAME : LIKE * LIKENESS.apply(key.value(), wanted.value()));
		}
		double doubt = differs(entity.place(), cell.properties(), "place")
				* differs(entity.kind(), cell.properties(), "kind");
		return Math.round(best * doubt * 10) / 10.0;
	}

	private static double differs(@Nullable String actual, Map<String, String> properties, String property) {
		String wanted = properties.get(property);
		return (wanted == null || actual == null || NameKey.of(actual).equals(NameKey.of(wanted))) ? 1 : OTHER_PROPERTY;
	}

}
