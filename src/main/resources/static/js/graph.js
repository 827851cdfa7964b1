// The picture: draws a network with Cytoscape and tells what the reader does in it.

import cytoscape from "../webjars/cytoscape/dist/cytoscape.esm.min.mjs";

import { elementsOf } from "./graph-elements.js";
import { arrange, fill, inColumns, place } from "./graph-layout.js";
import { Slices } from "./graph-slices.js";
import { stylesheet } from "./graph-style.js";

const ARROWS = { ArrowRight: [1, 0], ArrowLeft: [-1, 0], ArrowDown: [0, 1], ArrowUp: [0, -1] };
const ZOOM = 1.3;
// From here on a frame takes too long if everything is drawn in it.
const LARGE = 1500;

/**
 * @typedef {object} Listener
 * @property {(id: string) => void} node an entity was chosen
 * @property {(choice: string) => void} edge a tie was chosen, or all ties between two entities
 * @property {(id: string) => void} expand an entity's ties are wanted, or no longer wanted
 * @property {(id: string) => void} moved an entity was put somewhere else
 * @property {(id: string) => void} pin the chosen entity is to stay where it is, or no longer
 * @property {(id: string) => void} hide the chosen entity is not to be seen
 * @property {() => void} clear nothing is to be chosen any more
 */

export class Graph {

	#cy;

	#container;

	#slices;

	#chosen = null;

	#moved = false;

	// Where entities were when they were last seen.
	#places = new Map();

	/**
	 * @param {HTMLElement} container where to draw
	 * @param {Listener} listener who is told
	 */
	constructor(container, listener) {
		this.#container = container;
		if (window.cytoscapeFcose) {
			cytoscape.use(window.cytoscapeFcose);
		}
		this.#cy = cytoscape({
			container,
			style: stylesheet(),
			minZoom: 0.1,
			maxZoom: 3,
			boxSelectionEnabled: false,
			autounselectify: true,
		});
		this.#slices = new Slices(this.#cy);
		this.#cy.on("tap", "node", (event) => listener.node(event.target.id()));
		this.#cy.on("tap", "edge", (event) => event.target.data("choice") && listener.edge(event.target.data("choice")));
		this.#cy.on("tap", (event) => event.target === this.#cy && listener.clear());
		this.#cy.on("dbltap", "node", (event) => listener.expand(event.target.id()));
		this.#cy.on("dragfree", "node", (event) => listener.moved(event.target.id()));
		this.#cy.on("mouseover", "node, edge", () => container.classList.add("pointing"));
		this.#cy.on("mouseout", "node, edge", () => container.classList.remove("pointing"));
		container.addEventListener("keydown", (event) => this.#key(event, listener));
		// Until the reader moves the picture, it fills whatever room it has.
		this.#cy.on("dragpan scrollzoom pinchzoom", () => {
			this.#moved = true;
		});
		new ResizeObserver(() => this.#resize()).observe(container);
	}

	/**
	 * Draws what a network shows now. What is drawn already stays where it is, and what was drawn before comes back there.
	 * @param {import("./network.js").Network} network the entities and ties
	 * @param {object} how
	 * @param {boolean} how.afresh whether to lay out all from the start
	 * @param {string|null} how.near the entity around which new ones appear
	 * @param {string[][]} [how.columns] entities from left to right, if they are in an order
	 * @param {Map<string, {x: number, y: number}>} [how.positions] where entities lie, if that is known
	 * @param {string[]|null} [how.pins] the entities that are pinned, with their places
	 */
	draw(network, { afresh, near, columns, positions, pins }) {
		const { nodes, edges } = elementsOf(network);
		this.#ease(nodes.length + edges.length > LARGE, [...nodes, ...edges]);
		const wanted = new Set([...nodes, ...edges].map((element) => element.data.id));
		const cy = this.#cy;
		cy.resize();
		if (afresh) {
			this.#moved = false;
			this.#places.clear();
			cy.elements().remove();
		}
		cy.nodes().forEach((node) => this.#places.set(node.id(), { ...node.position() }));
		cy.batch(() => cy.elements().filter((element) => !wanted.has(element.id())).remove());
		const added = nodes.filter((node) => cy.getElementById(node.data.id).empty());
		const unplaced = added.filter((node) => !this.#place(node, positions));
		const first = cy.nodes().empty();
		const centre = first ? null : cy.getElementById(near ?? network.centre ?? "");
		place(unplaced, edges, network.centre, centre?.nonempty() ? centre.position() : null);
		cy.batch(() => {
			// How many ties a sign leaves out changes as they are loaded.
			nodes.forEach((node) => cy.getElementById(node.data.id).data(node.data));
			cy.add(added);
			cy.add(edges.filter((edge) => cy.getElementById(edge.data.id).empty()));
		});
		if (pins) {
			this.pin(pins);
		}
		if (columns && first) {
			inColumns(cy, columns);
		}
		else if (unplaced.length) {
			arrange(cy, first);
		}
		else if (first) {
			fill(cy);
		}
		this.choose(this.#chosen);
	}

	// A large picture is drawn plainly, and in slices.
	#ease(large, elements) {
		elements.forEach((element) => {
			element.classes += large ? " plain" : "";
		});
		this.#slices.large = large;
	}

	#place(node, positions) {
		const known = positions?.get(node.data.id) ?? this.#places.get(node.data.id);
		if (known) {
			node.position = { ...known };
		}
		return known;
	}

	/** Whether an entity is pinned. */
	pinned(id) {
		return this.#cy.getElementById(id).hasClass("pinned");
	}

	/** A pin for where an entity is now: "<id>@<x>@<y>". */
	pinOf(id) {
		const { x, y } = this.#cy.getElementById(id).position();
		return `${id}@${Math.round(x)}@${Math.round(y)}`;
	}

	/** Pins these entities and no others. */
	pin(pins) {
		const places = new Map(pins.map((pin) => {
			const [, id, x, y] = /^(.*)@(-?\d+)@(-?\d+)$/s.exec(pin) ?? [];
			return [id, { x: Number(x), y: Number(y) }];
		}));
		this.#cy.nodes(".pinned").filter((node) => !places.has(node.id())).removeClass("pinned");
		places.forEach((position, id) => {
			const node = this.#cy.getElementById(id ?? "");
			if (node.nonempty() && !node.hasClass("pinned")) {
				node.position(position).addClass("pinned");
			}
		});
	}

	/**
	 * The picture as it is drawn, for files.
	 * @returns {import("cytoscape").Core} Cytoscape's own model, to be read
	 */
	get drawing() {
		return this.#cy;
	}

	/**
	 * Makes an entity or a tie stand out.
	 * @param {{node: string|null, ties: string[]}|null} chosen which; ties by their keys
	 */
	choose(chosen) {
		this.#chosen = chosen;
		const cy = this.#cy;
		cy.batch(() => {
			cy.elements().removeClass("chosen dim");
			const ties = new Set(chosen?.ties);
			const target = ties.size ? cy.edges().filter((edge) => edge.data("keys").some((key) => ties.has(key)))
				: cy.getElementById(chosen?.node ?? "");
			if (target.nonempty()) {
				target.addClass("chosen");
				const near = ties.size ? target.union(target.connectedNodes()) : target.closedNeighborhood();
				cy.elements().difference(near).addClass("dim");
			}
		});
	}

	/** Shows the whole picture. */
	fit() {
		this.#moved = false;
		fill(this.#cy, true);
	}

	/** Makes the picture larger (factor above 1) or smaller. */
	zoom(larger) {
		const cy = this.#cy;
		this.#moved = true;
		cy.zoom({ level: cy.zoom() * (larger ? ZOOM : 1 / ZOOM),
			renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } });
	}

	/** Takes over the colours of the theme. */
	recolour() {
		this.#cy.style(stylesheet());
	}

	#resize() {
		this.#cy.resize();
		if (!this.#moved) {
			fill(this.#cy);
		}
	}

	#key(event, listener) {
		if (event.ctrlKey || event.metaKey || event.altKey || event.target !== this.#container) {
			return;
		}
		const chosen = this.#chosen?.node;
		const actions = {
			Enter: () => chosen && listener.expand(chosen),
			Escape: () => listener.clear(),
			f: () => this.fit(),
			p: () => chosen && listener.pin(chosen),
			h: () => chosen && listener.hide(chosen),
			"+": () => this.zoom(true),
			"-": () => this.zoom(false),
		};
		const action = ARROWS[event.key] ? () => this.#walk(ARROWS[event.key], listener) : actions[event.key];
		if (action) {
			event.preventDefault();
			action();
		}
	}

	#walk([x, y], listener) {
		const cy = this.#cy;
		const current = cy.getElementById(this.#chosen?.node ?? "");
		const from = current.nonempty() ? current : cy.nodes(".centre").union(cy.nodes()).first();
		if (current.empty()) {
			if (from.nonempty()) {
				listener.node(from.id());
			}
			return;
		}
		const origin = from.position();
		let best = null;
		let least = Infinity;
		cy.nodes().forEach((node) => {
			const along = (node.position().x - origin.x) * x + (node.position().y - origin.y) * y;
			const aside = Math.abs((node.position().x - origin.x) * y) + Math.abs((node.position().y - origin.y) * x);
			if (node !== from && along > 1 && along + 2 * aside < least) {
				least = along + 2 * aside;
				best = node;
			}
		});
		if (best) {
			listener.node(best.id());
		}
	}

}
