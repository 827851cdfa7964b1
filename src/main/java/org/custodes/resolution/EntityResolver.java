package org.custodes.resolution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.custodes.corpus.DocumentId;
import org.custodes.extraction.ExtractedEntity;
import org.custodes.gazetteer.Gazetteer;
import org.custodes.gazetteer.GazetteerEntry;

/**
 * Tells which entities of the documents are one thing of the world.
 * <p>
 * Precision goes first: what a rule cannot tell stays two, and is listed as a near miss
 * for people to decide. The rules run from the surest to the least sure; each sees the
 * whole set of documents, so that neither their order nor the number of runs matters.
 */
public final class EntityResolver {

	private static final Comparator<Match> SUREST_FIRST = Comparator.comparing(Match::same)
		.thenComparingDouble(Match::score)
		.reversed()
		.thenComparing(Match::left)
		.thenComparing(Match::right)
		.thenComparing(Match::explanation);

	private final Gazetteer gazetteer;

	private final DecisionBook decisions;

	private EntityResolver(Gazetteer gazetteer, DecisionBook decisions) {
		this.gazetteer = gazetteer;
		this.decisions = decisions;
	}

	/**
	 * A resolver.
	 * @param gazetteer the names that are known beforehand
	 * @param decisions people's judgements, which stand above every rule
	 * @return the resolver
	 */
	public static EntityResolver of(Gazetteer gazetteer, Decisions decisions) {
		return new EntityResolver(gazetteer, new DecisionBook(decisions));
	}

	/**
	 * Resolves.
	 * @param documents the entities of every document; the keys are unique within a
	 * document
	 * @return the things of the world, and which of them each entity is
	 */
	public Resolution resolve(Map<DocumentId, List<ExtractedEntity>> documents) {
		Identifier identifier = new Identifier(this.gazetteer,
				documents.values().stream().flatMap(List::stream).toList());
		Clusters clusters = new Clusters(appearances(documents, identifier));
		Matches matches = new Matches();
		this.decisions.separate(clusters).forEach((link) -> matches.add(link, false, false, link.explanation()));
		this.decisions.join(clusters)
			.forEach((link) -> matches.join(link, clusters, clusters.decidedApart(link.left(), link.right())));
		List<ResolutionRule> rules = List.of(new SameEntryRule(), new SameNameRule(identifier), new SamePersonRule(),
				new PersonVariantRule(), new ShortNameRule(identifier), new SurnameRule());
		for (ResolutionRule rule : rules) {
			for (Link link : rule.links(clusters)) {
				matches.join(link, clusters, clusters.obstacle(link.left(), link.right()));
			}
		}
		return resolution(clusters, matches);
	}

	private List<Appearance> appearances(Map<DocumentId, List<ExtractedEntity>> documents, Identifier identifier) {
		Map<DocumentEntity, ExtractedEntity> sorted = new TreeMap<>();
		documents.forEach((document, entities) -> entities
			.forEach((entity) -> sorted.put(new DocumentEntity(document, entity.key()), entity)));
		List<Appearance> appearances = new ArrayList<>();
		sorted.forEach((id, entity) -> {
			GazetteerEntry entry = identifier.identify(entity)
				.filter((known) -> !this.decisions.denies(entity, known))
				.orElse(null);
			appearances.add(Appearance.of(appearances.size(), id, entity, entry));
		});
		return appearances;
	}

	private Resolution resolution(Clusters clusters, Matches matches) {
		Map<DocumentEntity, EntityId> members = new HashMap<>();
		List<Entity> entities = new ArrayList<>();
		EntityNaming.name(clusters.all(), this.decisions::kept).forEach((cluster, entity) -> {
			entities.add(entity);
			cluster.forEach((member) -> members.put(member.id(), entity.id()));
		});
		entities.sort(Comparator.comparing(Entity::id));
		return new Resolution(entities, members, matches.sorted());
	}

	/** The pairs that rules spoke of; of one pair the surest word counts. */
	private static final class Matches {

		private final Map<List<DocumentEntity>, Match> matches = new LinkedHashMap<>();

		void join(Link link, Clusters clusters, Optional<String> obstacle) {
			if (!link.joins()) {
				if (!clusters.together(link.left(), link.right())) {
					add(link, false, true, link.explanation());
				}
			}
			else if (obstacle.isPresent() && !clusters.together(link.left(), link.right())) {
				add(link, false, false, link.explanation() + "; kept apart because " + obstacle.get());
			}
			else {
				clusters.join(link.left(), link.right());
				add(link, true, false, link.explanation());
			}
		}

		void add(Link link, boolean same, boolean open, String explanation) {
			Match match = new Match(link.left().id(), link.right().id(), link.score(), same, open, explanation);
			this.matches.merge(List.of(match.left(), match.right()), match,
					(old, other) -> (SUREST_FIRST.compare(old, other) <= 0) ? old : other);
		}

		List<Match> sorted() {
			return this.matches.values().stream().sorted(SUREST_FIRST).toList();
		}

	}

}
