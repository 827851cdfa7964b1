// The legend, which filters: types with their signs, predicates with how much of them is loaded, and what lines mean.

import { h, show, svg } from "./dom.js";
import { glyph } from "./glyphs.js";
import { meaning, phrase, typeName, typeOrder } from "./words.js";

/**
 * Shows the legend of a network.
 * @param {HTMLElement} place where
 * @param {import("./network.js").Network} network the entities and ties
 * @param {{filter: () => void, more: (group: object) => void}} listener who is told that the filter changed, or that more
 *   ties of a predicate are wanted
 */
export function showLegend(place, network, listener) {
	const types = [...network.types()].sort(([one], [other]) => typeOrder(one) - typeOrder(other));
	const predicates = [...network.predicates()].sort((one, other) => other[1] - one[1] || one[0].localeCompare(other[0]));
	show(place,
		choices("Entities", types, network.hiddenTypes, listener.filter, (type) => [glyph(type), typeName(type)]),
		choices("Ties", predicates, network.hiddenPredicates, listener.filter, (predicate) => [phrase(predicate)]),
		network.unfinished().map((group) => h("button.text-button", { type: "button", onclick: () => listener.more(group) },
			`More of “${phrase(group.predicate)}” of ${network.name(group.around)} (${group.shown} of ${group.total})`)),
		lines());
}

function choices(title, counted, hidden, changed, label) {
	return h("fieldset", {},
		h("legend", {}, title),
		counted.map(([name, number]) => {
			const box = h("input", { type: "checkbox", checked: !hidden.has(name), onchange: () => {
				if (box.checked) {
					hidden.delete(name);
				}
				else {
					hidden.add(name);
				}
				changed();
			} });
			return h("label.choice", { title: meaning(name) }, box, h("span.choice-words", {}, label(name)),
				h("span.choice-count", {}, number));
		}));
}

function lines() {
	const sample = (width, kind, words) => h("p.line-sample", {},
		svg("svg", { viewBox: "0 0 34 8", class: `sample ${kind}`, "aria-hidden": "true" },
			svg("path", { d: "M1 4H33", "stroke-width": width })),
		words);
	return h("div.lines", {},
		h("p.lines-title", {}, "Lines"),
		sample(1.4, "", "one independent source"),
		sample(5, "", "many"),
		sample(2, "disputed", "disputed"),
		sample(2, "denied", "only denied"),
		sample(2, "unreal", "planned, attempted or alleged"));
}
