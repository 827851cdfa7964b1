// The legend, which filters: types with their signs, predicates with how much of them is loaded, and what lines mean.

import { h, show, svg } from "./dom.js";
import { glyph } from "./glyphs.js";
import { meaning, phrase, typeName, typeOrder } from "./words.js";

/**
 * Shows the legend of a scene.
 * @param {HTMLElement} place where
 * @param {import("./scenes.js").Scene} scene the entities and ties
 * @param {import("./route.js").Route} route the address, which holds the filter
 * @param {{go: (change: object) => void, more: (group: object) => void}} listener who is told that the address is to
 *   change, or that more ties of a predicate are wanted
 */
export function showLegend(place, scene, route, listener) {
	const { network } = scene;
	const types = [...network.types()].sort(([one], [other]) => typeOrder(one) - typeOrder(other));
	const predicates = [...network.predicates()].sort((one, other) => other[1] - one[1] || one[0].localeCompare(other[0]));
	const focused = place.contains(document.activeElement) ? document.activeElement.dataset.choice : null;
	show(place,
		choices("Entities", types, (type) => !route.off.includes(type), (type, on) => listener.go({ off: without(route.off, type, on) }),
			(type) => [glyph(type), typeName(type)]),
		choices("Ties", predicates, (predicate) => network.shows(predicate), (predicate, on) => listener.go(toggled(network, route, predicate, on)),
			(predicate) => [phrase(predicate)]),
		network.unfinished().map((group) => h("button.text-button", { type: "button", onclick: () => listener.more(group) },
			`More of “${phrase(group.predicate)}” of ${network.name(group.around)} (${group.shown} of ${group.total})`)),
		scene.fixed ? null : also(route, listener),
		lines());
	if (focused) {
		[...place.querySelectorAll("input")].find((input) => input.dataset.choice === focused)?.focus();
	}
}

function without(list, name, on) {
	return on ? list.filter((each) => each !== name) : [...list, name];
}

// A predicate that was folded for being too many is opened and closed; any other is filtered out and in again.
function toggled(network, route, predicate, on) {
	return network.folded(predicate) ? { open: on ? [...route.open, predicate] : route.open.filter((each) => each !== predicate),
		off: route.off.filter((each) => each !== predicate) } : { off: without(route.off, predicate, on) };
}

function choices(title, counted, shown, changed, label) {
	return counted.length ? h("fieldset", {},
		h("legend", {}, title),
		counted.map(([name, number]) => {
			const box = h("input", { type: "checkbox", checked: shown(name), "data-choice": name, onchange: () => changed(name, box.checked) });
			return h("label.choice", { title: meaning(name) }, box, h("span.choice-words", {}, label(name)),
				h("span.choice-count", {}, number));
		})) : null;
}

// What is no entity but can stand in the picture too.
function also(route, { go }) {
	return h("fieldset", {},
		h("legend", {}, "Also draw"),
		[["contracts", "Contract", "contracts"], ["dates", "Date", "dates"]].map(([name, type, words]) => {
			const box = h("input", { type: "checkbox", checked: route.also.includes(name), "data-choice": name,
				onchange: () => go({ also: without(route.also, name, !box.checked) }) });
			return h("label.choice", {}, box, h("span.choice-words", {}, glyph(type), words));
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
