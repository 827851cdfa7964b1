// Review: what people should look at, what they decided, and which names mean what. Only editors see it.

import * as api from "./api.js";
import { h, show } from "./dom.js";
import { showDecisions } from "./review-decisions.js";
import { Author } from "./review-author.js";
import { showNames } from "./review-names.js";
import { Queue } from "./review-queue.js";
import { to } from "./route.js";

const QUEUES = { "": null, duplicate: "duplicate", disputed: "disputed", unsure: "low-confidence" };
const TABS = [["", "All"], ["duplicate", "Possible duplicates"], ["disputed", "Disputed"], ["unsure", "Unsure"],
	["names", "Merge and split"], ["decisions", "Decisions"]];

/**
 * Shows the review.
 * @param {HTMLElement} place where
 * @param {import("./route.js").Route} route the address; its id is a reason to keep to, "names" or "decisions"
 * @param {{read: Function}} context the address that opens an article beside
 */
export async function showReview(place, route, { read }) {
	const session = await api.session();
	if (!session.mayDecide) {
		refuse(place, session);
		return;
	}
	const author = new Author(session);
	const body = h("div.review-body", {});
	show(place,
		h("h1", { id: "sheet-title" }, "Review"),
		h("p.sheet-lead", {}, "What people say of a claim stands above what was read. It survives a new reading, and each decision can be undone."),
		h("nav.review-tabs", { "aria-label": "Review" }, TABS.map(([id, title]) =>
			h("a", { href: to("review", id), "aria-current": route.id === id ? "page" : null }, title))),
		author.field(),
		body);
	if (route.id === "decisions") {
		await showDecisions(body, author);
	}
	else if (route.id === "names") {
		await showNames(body, route.given.entity ?? null, { author, read });
	}
	else {
		await new Queue(body, QUEUES[route.id] ?? null, { author, read }).load();
	}
}

function refuse(place, { identified, name }) {
	const reason = !identified ? "Custodes takes no decisions here."
		: name ? `“${name}” may read, but not decide: it takes the role editor.`
			: "Decisions are taken in the name of a key or a login with the role editor.";
	show(place,
		h("h1", { id: "sheet-title" }, "Review"),
		h("p.sheet-lead", {}, reason),
		identified && !name ? h("p", {}, h("a.button", { href: "review" }, "Show a key, or log in")) : null);
}
