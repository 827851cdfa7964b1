// The ties that are seen as GEXF 1.3, with their places and colours, for Gephi.

import { phrase } from "./words.js";

const NODE_ATTRIBUTES = [["type", "string"], ["kind", "string"], ["place", "string"]];
const EDGE_ATTRIBUTES = [["predicate", "string"], ["status", "string"], ["disputed", "boolean"], ["sources", "integer"],
	["confidence", "double"], ["recipient", "string"], ["from", "string"], ["until", "string"], ["claims", "string"]];

/**
 * A network as GEXF.
 * @param {import("./network.js").Network} network what is seen
 * @param {import("cytoscape").Core} cy where it is
 * @returns {string} the document
 */
export function gexfOf(network, cy) {
	const space = "http://gexf.net/1.3";
	const doc = document.implementation.createDocument(space, "gexf");
	const make = (name, attributes, ...children) => {
		const element = doc.createElementNS(name.startsWith("viz:") ? `${space}/viz` : space, name);
		Object.entries(attributes).forEach(([key, value]) => element.setAttribute(key, clean(value)));
		element.append(...children);
		return element;
	};
	const declare = (of, list) => make("attributes", { class: of }, ...list.map(([title, type], id) => make("attribute", { id, title, type })));
	const values = (list, thing) => make("attvalues", {}, ...list.flatMap(([name], id) => {
		const value = Array.isArray(thing[name]) ? thing[name].join(" ") : thing[name];
		return value === null || value === undefined ? [] : [make("attvalue", { for: id, value })];
	}));
	const nodes = network.visibleNodes().map((node) => make("node", { id: node.id, label: node.name }, values(NODE_ATTRIBUTES, node), ...place(make, cy, node.id)));
	const edges = network.visibleEdges().map((tie) => make("edge", { id: tie.key, source: tie.subject, target: tie.object,
		label: phrase(tie.predicate), weight: Math.max(1, tie.sources) }, values(EDGE_ATTRIBUTES, tie)));
	doc.documentElement.setAttribute("version", "1.3");
	doc.documentElement.append(make("meta", {}, make("creator", {}, "Custodes")),
		make("graph", { defaultedgetype: "directed" }, declare("node", NODE_ATTRIBUTES), declare("edge", EDGE_ATTRIBUTES),
			make("nodes", {}, ...nodes), make("edges", {}, ...edges)));
	return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(doc)}\n`;
}

function place(make, cy, id) {
	const node = cy.getElementById(id);
	if (node.empty()) {
		return [];
	}
	const [r, g, b] = node.style("background-color").match(/\d+/g) ?? [0, 0, 0];
	const { x, y } = node.position();
	return [make("viz:position", { x: x.toFixed(1), y: (-y).toFixed(1), z: 0 }), make("viz:color", { r, g, b })];
}

// Characters that XML 1.0 cannot hold.
function clean(value) {
	return String(value).replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, "\uFFFD");
}
