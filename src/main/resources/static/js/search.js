// The search box: names complete, questions are asked. A combobox as the ARIA practices describe it.

import * as api from "./api.js";
import { announce, byId, h, show } from "./dom.js";
import { glyph } from "./glyphs.js";
import { read, to, write } from "./route.js";
import { count, date, typeName } from "./words.js";

const PAUSE = 140;
const QUESTION = /\?\s*$|^(who|whom|whose|what|which|when|where|why|how|is|are|was|were|did|does|do|has|have|had|can|list|show|name)\b.*\s/i;

export class SearchBox {

	#input = byId("search-input");

	#list = byId("search-list");

	#options = [];

	#active = -1;

	#timer = 0;

	#running = null;

	constructor() {
		this.#input.addEventListener("input", () => this.#later());
		this.#input.addEventListener("focus", () => this.#input.value.trim() && this.#later());
		this.#input.addEventListener("keydown", (event) => this.#key(event));
		this.#input.addEventListener("blur", () => window.setTimeout(() => this.#close(), 150));
		this.#list.addEventListener("mousedown", (event) => event.preventDefault());
		byId("search").addEventListener("submit", (event) => {
			event.preventDefault();
			this.#submit();
		});
		document.addEventListener("keydown", (event) => {
			if (event.key === "/" && !event.ctrlKey && !event.metaKey && !/^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName)) {
				event.preventDefault();
				this.#input.focus();
				this.#input.select();
			}
		});
	}

	/** Says in the box what the page shows. */
	set text(text) {
		if (document.activeElement !== this.#input) {
			this.#input.value = text;
		}
	}

	#later() {
		window.clearTimeout(this.#timer);
		this.#timer = window.setTimeout(() => this.#suggest(), PAUSE);
	}

	async #suggest() {
		this.#running?.abort();
		const text = this.#input.value.trim();
		if (!text) {
			this.#close();
			return;
		}
		this.#running = new AbortController();
		const asked = QUESTION.test(text);
		try {
			const hits = await api.search(text, this.#running.signal);
			this.#open(text, asked, hits);
			announce(hits.length ? count(hits.length, "suggestion") : "No suggestions; Enter asks the question");
		}
		catch (failure) {
			if (failure.name !== "AbortError") {
				this.#open(text, asked, [], failure.message);
			}
		}
	}

	#open(text, asked, hits, problem = null) {
		const question = { address: to("question", text), node: [h("span.suggestion-sign", { "aria-hidden": "true" }, "?"),
			h("span.suggestion-name", {}, text), h("span.suggestion-more", {}, "Ask")] };
		const kinds = { entity: [], document: [], quote: [], passage: [] };
		hits.forEach((hit) => kinds[hit.kind]?.push(suggestion(hit)));
		const groups = [["Entities", kinds.entity], ["Articles", kinds.document], ["Quotations", kinds.quote],
			["Sentences", kinds.passage]];
		groups.splice(asked ? 0 : groups.length, 0, ["Question", [question]]);
		this.#options = [];
		this.#active = -1;
		show(this.#list, groups.filter(([, options]) => options.length).map(([title, options], number) =>
			h("div.suggestion-group", { role: "group", "aria-labelledby": `search-group-${number}` },
				h("p.suggestion-title", { id: `search-group-${number}`, role: "presentation" }, title),
				options.map((option) => this.#option(option)))),
			problem && h("p.suggestion-problem", {}, problem));
		this.#list.hidden = false;
		this.#input.setAttribute("aria-expanded", "true");
		this.#input.removeAttribute("aria-activedescendant");
	}

	#option({ address, node }) {
		const id = `search-option-${this.#options.length}`;
		const element = h("div.suggestion", { id, role: "option", "aria-selected": "false", onclick: () => this.#go(address) }, node);
		this.#options.push({ address, element });
		return element;
	}

	#key(event) {
		const steps = { ArrowDown: 1, ArrowUp: -1 };
		if (steps[event.key] && this.#options.length && !this.#list.hidden) {
			event.preventDefault();
			const size = this.#options.length + 1;
			this.#activate((this.#active + 1 + steps[event.key] + size) % size - 1);
		}
		else if (event.key === "Escape" && !this.#list.hidden) {
			event.preventDefault();
			this.#close();
		}
	}

	#activate(index) {
		this.#options.forEach(({ element }, number) => element.setAttribute("aria-selected", String(number === index)));
		this.#active = index;
		const active = this.#options[index]?.element;
		if (active) {
			this.#input.setAttribute("aria-activedescendant", active.id);
			active.scrollIntoView({ block: "nearest" });
		}
		else {
			this.#input.removeAttribute("aria-activedescendant");
		}
	}

	// Enter without a choice: a question is asked; else the first entity is meant, and failing that it is a question too.
	async #submit() {
		const text = this.#input.value.trim();
		if (!text) {
			return;
		}
		window.clearTimeout(this.#timer);
		if (this.#active >= 0) {
			this.#go(this.#options[this.#active].address);
			return;
		}
		if (!QUESTION.test(text)) {
			const hits = await api.search(text).catch(() => []);
			const first = hits.find((hit) => hit.kind === "entity");
			if (first) {
				this.#go(suggestion(first).address);
				return;
			}
		}
		this.#go(to("question", text));
	}

	#go(address) {
		this.#running?.abort();
		this.#close();
		this.#input.blur();
		window.location.hash = address;
	}

	#close() {
		this.#list.hidden = true;
		this.#options = [];
		this.#active = -1;
		this.#input.setAttribute("aria-expanded", "false");
		this.#input.removeAttribute("aria-activedescendant");
	}

}

function suggestion(hit) {
	if (hit.kind === "entity") {
		const aliases = hit.entity.aliases.filter((alias) => alias !== hit.entity.name).slice(0, 3).join(", ");
		return { address: to("entity", hit.entity.id), node: [glyph(hit.entity.type),
			h("span.suggestion-name", {}, hit.entity.name, aliases && h("span.suggestion-aliases", {}, ` ${aliases}`)),
			h("span.suggestion-more", {}, typeName(hit.entity.type))] };
	}
	const { id, title, publisher, published } = hit.document;
	const address = write({ ...read(to("document", id)), document: { id, start: hit.start, end: hit.end } });
	const words = hit.text ?? title;
	const more = hit.text ? title : [publisher, published && date(published)].filter(Boolean).join(", ");
	return { address, node: [h("span.suggestion-sign", { "aria-hidden": "true" }, hit.text ? "“" : "¶"),
		h("span.suggestion-name", {}, words), h("span.suggestion-more", {}, more)] };
}
