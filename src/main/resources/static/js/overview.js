// The whole graph: its communities where the server placed them, and a community's entities.

import * as api from "./api.js";
import { h, show } from "./dom.js";
import { entityLink } from "./claims.js";
import { glyph } from "./glyphs.js";
import { to, read, write } from "./route.js";
import { count, phrase } from "./words.js";

const LINKED = "linked with";
const FEW = 40;

// What the server's map was made of.
const FACTS = "MATCH (one:Entity)-[fact]->(other:Entity)\nRETURN one, fact, other\nLIMIT 500";

/**
 * The scene of the whole graph, or of a community.
 * @param {import("./network.js").Network} network what to fill
 * @param {string} id the community; nothing for all
 * @returns {Promise<object>} the scene
 */
export async function overviewScene(network, id) {
	return id ? community(network, id) : whole(network);
}

async function whole(network) {
	const { communities, bridges, entities, facts, left, weaker, truncated } = await api.overview();
	const nodes = communities.map(({ id, name, type, size, members, radius }) => ({ id, type, aliases: [], members, count: size,
		name: size > 1 ? `${name} +${size - 1}` : name, size: 2 * radius, href: to("overview", id) }));
	const edges = bridges.map((bridge) => ({ key: `${bridge.from}~${bridge.to}`, predicate: LINKED, undirected: true, label: "", subject: bridge.from,
		object: bridge.to, recipient: null, status: "actual", disputed: false, claims: [], facts: bridge.facts, count: bridge.count, sources: bridge.count,
		confidence: null, from: null, until: null }));
	network.loose = true;
	network.counted = "Facts";
	network.add({ nodes, edges, groups: [] });
	return { title: "The whole graph", kicker: "Overview", empty: "No fact is known yet.", fixed: true, positions: placesOf(communities),
		standfirst: `${count(entities, "entity", "entities")} and ${count(facts, "fact")} in ${count(communities.length, "community", "communities")}${
			left ? `; ${left} more stand alone` : ""}${weaker ? `. Of the lines, the ${bridges.length} strongest are here` : ""}${truncated ? ". More facts than a map can hold are left out" : ""}`,
		query: to("cypher", "", { text: FACTS }),
		open: (community) => {
			window.location.hash = to("overview", community);
		},
		panel: (place, context, route) => {
			const [bridge] = network.chosen(route.edge);
			if (!bridge) {
				listCommunities(place, nodes);
			}
		},
		bridge: (place, tie) => showBridge(place, network, tie) };
}

async function community(network, id) {
	const { name, size, nodes, edges } = await api.overview(id);
	const places = placesOf(nodes.map(({ entity, x, y }) => ({ id: entity.id, x, y })));
	const recipients = await recipientsOf(edges, places);
	network.add({ nodes: [...nodes.map(({ entity }) => entity), ...recipients], edges: edges.map(api.edge), groups: [] });
	return { title: `Around ${name}`, kicker: "Community", empty: "No fact ties these entities any more.",
		positions: places,
		standfirst: `${count(size, "entity", "entities")}${nodes.length < size ? `, the ${nodes.length} best tied of them here` : ""}, ${count(edges.length, "fact")}`,
		query: to("cypher", "", { text: FACTS.replace("RETURN", "WHERE one.id IN $ids AND other.id IN $ids\nRETURN"),
			with: JSON.stringify({ ids: nodes.slice(0, 100).map(({ entity }) => entity.id) }) }),
		panel: (place) => show(place,
			h("p.kicker", {}, h("a.text-button", { href: to("overview") }, "The whole graph")),
			h("h2", { id: "evidence-title" }, "Who belongs here"),
			h("p.standfirst", {}, "Entities that are tied more to each other than to others, those with the most ties first."),
			h("ol.rows", {}, nodes.map(({ entity }) => h("li.row", {}, entityLink(entity))))) };
}

// To whom something is passed on may belong elsewhere: it then stands beside what is passed on.
async function recipientsOf(edges, places) {
	const outside = new Map(edges.filter(({ recipient }) => recipient && !places.has(recipient)).map((each) => [each.recipient, places.get(each.object)]));
	const found = await Promise.all([...outside.keys()].map((id) => api.entity(id)));
	[...outside].forEach(([id, { x, y }], index) => places.set(id, { x: x + 90, y: y + 40 + 30 * index }));
	return found;
}

function placesOf(list) {
	return new Map(list.map(({ id, x, y }) => [id, { x, y }]));
}

function listCommunities(place, nodes) {
	show(place,
		h("h2", { id: "evidence-title" }, "Communities"),
		h("p.standfirst", {}, "Entities that are tied more to each other than to others. A line between two is as thick as many facts tie them: choose it to read which."),
		h("ol.rows", {}, nodes.slice(0, FEW).map((node) => h("li.row", {},
			h("p", {}, h("a.entity-link", { href: node.href }, glyph(node.type), node.name)),
			h("p.row-more", {}, node.members.join(", "))))),
		nodes.length > FEW ? h("p.hint", {}, `The table has all ${nodes.length}.`) : null);
}

// The best supported facts of a bridge, each leading to its evidence.
async function showBridge(place, network, bridge) {
	const facts = bridge.facts.map((fact) => fact.split(" "));
	const names = new Map(await Promise.all([...new Set(facts.flatMap(([subject, , object]) => [subject, object]))]
		.map(async (id) => [id, (await api.entity(id).catch(() => ({ name: id }))).name])));
	show(place,
		h("p.kicker", {}, "Facts between two communities"),
		h("h2", { id: "evidence-title" }, network.name(bridge.subject), " and ", network.name(bridge.object)),
		h("p.standfirst", {}, `${count(bridge.count, "fact")}${bridge.count > facts.length ? `, the ${facts.length} best supported of them here` : ""}.`),
		h("ul.rows", {}, facts.map(([subject, predicate, object, recipient]) => h("li.row", {},
			h("a", { href: write({ ...read(to("entity", subject)), edge: [subject, predicate, object, recipient, "actual"].filter(Boolean).join("~") }) },
				`${names.get(subject)} ${phrase(predicate)} ${names.get(object)}`)))));
}
