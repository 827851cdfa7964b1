// The table of ties: the same as the picture, for the keyboard and for those who listen.

import { h, show } from "./dom.js";
import { glyph } from "./glyphs.js";
import { to } from "./route.js";
import { caution, confidence, count, statusName, phrase } from "./words.js";

const COLUMNS = [
	{ title: "From", of: (tie, network) => network.name(tie.subject) },
	{ title: "Tie", of: (tie) => phrase(tie.predicate) },
	{ title: "To", of: (tie, network) => network.name(tie.object) },
	{ title: "Sources", of: (tie) => -tie.sources, numeric: true },
	{ title: "Status", of: (tie) => statusName(tie) },
	{ title: "Confidence", of: (tie) => -tie.confidence, numeric: true },
];

// The column of what a network counts: the sources of ties, or the facts of the lines between communities.
const COUNTS = 3;

export class TieTable {

	#place;

	#chooseTie;

	#sort = { column: COUNTS, down: false };

	#network = null;

	#chosen = new Set();

	/**
	 * @param {HTMLElement} place where to stand
	 * @param {(key: string, byKeyboard: boolean) => void} choose told which tie was chosen
	 */
	constructor(place, choose) {
		this.#place = place;
		this.#chooseTie = choose;
		place.addEventListener("keydown", (event) => this.#walk(event));
	}

	/**
	 * Shows the ties of a network.
	 * @param {import("./network.js").Network} network the entities and ties
	 * @param {string[]} chosen the keys of the chosen ties
	 */
	show(network, chosen) {
		this.#network = network;
		this.#chosen = new Set(chosen);
		const focused = this.#place.contains(document.activeElement) ? document.activeElement.dataset.key : null;
		const ties = this.#sorted();
		if (!ties.length) {
			show(this.#place, h("p.empty", {}, network.edges.size ? "The filter leaves no tie." : "There is no tie to show."));
			return;
		}
		const wanted = focused ?? ties.find((tie) => this.#chosen.has(tie.key))?.key;
		const current = ties.some((tie) => tie.key === wanted) ? wanted : ties[0].key;
		show(this.#place, h("table", {},
			h("caption.visually-hidden", {}, `${count(ties.length, "tie")}. Arrow keys go from row to row; Enter shows the evidence.`),
			h("thead", {}, h("tr", {}, COLUMNS.map((column, index) => this.#heading(column, index)))),
			h("tbody", {}, ties.map((tie) => this.#row(tie, tie.key === current)))));
		if (focused) {
			this.#button(focused)?.focus();
		}
	}

	/** Puts the focus on a tie's row. */
	focus(key) {
		this.#button(key)?.focus();
	}

	#sorted() {
		const { column, down } = this.#sort;
		const by = COLUMNS[column].of;
		const compare = (one, other) => (typeof one === "number" ? one - other : one.localeCompare(other));
		return this.#network.visibleEdges().sort((one, other) => (down ? -1 : 1)
			* compare(by(one, this.#network), by(other, this.#network)) || other.sources - one.sources
			|| one.key.localeCompare(other.key));
	}

	#heading(column, index) {
		const { column: sorted, down } = this.#sort;
		const state = index === sorted ? (down !== Boolean(column.numeric) ? "descending" : "ascending") : "none";
		return h("th", { scope: "col", "aria-sort": state, class: column.numeric ? "numeric" : null },
			h("button", { type: "button", onclick: () => {
				this.#sort = { column: index, down: index === sorted && !down };
				this.show(this.#network, this.#chosen);
				this.#place.querySelectorAll("th button")[index].focus();
			} }, index === COUNTS ? this.#network.counted : column.title));
	}

	#row(tie, current) {
		const network = this.#network;
		const entity = (id) => h("a.entity-link", { href: network.nodes.get(id)?.href ?? to("entity", id), tabindex: current ? "0" : "-1" },
			glyph(network.nodes.get(id)?.type ?? ""), network.name(id));
		return h("tr", { "aria-selected": this.#chosen.has(tie.key) ? "true" : null, class: tie.status === "actual" ? null : "unreal" },
			h("td", {}, entity(tie.subject)),
			h("td", {}, h("button.tie", { type: "button", "data-key": tie.key, tabindex: current ? "0" : "-1",
				"aria-label": `${network.name(tie.subject)} ${phrase(tie.predicate)} ${network.name(tie.object)}${
					tie.recipient ? ` to ${network.name(tie.recipient)}` : ""}, ${statusName(tie)}: show the evidence`,
				onclick: (event) => this.#chooseTie(tie.key, event.detail === 0) }, phrase(tie.predicate))),
			h("td", {}, entity(tie.object), tie.recipient ? [h("span.to", {}, " to "), entity(tie.recipient)] : null),
			h("td.numeric", {}, tie.sources),
			h("td.status", { class: caution(tie) }, statusName(tie)),
			h("td.numeric", {}, confidence(tie.confidence)));
	}

	#button(key) {
		return [...this.#place.querySelectorAll("button.tie")].find((button) => button.dataset.key === key);
	}

	#walk(event) {
		const buttons = [...this.#place.querySelectorAll("button.tie")];
		const index = buttons.indexOf(event.target);
		const next = { ArrowDown: index + 1, ArrowUp: index - 1, Home: 0, End: buttons.length - 1 }[event.key];
		if (index < 0 || next === undefined || !buttons[next]) {
			return;
		}
		event.preventDefault();
		this.#rove(buttons[index], "-1");
		this.#rove(buttons[next], "0");
		buttons[next].focus();
	}

	#rove(button, index) {
		button.closest("tr").querySelectorAll("[tabindex]").forEach((element) => element.setAttribute("tabindex", index));
	}

}
