// Disputes: what some say and others deny, side by side.

import * as api from "./api.js";
import { h, show } from "./dom.js";
import { claimCard, statement } from "./claims.js";
import { to } from "./route.js";
import { count } from "./words.js";

/**
 * Shows all disputes.
 * @param {HTMLElement} place where
 * @param {import("./route.js").Route} route the address
 * @param {{read: Function}} context the address that opens an article beside
 */
export async function showDisputes(place, route, { read }) {
	const { items, more } = await api.contradictions();
	const disputes = group(items);
	show(place,
		h("h1", { id: "sheet-title" }, "Disputes"),
		h("p.sheet-lead", {}, disputes.length ? `${count(disputes.length, "fact")} that some say and others deny, both sides in their own words.`
			: "Nobody denies what another says, as far as the articles go.",
		" ", h("a.text-button", { href: to("cypher", "", { query: "contradictions" }) }, "Cypher")),
		more ? h("p.hint", {}, "These are the first 500 pairs of claims; the API has the rest.") : null,
		h("ol.disputes", {}, disputes.map((dispute, index) => h("li.dispute", { id: `dispute-${index}` },
			h("h2.statement", {}, statement(dispute.asserted[0])),
			h("div.sides", {},
				side("Said", dispute.asserted, read),
				side("Denied", dispute.denied, read))))));
}

function side(title, claims, read) {
	return h("section.side", { class: title.toLowerCase(), "aria-label": title },
		h("h3.side-title", {}, `${title} `, h("span.hint", {}, count(claims.length, "claim"))),
		claims.map((claim) => claimCard(claim, { read, whole: false })));
}

// Pairs of the same fact are one dispute, in which each claim stands once.
function group(pairs) {
	const disputes = new Map();
	for (const { asserted, denied } of pairs) {
		const key = [asserted.subject, asserted, asserted.object, asserted.recipient].map((part) => part?.predicate ?? part?.id).join("~");
		const dispute = disputes.get(key) ?? { asserted: new Map(), denied: new Map() };
		dispute.asserted.set(asserted.id, asserted);
		dispute.denied.set(denied.id, denied);
		disputes.set(key, dispute);
	}
	return [...disputes.values()].map(({ asserted, denied }) => ({ asserted: [...asserted.values()], denied: [...denied.values()] }))
		.sort((one, other) => other.asserted.length + other.denied.length - one.asserted.length - one.denied.length);
}
