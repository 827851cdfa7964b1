// The REST API as this page needs it. All knowledge of its addresses and shapes is in here; the rest of the page knows
// only what the types below say.

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

const ROOT = new URL("api/v1/", document.baseURI);
// Ties of each predicate, so that a hub opens with its best supported ones.
const PAGE = 15;

/** How many ties of each predicate are enough for an entity that is not in the middle. */
export const FEW = 4;

/** What went wrong, in words for the reader. */
export class ApiError extends Error {

	constructor(title, message, status) {
		super(message);
		this.name = "ApiError";
		this.title = title;
		this.status = status;
	}

}

async function get(path, parameters = {}, signal = undefined) {
	const address = new URL(path, ROOT);
	for (const [key, value] of Object.entries(parameters)) {
		if (value !== null && value !== undefined) {
			address.searchParams.set(key, value);
		}
	}
	let response;
	try {
		response = await fetch(address, { headers: { Accept: "application/json, application/problem+json" }, signal });
	}
	catch (failure) {
		if (failure.name === "AbortError") {
			throw failure;
		}
		throw new ApiError("Custodes does not answer", "Is it still running? Start it and try again.", 0);
	}
	const body = await response.json().catch(() => null);
	if (!response.ok) {
		throw new ApiError(body?.title ?? "This could not be loaded",
			body?.detail ?? `Custodes answered with status ${response.status}.`, response.status);
	}
	return body;
}

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

function edge(view) {
	const key = [view.subject, view.predicate, view.object, view.recipient, view.status].filter(Boolean).join("~");
	return { recipient: null, from: null, until: null, ...view, key };
}

function dispute(edges) {
	const pair = (tie) => [tie.subject, tie.predicate, tie.object, tie.recipient].join("~");
	const denied = new Set(edges.filter((tie) => tie.status === "denied").map(pair));
	const stated = new Set(edges.filter((tie) => tie.status === "actual").map(pair));
	return edges.map((tie) => ({ ...tie, disputed: denied.has(pair(tie)) && stated.has(pair(tie)) }));
}
