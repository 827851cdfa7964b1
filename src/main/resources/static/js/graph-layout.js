// Where entities lie. The same network gives the same picture: positions start from the order of the entities, not
// from chance, and fcose improves them from there.

const RING = 190;
const GAP = 78;
const PADDING = 28;
const LARGEST = 1.35;
const STRETCH = 1.9;
const DURATION = 450;

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
	const before = new Map(cy.nodes().map((node) => [node.id(), { ...node.position() }]));
	if (window.cytoscapeFcose) {
		cy.layout({
			name: "fcose",
			quality: "proof",
			randomize: false,
			animate: false,
			fit: false,
			nodeDimensionsIncludeLabels: true,
			nodeSeparation: 110,
			nodeRepulsion: () => 14000,
			idealEdgeLength: (edge) => 120 + 3 * edge.data("label").length,
			edgeElasticity: () => 0.25,
			gravity: 0.15,
			numIter: 1500,
			tile: true,
		}).run();
	}
	widen(cy);
	if (first || calm()) {
		fill(cy);
		return;
	}
	cy.nodes().forEach((node) => {
		const target = { ...node.position() };
		node.position(before.get(node.id()));
		node.animate({ position: target }, { duration: DURATION });
	});
	window.setTimeout(() => fill(cy, true), DURATION);
}

// fcose fills a square; names are long and rooms are wide, so the picture is stretched to the shape of its room.
function widen(cy) {
	const { w, h } = cy.nodes().boundingBox({ includeLabels: false });
	const factor = Math.min(STRETCH, (cy.width() / Math.max(cy.height(), 1)) / (w / Math.max(h, 1)));
	if (cy.nodes().length > 3 && factor > 1) {
		cy.nodes().positions((node) => ({ x: node.position().x * factor, y: node.position().y }));
	}
}

/**
 * Fits the picture into its room, but does not blow up a few entities.
 * @param {import("cytoscape").Core} cy the picture
 * @param {boolean} gently whether to move there instead of jumping, for those who do not mind motion
 */
export function fill(cy, gently = false) {
	const { w, h, x1, y1 } = cy.elements().boundingBox();
	if (!w || !h || !cy.width() || !cy.height()) {
		return;
	}
	const zoom = Math.min((cy.width() - 2 * PADDING) / w, (cy.height() - 2 * PADDING) / h, LARGEST);
	const pan = { x: cy.width() / 2 - zoom * (x1 + w / 2), y: cy.height() / 2 - zoom * (y1 + h / 2) };
	if (gently && !calm()) {
		cy.animate({ zoom, pan }, { duration: DURATION / 2 });
	}
	else {
		cy.viewport({ zoom, pan });
	}
}

// Whether the reader wants no motion.
function calm() {
	return window.matchMedia("(prefers-reduced-motion: reduce)").matches;
}
