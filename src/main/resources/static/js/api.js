// The REST API as this page needs it. All knowledge of its addresses and shapes is in here; the rest of the page knows
// only what the types below say.

import { all, get, patch, post, remove } from "./http.js";

export { ApiError } from "./http.js";

/**
 * @typedef {{id: string, name: string, type: string, aliases: string[], kind: string|null, place: string|null}} Entity
 *
 * @typedef {object} Edge what one picture draws as one line
 * @property {string} key unique within the page, the same in every view
 * @property {string} predicate
 * @property {string} subject id
 * @property {string} object id
 * @property {string|null} recipient id
 * @property {"actual"|"denied"|"planned"|"attempted"|"alleged"} status
 * @property {boolean} disputed
 * @property {string[]} claims ids
 * @property {number} sources how many independent documents say so
 * @property {number} confidence 0 to 1
 * @property {string|null} from
 * @property {string|null} until
 *
 * @typedef {{predicate: string, total: number, shown: number, next: string|null}} Group
 * @typedef {{nodes: Entity[], edges: Edge[], groups: Group[]}} Part a part of the graph, to be drawn
 *
 * @typedef {{document: string, title: string, publisher: string|null, published: string|null,
 *   text: string, start: number, end: number, passage: string}} Evidence
 * @typedef {object} Claim as ClaimView of the API, with the evidence above
 */

// Ties of each predicate, so that a hub opens with its best supported ones.
const PAGE = 15;

/** How many ties of each predicate are enough for an entity that is not in the middle. */
export const FEW = 4;

const segment = encodeURIComponent;

/**
 * The words of the ontology.
 * @returns {Promise<{types: object[], predicates: object[]}>} names with meanings and phrases, in the order of display
 */
export async function ontology() {
	return get("ontology");
}

/**
 * What a text may mean.
 * @param {string} text what the reader typed
 * @param {AbortSignal} signal stops the search
 * @returns {Promise<{kind: string, entity: Entity|null, document: object|null, text: string|null, start: number|null,
 *   end: number|null}[]>} entities, documents, quotations and passages, the best of each first
 */
export async function search(text, signal) {
	const found = await get("search", { q: text, limit: 5 }, signal);
	return found.items.map((hit) => ({ entity: null, document: null, text: null, start: null, end: null, ...hit }));
}

/**
 * The newest articles.
 * @param {number} limit how many at most
 * @returns {Promise<{id: string, title: string, publisher: string|null, published: string|null, uri: string|null}[]>} the
 *   articles without their texts
 */
export async function newest(limit) {
	return (await get("documents", { limit })).items;
}

/**
 * An entity with what it is tied to.
 * @param {string} id the entity
 * @param {{predicate: string, cursor: string, limit: number}} part which ties: those of a predicate, from where on, and how
 *   many of each predicate at most
 * @returns {Promise<{entity: Entity} & Part>} the part of the graph around it
 */
export async function neighbours(id, { predicate = null, cursor = null, limit = PAGE } = {}) {
	const found = await get(`entities/${segment(id)}/neighbours`, { predicate, cursor, limit });
	return {
		entity: found.entity,
		nodes: found.nodes,
		edges: found.edges.map(edge),
		groups: found.groups ?? [],
	};
}

/**
 * The claims behind an edge, the surest first.
 * @param {Edge} tie the edge
 * @returns {Promise<Claim[]>} its claims
 */
export async function claimsOf(tie) {
	const wanted = new Set(tie.claims);
	const page = await get("claims", { subject: tie.subject, predicate: tie.predicate, object: tie.object, limit: 500 });
	const found = new Map(page.items.filter((claim) => wanted.has(claim.id)).map((claim) => [claim.id, claim]));
	// A symmetric predicate may be stated the other way round.
	const missing = tie.claims.filter((id) => !found.has(id));
	const rest = await Promise.all(missing.map((id) => get(`claims/${segment(id)}`)));
	rest.forEach((claim) => found.set(claim.id, claim));
	return tie.claims.map((id) => found.get(id));
}

/**
 * An article.
 * @param {string} id its id
 * @returns {Promise<{id: string, title: string, publisher: string|null, published: string|null, uri: string|null,
 *   text: string, entities: {entity: Entity, mentions: {start: number, end: number}[]}[], claims: Claim[]}>}
 *   the article; offsets count as the strings of JavaScript do
 */
export async function article(id) {
	const { document: head, ...content } = await get(`documents/${segment(id)}`);
	return { uri: null, entities: [], claims: [], ...content, ...head };
}

/** The answer to a question, as `Answer` of the API. */
export async function ask(question) {
	return get("ask", { question });
}

/** Contracts, of one party or of all: as `ContractView` of the API, at most a thousand. */
export async function contracts(party = null) {
	return all("contracts", { party }, 1000);
}

/** Pairs of claims that contradict each other, `{asserted, denied}`, at most five hundred. */
export async function contradictions() {
	return all("contradictions", {}, 500);
}

/**
 * Claims that are dated, about an entity or about anything.
 * @param {string|null} id the entity
 * @returns {Promise<{items: Claim[], more: boolean}>} the claims, each once, at most a thousand
 */
export async function dated(id) {
	if (!id) {
		return all("claims", { from: "0001" }, 1000);
	}
	const { items, more } = await all(`entities/${segment(id)}/timeline`, {}, 1000);
	return { items: [...new Map(items.map(({ claim }) => [claim.id, claim])).values()], more };
}

/** The claims in which an entity has a role, of one predicate: as its subject and as its object. */
export async function claimsAbout(id, predicate) {
	const [as, of] = await Promise.all([all("claims", { subject: id, predicate }, 200), all("claims", { object: id, predicate }, 200)]);
	return [...as.items, ...of.items];
}

/** Claims by their ids; those that are gone are left out. */
export async function claimsById(ids) {
	const found = await Promise.all(ids.map((id) => get(`claims/${segment(id)}`).catch(() => null)));
	return found.filter(Boolean);
}

/** An entity. */
export async function entity(id) {
	return get(`entities/${segment(id)}`);
}

/**
 * The shortest chains of facts between two entities.
 * @returns {Promise<{nodes: Entity[], steps: object[]}[]>} at most ten, all of the same length
 */
export async function paths(from, to) {
	return (await get("paths", { from, to, limit: 10 })).items;
}

/** The catalogue of named queries, as `NamedQuery` of the API. */
export async function queries() {
	return (await all("queries", {}, 500)).items;
}

/** Runs a query of the catalogue: `{columns, rows, truncated, next}`. */
export async function run(name, parameters) {
	return get(`queries/${segment(name)}`, parameters);
}

/** Runs a statement of Cypher that reads. */
export async function cypher(statement, parameters = {}, limit = 1000) {
	return post("cypher", { cypher: statement, parameters, limit });
}

/**
 * Sends articles to be read.
 * @param {File[]|object} articles files, or one article as `DocumentRequest` of the API
 * @param {object} source title, publisher, published and address of files
 * @returns {Promise<object>} the job that reads them
 */
export async function send(articles, source = {}) {
	if (!Array.isArray(articles)) {
		return post("documents", articles);
	}
	const form = new FormData();
	articles.forEach((file) => form.append("file", file, file.name));
	return post("documents", form, source);
}

/** How far a job is. */
export async function job(id) {
	return get(`jobs/${segment(id)}`);
}

/** The last jobs, the newest first. */
export async function jobs() {
	return (await get("jobs", { limit: 10 })).items;
}

/** The whole graph by communities, or one of them with its entities. */
export async function overview(community = null) {
	return get(community === null ? "overview" : `overview/${segment(community)}`);
}

/** Who the reader is: `{name, identified, mayDecide}`. */
export async function session() {
	return get("session");
}

/**
 * What people should look at first.
 * @param {"duplicate"|"disputed"|"low-confidence"|null} reason a reason to keep to
 * @param {string|null} cursor where the next part begins
 * @returns {Promise<{items: {reason: string, score: number, explanation: string, claim: Claim|null, entities: Entity[]}[],
 *   next: string|null}>} a part of the queue
 */
export async function queue(reason, cursor = null) {
	return get("review", { reason, cursor, limit: 25 });
}

/** Says of a claim that it is confirmed, rejected or open; as `Outcome` of the API, as those below. */
export async function judge(claim, status, by) {
	return patch(`claims/${segment(claim)}`, { status, ...by });
}

/** Makes entities one, which keeps the name of the first. */
export async function merge(into, from, by) {
	return post("entities/merge", { into, from: [from], ...by });
}

/** Parts names from an entity. */
export async function split(entity, names, by) {
	return post("entities/split", { entity, names, ...by });
}

/** Takes a decision back. */
export async function undo(decision, who) {
	return remove(`decisions/${segment(decision)}`, { who });
}

/** What people decided, the latest first, in parts. */
export async function decisions(cursor = null) {
	return get("decisions", { cursor, limit: 50 });
}

/** A claim, or nothing if it is gone. */
export async function claim(id) {
	return get(`claims/${segment(id)}`).catch(() => null);
}

/** Some claims in which an entity is subject or object. */
export async function someClaims(id, most) {
	const [as, of] = await Promise.all(["subject", "object"].map((role) => get("claims", { [role]: id, limit: most })));
	return [...as.items, ...of.items].slice(0, most);
}

/**
 * The part of the graph that some claims make up.
 * @param {Claim[]} claims the claims
 * @returns {Part} their entities and edges
 */
export function partOf(claims) {
	const nodes = new Map();
	const edges = new Map();
	for (const claim of claims) {
		for (const entity of [claim.subject, claim.object, claim.recipient]) {
			if (entity) {
				nodes.set(entity.id, entity);
			}
		}
		const tie = edge({
			predicate: claim.predicate,
			subject: claim.subject.id,
			object: claim.object.id,
			recipient: claim.recipient?.id ?? null,
			status: claim.polarity === "denied" ? "denied" : claim.modality,
			disputed: false,
			claims: [],
			sources: 0,
			confidence: 0,
			from: claim.from,
			until: claim.until,
		});
		const known = edges.get(tie.key) ?? { ...tie, documents: new Set() };
		known.claims.push(claim.id);
		claim.evidence.forEach((evidence) => known.documents.add(evidence.document));
		known.sources = known.documents.size;
		known.confidence = Math.max(known.confidence, claim.confidence);
		edges.set(tie.key, known);
	}
	return { nodes: [...nodes.values()], edges: dispute([...edges.values()]), groups: [] };
}

/** An edge as the API gives it, with its key. */
export function edge(view) {
	const key = [view.subject, view.predicate, view.object, view.recipient, view.status].filter(Boolean).join("~");
	return { recipient: null, from: null, until: null, ...view, key };
}

function dispute(edges) {
	const pair = (tie) => [tie.subject, tie.predicate, tie.object, tie.recipient].join("~");
	const denied = new Set(edges.filter((tie) => tie.status === "denied").map(pair));
	const stated = new Set(edges.filter((tie) => tie.status === "actual").map(pair));
	return edges.map((tie) => ({ ...tie, disputed: denied.has(pair(tie)) && stated.has(pair(tie)) }));
}
