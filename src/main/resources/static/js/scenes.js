// What each view of the graph shows: a network, its words, and what fills the panel when nothing is chosen.

import * as api from "./api.js";
import { showAnswer } from "./answer.js";
import { Network } from "./network.js";
import { showEntity } from "./entity-panel.js";
import { showPaths } from "./path.js";
import { count, typeName } from "./words.js";
import { to } from "./route.js";

// More entities than these in a new picture cannot be read.
const READABLE = 30;

/**
 * @typedef {object} Scene
 * @property {Network} network
 * @property {Set<string>} expanded the entities whose ties are all there
 * @property {string} title
 * @property {string} kicker
 * @property {string} [heading] in place of the title over the picture
 * @property {string} [standfirst]
 * @property {string} [empty] what to say if there is nothing to draw
 * @property {string[][]} [columns] entities from left to right, if they are in an order
 * @property {Map<string, object>|null} claims the claims, where they are known already
 * @property {string} query the address of the Cypher behind it
 * @property {((place: HTMLElement, context: object) => void)|null} panel
 */

/**
 * Loads the scene that an address names.
 * @param {import("./route.js").Route} route the address
 * @returns {Promise<Scene>} the scene
 * @throws {import("./http.js").ApiError}
 */
export async function load(route) {
	const network = new Network();
	return { network, expanded: new Set(), claims: null, panel: null, ...await LOADERS[route.view](network, route) };
}

const LOADERS = {

	async entity(network, { id }) {
		const { entity, ...part } = await api.neighbours(id);
		network.centre = entity.id;
		network.add({ ...part, nodes: [entity, ...part.nodes] }, entity.id);
		network.fold(READABLE);
		return { title: entity.name, expanded: new Set([entity.id]), kicker: kickerOf(entity),
			empty: "No tie of this entity is known yet.",
			query: to("cypher", "", { query: "neighbours", entity: entity.id }),
			panel: (place, context) => showEntity(place, network, entity.id, context) };
	},

	async question(network, { id }) {
		const answer = await api.ask(id);
		const claims = answer.answers.flatMap((finding) => finding.claims);
		network.add(api.partOf(claims));
		return { title: answer.question, kicker: "Question", claims: byId(claims), empty: "There is nothing to draw: see beside.",
			standfirst: answer.answers.length ? answer.answers.map((finding) => finding.value).slice(0, 6).join(" · ") : "No answer",
			query: answer.cypher ? to("cypher", "", { text: answer.cypher.trim(), with: JSON.stringify(answer.parameters ?? {}) }) : null,
			panel: (place, context) => showAnswer(place, answer, context) };
	},

	async document(network, { id }) {
		const article = await api.article(id);
		network.add(api.partOf(article.claims));
		return { title: article.title, heading: "What the article says", kicker: "Article", claims: byId(article.claims),
			empty: "No tie was read out of this article.",
			standfirst: `${count(article.claims.length, "claim")}, ${count(article.entities.length, "entity", "entities")}`,
			query: to("cypher", "", { text: CLAIMS_OF_DOCUMENT, with: JSON.stringify({ document: id }) }) };
	},

	async path(network, { id, given }) {
		const [from, until] = await Promise.all([api.entity(id), api.entity(given.to ?? "")]);
		const chains = await api.paths(from.id, until.id);
		network.add({ nodes: [from, until, ...chains.flatMap((chain) => chain.nodes)], edges: [], groups: [] });
		const claims = chains.flatMap((chain) => chain.steps.flatMap((step) => step.claims));
		network.add(api.partOf(claims));
		return { title: `${from.name} to ${until.name}`, kicker: "Path", claims: byId(claims),
			empty: "No chain of at most six facts leads from the one to the other.",
			standfirst: chains.length ? `${count(chains.length, "chain")} of ${count(chains[0].steps.length, "fact")}` : "No chain of facts",
			columns: columnsOf(chains),
			query: to("cypher", "", { query: "evidence-path", from: from.id, to: until.id }),
			panel: (place, context) => showPaths(place, chains, { from, until }, context) };
	},

	async overview(network, { id }) {
		const { overviewScene } = await import("./overview.js");
		return overviewScene(network, id);
	},

};

// The part of the graph behind an article. The catalogue has no query for it, as nobody asks for documents by their ids.
const CLAIMS_OF_DOCUMENT = "MATCH (subject:Entity)<-[s:SUBJECT]-(claim:Claim {document: $document})-[o:OBJECT]->(object:Entity)\n"
	+ "RETURN subject, s, claim, o, object";

/** "Company · vendor · New York". */
export function kickerOf(entity) {
	return [typeName(entity.type), entity.kind, entity.place].filter(Boolean).join(" · ");
}

function byId(claims) {
	return new Map(claims.map((claim) => [claim.id, claim]));
}

// Shortest chains have the same length, so each entity has one place in the order.
function columnsOf(chains) {
	const columns = [];
	chains.forEach((chain) => chain.nodes.forEach((node, index) => {
		columns[index] = [...new Set([...(columns[index] ?? []), node.id])];
	}));
	return columns;
}
