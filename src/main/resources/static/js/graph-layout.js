// Where entities lie. The same network gives the same picture: positions start from the order of the entities, not
// from chance, and fcose improves them from there.

const RING = 170;
const GAP = 64;
const STAR = 40;
// More than this takes seconds to lay out by forces.
const FORCED = 700;
const GOLDEN = Math.PI * (3 - Math.sqrt(5));
const PADDING = 18;
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
		const angle = (2 * Math.PI * (index + 0.5)) / ring.length - Math.PI / 2;
		// Every other one further in leaves room for the names.
		const reach = radius * (index % 2 && ring.length > 8 ? 0.66 : 1);
		node.position = { x: centre.x + 1.6 * reach * Math.cos(angle), y: centre.y + reach * Math.sin(angle) };
	});
	nodes.filter((node) => !node.position).forEach((node) => {
		node.position = { ...centre };
	});
}

/**
 * Gives nodes their places in an order from left to right.
 * @param {import("cytoscape").Core} cy the picture
 * @param {string[][]} columns the ids of the nodes, column by column
 */
export function inColumns(cy, columns) {
	columns.forEach((ids, column) => ids.forEach((id, row) => {
		const y = (row - (ids.length - 1) / 2) * 110 + (ids.length % 2 && columns.length > 2 ? 0 : (column % 2) * 22);
		cy.getElementById(id).position({ x: column * 260, y });
	}));
	fill(cy);
}

/**
 * Lays the whole picture out from where its nodes are; those that are locked stay.
 * @param {import("cytoscape").Core} cy the picture
 * @param {boolean} first whether this is a new picture, which appears as it is instead of moving into place
 */
export function arrange(cy, first) {
	const before = new Map(cy.nodes().map((node) => [node.id(), { ...node.position() }]));
	if (cy.nodes().length > FORCED) {
		sunflower(cy);
	}
	else if (window.cytoscapeFcose && !(first && isStar(cy))) {
		cy.layout({
			name: "fcose",
			quality: cy.nodes().length > 200 ? "default" : "proof",
			randomize: false,
			animate: false,
			fit: false,
			nodeDimensionsIncludeLabels: true,
			nodeSeparation: 80,
			nodeRepulsion: () => 9000,
			idealEdgeLength: (edge) => 85 + 2.6 * Math.min(edge.data("label").length, 34),
			edgeElasticity: () => 0.25,
			gravity: 0.15,
			numIter: cy.nodes().length > 200 ? 120 : 1500,
			tile: true,
			fixedNodeConstraint: cy.nodes(".pinned").map((node) => ({ nodeId: node.id(), position: { ...node.position() } })),
		}).run();
	}
	if (first && isStar(cy)) {
		cy.nodes().forEach((node) => node.toggleClass("above", node.position().y < cy.nodes(".centre").position().y - 20));
	}
	else if (cy.nodes(".pinned").empty()) {
		widen(cy);
	}
	if (first || calm()) {
		fill(cy);
		return;
	}
	cy.nodes().forEach((node) => {
		const target = { ...node.position() };
		if (node.hasClass("pinned")) {
			return;
		}
		node.position(before.get(node.id()));
		node.animate({ position: target }, { duration: DURATION });
	});
	window.setTimeout(() => fill(cy, true), DURATION);
}

// What has most ties lies in the middle, all others around it like the seeds of a sunflower.
function sunflower(cy) {
	const order = cy.nodes().sort((one, other) => other.degree() - one.degree() || one.id().localeCompare(other.id()));
	cy.batch(() => order.forEach((node, index) => {
		const reach = 46 * Math.sqrt(index);
		node.position({ x: 1.4 * reach * Math.cos(index * GOLDEN), y: reach * Math.sin(index * GOLDEN) });
	}));
}

// Where nearly all lines come from the middle, rings are read best: no line crosses another.
function isStar(cy) {
	const spokes = cy.edges(".spoke-in, .spoke-out, .attached").length;
	return cy.nodes().length <= STAR && cy.nodes(".centre").nonempty() && spokes >= 0.85 * cy.edges().length;
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
