// The picture with all that belongs to it: title, toolbar, legend, time slider and the table of the same ties.

import { AsOf } from "./as-of.js";
import { announce, byId, failure, h, show } from "./dom.js";
import { Graph } from "./graph.js";
import { showLegend } from "./legend.js";
import { TieTable } from "./table.js";
import { count } from "./words.js";

/**
 * @typedef {object} PictureListener
 * @property {(change: object) => void} go the address is to change
 * @property {(id: string) => void} expand an entity's ties are wanted, or no longer wanted
 * @property {(key: string, byKeyboard: boolean) => void} tie a tie was chosen
 * @property {(fold: object) => void} open ties that were left out are wanted
 */

export class Picture {

	#graph;

	#table;

	#asof;

	#listener;

	#scene = null;

	#route = null;

	#drawn = "";

	/** @param {PictureListener} listener who is told */
	constructor(listener) {
		this.#listener = listener;
		this.#graph = new Graph(byId("graph"), {
			node: (id) => this.#node(id),
			edge: (key) => listener.tie(key, false),
			expand: (id) => listener.expand(id),
			clear: () => (this.#route.node || this.#route.edge) && listener.go({ node: null, edge: null }),
			moved: (id) => this.#pin(id, true),
			pin: (id) => this.#pin(id, !this.#graph.pinned(id)),
			hide: (id) => this.#hide(id),
		});
		this.#table = new TieTable(byId("ties-body"), listener.tie);
		this.#asof = new AsOf(byId("asof"), {
			preview: (month) => this.#preview(month),
			chosen: (month) => listener.go({ asof: month }),
		});
		this.#toolbar();
	}

	get graph() {
		return this.#graph;
	}

	/** What is seen now, for whom it is saved or shared. */
	get scene() {
		return this.#scene;
	}

	/** Says that something is coming. */
	wait(kicker, title) {
		this.#scene = null;
		show(byId("picture-kicker"), kicker);
		show(byId("picture-title"), title);
		show(byId("picture-standfirst"));
		byId("behind").hidden = true;
		this.#state(h("p.loading", {}, "Drawing the picture …"));
	}

	/** Says that nothing is coming. */
	fail(error, retry) {
		show(byId("picture-title"), error.status === 404 ? "Not found" : "Not loaded");
		this.#state(failure(error, retry));
	}

	/**
	 * Brings the picture to what the address says.
	 * @param {import("./scenes.js").Scene} scene what there is to show
	 * @param {import("./route.js").Route} route the address
	 */
	show(scene, route) {
		const afresh = this.#scene !== scene;
		this.#scene = scene;
		this.#route = route;
		const { network } = scene;
		network.filter = { off: new Set(route.off), open: new Set(route.open), hide: new Set(route.hide), asof: route.asof };
		const ties = network.chosen(route.edge).map((tie) => tie.key);
		const drawn = [network.edges.size, network.things.size, ...["off", "open", "hide", "asof", "also"].map((key) => route[key])].join("|");
		if (afresh || drawn !== this.#drawn) {
			// The table first: the picture is laid out for the room that it leaves.
			this.#table.show(network, ties);
			this.#drawn = drawn;
			this.#draw(afresh);
		}
		else {
			this.#table.show(network, ties);
		}
		this.#graph.pin(route.pin);
		this.#graph.choose({ node: route.node, ties });
		this.#tools();
	}

	focusTie(key) {
		this.#table.focus(key);
	}

	#draw(afresh) {
		const { network, columns, positions, near } = this.#scene;
		if (afresh) {
			show(byId("picture-kicker"), this.#scene.kicker);
			show(byId("picture-title"), this.#scene.heading ?? this.#scene.title);
			byId("legend").open = window.matchMedia("(min-width: 60rem)").matches && !document.body.classList.contains("embed");
			const query = byId("behind");
			query.hidden = !this.#scene.query;
			query.href = this.#scene.query ?? "#/cypher";
		}
		this.#legend();
		this.#asof.show([...network.edges.values()], this.#route.asof);
		const saved = this.#route.pin.length ? this.#route.pin : null;
		this.#graph.draw(network, { afresh, near: near ?? null, columns, positions, pins: afresh ? saved : null });
		this.#counts();
		this.#state(network.edges.size || network.centre || this.#scene.drawsAlone ? null
			: h("p.loading", {}, this.#scene.empty ?? "There is nothing to draw."));
		const unfinished = network.unfinished();
		byId("more").hidden = !unfinished.length;
		byId("more").onclick = () => this.#listener.open({ group: unfinished[0] });
	}

	#legend() {
		const { go, open } = this.#listener;
		showLegend(byId("legend-body"), this.#scene, this.#route, { go, more: (group) => open({ group }) });
	}

	// While the slider is drawn, the picture follows; the address comes when it is let go.
	#preview(month) {
		const { network } = this.#scene;
		network.filter = { ...network.filter, asof: month };
		this.#graph.draw(network, { afresh: false, near: null });
		this.#counts();
	}

	// How much is shown, and how much there is.
	#counts() {
		const { network, standfirst } = this.#scene;
		const ties = network.visibleEdges().length;
		const all = network.edges.size;
		const words = `${ties === all ? "" : `${ties} of `}${count(all, "tie")}, ${
			count(network.visibleNodes().length, "entity", "entities")}`;
		show(byId("picture-standfirst"), standfirst ?? words, ties === all || standfirst ? null : ". The legend has the rest.");
		byId("graph").setAttribute("aria-label", `Picture of ${words}`);
		show(byId("ties-title"), "Ties ", h("span.hint", {}, ties === all ? all : `${ties} of ${all}`));
	}

	// What the picture says instead of showing something.
	#state(content) {
		const place = byId("graph-state");
		place.hidden = !content;
		show(place, content);
	}

	#node(id) {
		const { network } = this.#scene;
		const fold = network.folds().find((each) => each.id === id);
		if (fold) {
			this.#listener.open(fold);
			return;
		}
		const thing = network.things.get(id);
		if (thing) {
			if (thing.view) {
				window.location.hash = thing.view;
			}
			return;
		}
		if (this.#scene.open) {
			this.#scene.open(id);
			return;
		}
		this.#listener.go({ node: id, edge: null });
	}

	#pin(id, pinned) {
		const others = this.#route.pin.filter((pin) => pin.slice(0, pin.lastIndexOf("@", pin.lastIndexOf("@") - 1)) !== id);
		this.#listener.go({ pin: pinned ? [...others, this.#graph.pinOf(id)] : others });
		announce(`${this.#scene.network.name(id)} ${pinned ? "stays where it is" : "may move again"}`);
	}

	#hide(id) {
		this.#listener.go({ hide: [...this.#route.hide, id], node: null, edge: null });
		announce(`${this.#scene.network.name(id)} hidden; the legend shows it again`);
	}

	#tools() {
		const { node, hide } = this.#route;
		const { network, expanded } = this.#scene;
		const known = Boolean(node) && network.nodes.has(node);
		const own = node === network.centre;
		byId("expand").disabled = !known || own || this.#scene.fixed;
		byId("expand").textContent = known && expanded.has(node) && !own ? "Collapse" : "Expand";
		byId("hide").disabled = !known || own;
		byId("pin").disabled = !known;
		byId("pin").setAttribute("aria-pressed", String(known && this.#graph.pinned(node)));
		byId("show-hidden").hidden = !hide.length;
		byId("show-hidden").textContent = `Show ${count(hide.length, "hidden")}`.replace("hiddens", "hidden");
	}

	#toolbar() {
		byId("zoom-in").addEventListener("click", () => this.#graph.zoom(true));
		byId("zoom-out").addEventListener("click", () => this.#graph.zoom(false));
		byId("fit").addEventListener("click", () => this.#graph.fit());
		byId("expand").addEventListener("click", () => this.#listener.expand(this.#route.node));
		byId("hide").addEventListener("click", () => this.#hide(this.#route.node));
		byId("pin").addEventListener("click", () => this.#pin(this.#route.node, !this.#graph.pinned(this.#route.node)));
		byId("show-hidden").addEventListener("click", () => this.#listener.go({ hide: [] }));
		const toggle = byId("ties-toggle");
		toggle.addEventListener("click", () => {
			const shown = byId("ties-body").hidden;
			byId("ties-body").hidden = !shown;
			toggle.setAttribute("aria-expanded", String(shown));
			toggle.textContent = shown ? "Hide the table" : "Show the table";
		});
	}

}
