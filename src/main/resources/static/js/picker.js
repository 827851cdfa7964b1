// A small form that picks an entity by its name.

import * as api from "./api.js";
import { announce, h, show } from "./dom.js";
import { glyph } from "./glyphs.js";
import { typeName } from "./words.js";

let number = 0;

/**
 * A form with one field for a name.
 * @param {string} label what the field is for
 * @param {string} action what the button says
 * @param {(entity: import("./api.js").Entity) => void} picked told which entity was picked
 * @returns {HTMLFormElement} the form; a name that means several entities lists them as buttons
 */
export function pickEntity(label, action, picked) {
	const id = `picker-${++number}`;
	const field = h("input", { id, type: "text", maxlength: 200, autocomplete: "off", spellcheck: "false" });
	const choices = h("ul.picker-choices", {});
	const submit = async (event) => {
		event.preventDefault();
		const name = field.value.trim();
		if (!name) {
			return;
		}
		try {
			const hits = (await api.search(name)).filter((hit) => hit.kind === "entity").map((hit) => hit.entity);
			const same = (entity) => [entity.name, ...entity.aliases].some((each) => each.toLowerCase() === name.toLowerCase());
			const exact = hits.filter(same);
			if (exact.length === 1 || hits.length === 1) {
				picked(exact[0] ?? hits[0]);
				return;
			}
			show(choices, hits.length ? hits.map((entity) => h("li", {}, h("button.button", { type: "button", onclick: () => picked(entity) },
				glyph(entity.type), `${entity.name}, ${typeName(entity.type).toLowerCase()}`)))
				: h("li.empty", {}, `Nothing is called “${name}”.`));
			announce(hits.length ? `${hits.length} entities may be meant; choose one` : "Nothing is called so");
			choices.querySelector("button")?.focus();
		}
		catch (error) {
			show(choices, h("li.empty", {}, error.message));
		}
	};
	return h("form.picker", { onsubmit: submit },
		h("label", { for: id }, label), h("span.picker-row", {}, field, h("button.button", { type: "submit" }, action)), choices);
}
