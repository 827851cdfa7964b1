// What people decided, the latest first, each with a button that undoes it.

import * as api from "./api.js";
import { announce, failure, h, show } from "./dom.js";
import { sentenceOf } from "./review-item.js";
import { to } from "./route.js";

/**
 * Shows the decisions.
 * @param {HTMLElement} place where
 * @param {import("./review-author.js").Author} author who undoes
 */
export async function showDecisions(place, author) {
	const rows = h("tbody", {});
	const more = h("p.panel-actions", {});
	const problem = h("div", {});
	const load = async (cursor) => {
		const page = await api.decisions(cursor);
		rows.append(...page.items.map((decision) => row(decision, author, problem)));
		show(more, page.next ? h("button.button", { type: "button", onclick: () => load(page.next).catch((error) => show(problem, failure(error, () => load(page.next)))) },
			"Load earlier decisions") : null);
	};
	await load(null);
	show(place, problem, rows.children.length ? h("div.table-scroll", { tabindex: 0, role: "region", "aria-label": "Decisions" },
		h("table.decisions", {}, h("thead", {}, h("tr", {}, ["When", "Who", "What", "Note", "Undo"].map((name) => h("th", { scope: "col" }, name)))), rows))
		: h("p.empty", {}, "Nobody has decided anything yet."), more);
}

function row(decision, author, problem) {
	const state = h("td", {});
	const undone = ({ undone: when, undoneBy }) => show(state, h("span.hint", {}, `Undone by ${undoneBy}, ${time(when)}`));
	const undo = async () => {
		show(problem);
		try {
			undone((await api.undo(decision.id, author.who)).decision);
			state.tabIndex = -1;
			state.focus();
			announce("The decision is undone");
		}
		catch (error) {
			show(problem, failure(error, undo));
		}
	};
	if (decision.undone) {
		undone(decision);
	}
	else {
		show(state, h("button.button", { type: "button", onclick: undo }, "Undo"));
	}
	return h("tr", {}, h("td.when", {}, time(decision.when)), h("td", {}, decision.who), h("td", {}, what(decision)),
		h("td", {}, decision.note || "–"), state);
}

function what({ kind, status, claim, entities, pairs }) {
	if (kind === "claim") {
		const words = h("span", {}, `claim ${claim}`);
		api.claim(claim).then((found) => found && show(words, found.evidence.length
			? h("a", { href: `${to("document", found.evidence[0].document)}?start=${found.evidence[0].start}&end=${found.evidence[0].end}` }, sentenceOf(found))
			: sentenceOf(found)));
		return [h("span.badge", { class: status }, status), " ", words];
	}
	const names = pairs.map(({ left, right }) => (left === right ? left : `${left} ${kind === "merge" ? "=" : "≠"} ${right}`)).join(", ");
	return [h("span.badge", {}, kind), " ", names || entities.join(", ")];
}

function time(instant) {
	return new Intl.DateTimeFormat("en-GB", { dateStyle: "medium", timeStyle: "short" }).format(new Date(instant));
}
