// The queue: one item after the other, decided by buttons or by keys. The keys work where the focus is in the queue, so
// that they disturb neither fields nor screen readers elsewhere.

import * as api from "./api.js";
import { announce, failure, h, show, skeleton } from "./dom.js";
import { apart, plain, present } from "./review-item.js";
import { to } from "./route.js";
import { count } from "./words.js";

const REASONS = { duplicate: "Possible duplicate", disputed: "Disputed", "low-confidence": "Unsure" };
const KEYS = [["J", "or ↓", "next"], ["K", "or ↑", "previous"], ["C", "", "confirm"], ["R", "", "reject"], ["M", "", "merge"],
	["S", "", "split"], ["N", "", "write a note, Escape leaves it"], ["O", "", "open the article beside"], ["U", "", "undo the last decision"]];

export class Queue {

	#place;

	#reason;

	#context;

	#items = [];

	#next = null;

	#at = 0;

	#taken = [];

	#busy = false;

	#list = h("ol.queue", { "aria-label": "Queue" });

	#item = h("section.review-item", { tabindex: -1, "aria-labelledby": "review-title" });

	#last = h("p.review-last", { hidden: true });

	#problem = h("div", {});

	/**
	 * @param {HTMLElement} place where
	 * @param {string|null} reason a reason to keep to
	 * @param {{author: import("./review-author.js").Author, read: Function}} context who decides; the address that opens an
	 *   article beside
	 */
	constructor(place, reason, context) {
		this.#place = place;
		this.#reason = reason;
		this.#context = context;
	}

	/** Loads the first part of the queue and shows it. */
	async load() {
		show(this.#place, skeleton(6, "Loading the queue"));
		await this.#more();
		show(this.#place, this.#last, this.#problem, keyHelp(),
			h("div.review-desk", { onkeydown: (event) => this.#key(event) }, this.#list, this.#item));
		this.#draw();
	}

	async #more() {
		const page = await api.queue(this.#reason, this.#next);
		this.#items.push(...page.items);
		this.#next = page.next;
	}

	get #current() {
		return this.#items[this.#at];
	}

	#draw() {
		this.#at = Math.max(0, Math.min(this.#at, this.#items.length - 1));
		show(this.#list, this.#items.map((item, index) => h("li", {}, h("button.queue-entry", { type: "button",
			tabindex: index === this.#at ? 0 : -1, "aria-current": index === this.#at ? "true" : null, onclick: () => this.#go(index) },
		h("span.queue-reason", {}, REASONS[item.reason] ?? item.reason), h("span.queue-what", {}, plain(item))))),
		this.#next ? h("li", {}, h("button.text-button", { type: "button", onclick: () => this.#append() }, "Load more")) : null);
		this.#list.hidden = !this.#items.length;
		this.#list.querySelector("[aria-current]")?.scrollIntoView({ block: "nearest" });
		const item = this.#current;
		if (!item) {
			show(this.#item, h("h2", { id: "review-title" }, "Nothing to look at"),
				h("p.empty", {}, this.#reason ? "Everything of this kind is decided." : "Everything is decided."));
			return;
		}
		show(this.#item,
			h("p.kicker", {}, `${this.#at + 1} of ${this.#items.length}${this.#next ? " and more" : ""} · ${REASONS[item.reason] ?? item.reason}`),
			h("h2", { id: "review-title" }, plain(item)),
			h("p.hint", {}, item.explanation),
			present(item, this.#context),
			this.#decide(item));
	}

	#decide(item) {
		const [one, other] = item.entities;
		const [first, second] = item.claim ? [] : apart(one, other);
		const button = (key, label, act, primary = false) => h("button.button", { type: "button", class: primary ? "primary" : null,
			"aria-keyshortcuts": key, "data-key": key, onclick: act }, label, h("kbd", { "aria-hidden": "true" }, key));
		const actions = item.claim
			? [button("C", "Confirm", () => this.#judge("confirmed"), true), button("R", "Reject", () => this.#judge("rejected"))]
			: [button("M", `Merge, call it ${first}`, () => this.#merge(one, other), true),
				h("button.button", { type: "button", onclick: () => this.#merge(other, one) }, `Merge, call it ${second}`)];
		const parted = item.claim ? [item.claim.subject, item.claim.object] : item.entities;
		return h("div.review-decide", {},
			h("p.parameter", {}, h("label", { for: "review-note" }, "Note", h("kbd", { "aria-hidden": "true" }, "N")),
				h("textarea", { id: "review-note", rows: 2, maxlength: 2000, "aria-keyshortcuts": "N" })),
			h("p.panel-actions", {}, actions, button("J", "Later", () => this.#go(this.#at + 1))),
			h("p.hint", {}, "Names of different things in one? Split ", parted.map((entity, index) => [index ? " or " : "",
				h("a", { href: to("review", "names", { entity: entity.id }), "data-key": index ? null : "S",
					"aria-keyshortcuts": index ? null : "S" }, entity.name)]), "."));
	}

	#key(event) {
		if (event.ctrlKey || event.metaKey || event.altKey) {
			return;
		}
		if (/^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName)) {
			if (event.key === "Escape") {
				event.preventDefault();
				this.#item.focus();
			}
			return;
		}
		const act = { j: () => this.#go(this.#at + 1), ArrowDown: () => this.#go(this.#at + 1), k: () => this.#go(this.#at - 1),
			ArrowUp: () => this.#go(this.#at - 1), u: () => this.#undo(), n: () => this.#item.querySelector("textarea")?.focus(),
			o: () => this.#item.querySelector("[data-reads]")?.click() }[event.key.length === 1 ? event.key.toLowerCase() : event.key];
		const button = this.#item.querySelector(`[data-key="${/^[crms]$/i.test(event.key) ? event.key.toUpperCase() : ""}"]`);
		if (act ?? button) {
			event.preventDefault();
			act ? act() : button.click();
		}
	}

	async #go(index) {
		if (index >= this.#items.length && this.#next) {
			await this.#append();
		}
		if (this.#items[index]) {
			this.#at = index;
			this.#draw();
			announce(`${index + 1} of ${this.#items.length}: ${plain(this.#current)}`);
			this.#item.focus({ preventScroll: window.matchMedia("(min-width: 60rem)").matches });
		}
		else {
			announce(index < 0 ? "This is the first" : "This is the last");
		}
	}

	async #append() {
		await this.#try(async () => {
			await this.#more();
			this.#draw();
		});
	}

	#judge(status) {
		const item = this.#current;
		return this.#take(`${status === "confirmed" ? "Confirmed" : "Rejected"}: ${plain(item)}`,
			(by) => api.judge(item.claim.id, status, by));
	}

	#merge(into, from) {
		const [kept, gone] = apart(into, from);
		return this.#take(`Merged: ${gone} is ${kept}`, (by) => api.merge(into.id, from.id, by));
	}

	async #take(words, decide) {
		const note = this.#item.querySelector("textarea").value;
		await this.#try(async () => {
			const at = this.#at;
			const { decision } = await decide(this.#context.author.by(note));
			const [item] = this.#items.splice(at, 1);
			this.#taken.push({ decision: decision.id, item, at, words });
			if (!this.#items.length && this.#next) {
				await this.#more();
			}
			this.#after(`${words}. ${count(this.#items.length, "item")} left${this.#next ? ", and more" : ""}. U takes it back.`);
		});
	}

	async #undo() {
		const last = this.#taken.at(-1);
		if (!last) {
			announce("There is nothing to undo here; the list of decisions has those of before");
			return;
		}
		await this.#try(async () => {
			await api.undo(last.decision, this.#context.author.who);
			this.#taken.pop();
			this.#at = Math.min(last.at, this.#items.length);
			this.#items.splice(this.#at, 0, last.item);
			this.#after(`Undone. ${last.words}`);
		});
	}

	#after(words) {
		const last = this.#taken.at(-1);
		this.#draw();
		this.#last.hidden = !last;
		show(this.#last, last ? [last.words, " ", h("button.text-button", { type: "button", onclick: () => this.#undo() }, "Undo")] : null);
		announce(words);
		this.#item.focus({ preventScroll: window.matchMedia("(min-width: 60rem)").matches });
	}

	// One request at a time, so that a key that is held down decides one thing.
	async #try(act) {
		if (this.#busy) {
			return;
		}
		this.#busy = true;
		this.#item.setAttribute("aria-busy", "true");
		show(this.#problem);
		try {
			await act();
		}
		catch (error) {
			show(this.#problem, failure(error, () => this.#try(act)));
		}
		finally {
			this.#busy = false;
			this.#item.removeAttribute("aria-busy");
		}
	}

}

function keyHelp() {
	return h("details.review-keys", {}, h("summary", {}, "Keys"),
		h("p.hint", {}, "They work while the focus is in the queue or its item."),
		h("dl", {}, KEYS.map(([key, or, what]) => h("div", {}, h("dt", {}, h("kbd", {}, key), ` ${or}`), h("dd", {}, what)))));
}
