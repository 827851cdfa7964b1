package org.custodes.query;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * Reads the graph. Every method throws {@link QueryException} if an argument is not what
 * it must be, or if the database cannot be reached or takes too long.
 */
public interface GraphQueries {

	/**
	 * An entity.
	 * @param id its id
	 * @return the entity, or nothing
	 */
	Optional<EntityView> entity(String id);

	/**
	 * Entities in the order of their ids.
	 * @param filter which
	 * @param page which part of them
	 * @return the part
	 */
	Page<EntityView> entities(EntityFilter filter, PageRequest page);

	/**
	 * Finds entities by their names and aliases, then documents by their titles and
	 * texts, then passages. Forgives a typing error or two a word.
	 * @param text what to look for; no query language
	 * @param page how many hits of each kind at most
	 * @return the hits, entities first, each kind with the best first
	 */
	Page<SearchHit> search(String text, PageRequest page);

	/**
	 * The entities that somebody may mean by a name.
	 * @param name a name or an alias, perhaps misspelt
	 * @param limit how many at most
	 * @return the entities with their scores, the best first; those whose name or alias
	 * it is, but for the case, come before all others
	 */
	List<SearchHit> entitiesNamed(String name, int limit);

	/**
	 * A claim.
	 * @param id its id
	 * @return the claim, or nothing
	 */
	Optional<ClaimView> claim(String id);

	/**
	 * Claims by their ids.
	 * @param ids the ids
	 * @return those that exist, in the order of the ids
	 */
	List<ClaimView> claims(List<String> ids);

	/**
	 * Claims in the order of their ids.
	 * @param filter which
	 * @param page which part of them
	 * @return the part
	 */
	Page<ClaimView> claims(ClaimFilter filter, PageRequest page);

	/**
	 * The direct edges, in the order of the ids of their starts.
	 * @param filter which; direct edges are asserted and actual and belong to no one
	 * document, so it names no polarity, modality and document
	 * @param page which part of them
	 * @return the part
	 */
	Page<EdgeView> facts(ClaimFilter filter, PageRequest page);

	/**
	 * The entities at the ends of direct edges, in the order of their ids.
	 * @param filter which edges, as in {@link #facts}
	 * @param page which part of the entities
	 * @return the part
	 */
	Page<EntityView> factEntities(ClaimFilter filter, PageRequest page);

	/**
	 * What ties what, without the evidence: all direct edges, the best supported first.
	 * @param limit how many at most
	 * @return the edges
	 */
	List<FactEnds> factEnds(int limit);

	/**
	 * The direct edges between some entities, the best supported first.
	 * @param ids the entities' ids
	 * @param limit how many edges at most
	 * @return the edges
	 */
	List<EdgeView> factsAmong(Collection<String> ids, int limit);

	/**
	 * Entities by their ids.
	 * @param ids the ids
	 * @return those that exist, in the order of the ids
	 */
	List<EntityView> entities(Collection<String> ids);

	/**
	 * The files that documents were read from.
	 * @param ids the documents' ids
	 * @return those that exist, in the order of the ids
	 */
	List<DocumentFile> files(Collection<String> ids);

	/**
	 * Documents, the newest first and the undated last.
	 * @param page which part of them
	 * @return the part
	 */
	Page<DocumentView> documents(PageRequest page);

	/**
	 * A document with its text and all that was read out of it.
	 * @param id its id
	 * @return the document, or nothing
	 */
	Optional<DocumentContent> document(String id);

	/**
	 * An entity with what it is tied to: facts, and apart from them what is denied,
	 * planned, attempted or alleged.
	 * @param id the entity's id
	 * @param predicate a predicate to which to keep; nothing for all
	 * @param page how many edges of each predicate at most; a cursor needs a predicate
	 * @return the neighbourhood, or nothing if there is no such entity
	 */
	Optional<Neighbourhood> neighbours(String id, @Nullable String predicate, PageRequest page);

	/**
	 * What the claims about an entity date, the earliest first.
	 * @param id the entity's id
	 * @param page which part
	 * @return the part; empty if there is no such entity
	 */
	Page<TimelineEntry> timeline(String id, PageRequest page);

	/**
	 * Contracts in the order of their ids.
	 * @param party the id of an entity that must be a party; nothing for all
	 * @param page which part
	 * @return the part
	 */
	Page<ContractView> contracts(@Nullable String party, PageRequest page);

	/**
	 * Pairs of claims that contradict each other.
	 * @param page which part
	 * @return the part
	 */
	Page<Contradiction> contradictions(PageRequest page);

	/**
	 * The shortest chains of facts between two entities, of at most six facts.
	 * @param from the id of the one
	 * @param to the id of the other
	 * @param page which part of them
	 * @return the chains, all of the same length; empty if there is none
	 */
	Page<EvidencePath> paths(String from, String to, PageRequest page);

}
