// Which names mean one thing: merging entities that the program holds apart, splitting one that it holds together.

import * as api from "./api.js";
import { entityLink } from "./claims.js";
import { announce, failure, h, show } from "./dom.js";
import { pickEntity } from "./picker.js";
import { to } from "./route.js";

/**
 * Shows an entity's names with what can be done with them, or asks for an entity.
 * @param {HTMLElement} place where
 * @param {string|null} id the entity
 * @param {{author: import("./review-author.js").Author}} context who decides
 */
export async function showNames(place, id, { author }) {
	const pick = pickEntity(id ? "Another entity" : "Which entity?", "Show", (entity) => {
		window.location.hash = to("review", "names", { entity: entity.id });
	});
	if (!id) {
		show(place, pick);
		return;
	}
	const entity = await api.entity(id);
	const outcome = h("div", { tabindex: -1, class: "review-outcome" });
	const note = h("textarea", { id: "review-note", rows: 2, maxlength: 2000 });
	const decide = async (words, act) => {
		try {
			const { decision, entities } = await act(author.by(note.value));
			await showOutcome(outcome, { words, decision, entities, author });
		}
		catch (error) {
			show(outcome, failure(error, () => decide(words, act)));
		}
		outcome.focus();
	};
	show(place, pick, h("h2", {}, entityLink(entity)),
		h("p.parameter", {}, h("label", { for: "review-note" }, "Note"), note),
		h("div.adding", {}, splitForm(entity, decide), mergeForm(entity, decide)), outcome);
}

async function showOutcome(place, { words, decision, entities, author }) {
	const undo = h("button.button", { type: "button", onclick: async () => {
		try {
			await api.undo(decision.id, author.who);
			show(place, h("p", {}, "Undone: it is as before."));
			announce("Undone");
		}
		catch (error) {
			show(place, failure(error, undo.click.bind(undo)));
		}
		place.focus();
	} }, "Undo");
	show(place, h("p", {}, `${words} Now there is: `, entities.map((each, index) => [index ? ", " : "", entityLink(each)])),
		h("p.panel-actions", {}, undo));
	announce(words);
}

function splitForm(entity, decide) {
	const names = [...new Set([entity.name, ...entity.aliases])];
	const problem = h("div", {});
	const form = h("form.adding-form", { onsubmit: (event) => {
		event.preventDefault();
		const parted = new FormData(form).getAll("name");
		if (!parted.length || parted.length === names.length) {
			show(problem, h("p.reason", { role: "alert" }, "Choose some of the names, but not all."));
			return;
		}
		show(problem);
		decide(`Split: ${parted.join(", ")} no longer ${parted.length === 1 ? "means" : "mean"} ${entity.name}.`, (by) => api.split(entity.id, parted, by));
	} },
	h("h3", {}, "Split"),
	names.length > 1
		? [h("fieldset", {}, h("legend", {}, "Names that mean something else"), names.map((name, index) => h("p", {},
			h("input", { id: `name-${index}`, type: "checkbox", name: "name", value: name }), " ", h("label", { for: `name-${index}` }, name)))),
		h("p.panel-actions", {}, h("button.button.primary", { type: "submit" }, "Split them off"))]
		: [h("p", {}, "It has one name only."),
			h("p.panel-actions", {}, h("button.button", { type: "button", onclick: () =>
				decide(`Split: ${entity.name} means something else in each article.`, (by) => api.split(entity.id, null, by)) },
			"It means something else in each article"))],
	problem);
	return form;
}

function mergeForm(entity, decide) {
	const choice = h("div", {});
	return h("section.adding-form", { "aria-labelledby": "merge-title" },
		h("h3", { id: "merge-title" }, "Merge"),
		pickEntity(`What is the same as ${entity.name}?`, "Choose", (other) => {
			if (other.id === entity.id) {
				show(choice, h("p.reason", { role: "alert" }, "That is the entity itself."));
				return;
			}
			const button = (into, from) => h("button.button", { type: "button", onclick: () =>
				decide(`Merged: ${from.name} is ${into.name}.`, (by) => api.merge(into.id, from.id, by)) }, `Merge, call it ${into.name}`);
			show(choice, h("p", {}, "The same as ", entityLink(other), "?"), h("p.panel-actions", {}, button(entity, other), button(other, entity)));
			choice.querySelector("button").focus();
		}), choice);
}
