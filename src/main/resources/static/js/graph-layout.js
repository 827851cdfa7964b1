// Where entities lie. The same network gives the same picture: positions start from the order of the entities, not
// from chance, and fcose improves them from there.

import { calm } from "./graph.js";

const RING = 190;
const GAP = 78;

/**
 * Gives new nodes their first positions: on rings around their centre, those with the same predicate side by side.
 * @param {object[]} nodes the elements of the new nodes; get a position
 * @param {object[]} edges the elements of all edges
 * @param {string|null} middle the id of the entity that stands in the middle of a new picture
 * @param {{x: number, y: number}|null} around the middle of the ring, if there is a picture already
 */
export function place(nodes, edges, middle, around) {
	const rank = new Map();
	edges.forEach((edge) => [edge.data.source, edge.data.target].forEach((id) => {
		if (!rank.has(id) && id !== middle) {
			rank.set(id, rank.size);
		}
	}));
	const centre = around ?? { x: 0, y: 0 };
	const ring = nodes.filter((node) => around || node.data.id !== middle)
		.sort((one, other) => (rank.get(one.data.id) ?? Infinity) - (rank.get(other.data.id) ?? Infinity));
	const radius = Math.max(around ? RING * 0.8 : RING, (ring.length * GAP) / (2 * Math.PI));
	ring.forEach((node, index) => {
		const angle = (2 * Math.PI * index) / ring.length - Math.PI / 2;
		// Every other one a little further out leaves room for the names.
		const reach = radius * (index % 2 && ring.length > 8 ? 1.28 : 1);
		node.position = { x: centre.x + 1.35 * reach * Math.cos(angle), y: centre.y + reach * Math.sin(angle) };
	});
	nodes.filter((node) => !node.position).forEach((node) => {
		node.position = { ...centre };
	});
}

/**
 * Lays the whole picture out from where its nodes are.
 * @param {import("cytoscape").Core} cy the picture
 * @param {boolean} first whether this is a new picture, which appears as it is instead of moving into place
 */
export function arrange(cy, first) {
	const still = first || calm();
	cy.layout({
		name: window.cytoscapeFcose ? "fcose" : "preset",
		quality: "proof",
		randomize: false,
		animate: !still,
		animationDuration: 450,
		fit: true,
		padding: 48,
		nodeDimensionsIncludeLabels: true,
		nodeSeparation: 110,
		nodeRepulsion: () => 14000,
		idealEdgeLength: (edge) => 120 + 3 * edge.data("label").length,
		edgeElasticity: () => 0.25,
		gravity: 0.15,
		numIter: 1500,
		tile: true,
	}).run();
	if (cy.zoom() > 1.35) {
		cy.zoom(1.35);
		cy.center();
	}
}
