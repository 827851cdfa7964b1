// The panel beside a picture of paths: each chain, fact by fact.

import { h, show } from "./dom.js";
import { entityLink, statement } from "./claims.js";
import { count } from "./words.js";

/**
 * Shows chains of facts.
 * @param {HTMLElement} place the panel
 * @param {{nodes: object[], steps: object[]}[]} chains the chains
 * @param {{from: object, until: object}} ends the entities at their ends
 * @param {{choose: (key: string) => string}} context addresses
 */
export function showPaths(place, chains, { from, until }, context) {
	show(place,
		h("p.kicker", {}, "Path"),
		h("h2", { id: "evidence-title" }, "How they hang together"),
		h("p.standfirst", {}, entityLink(from), " and ", entityLink(until)),
		chains.length ? h("ol.chains", {}, chains.map((chain) => h("li.chain", {},
			h("p.chain-title", {}, count(chain.steps.length, "fact")),
			h("ol", {}, chain.steps.map((step) => stepItem(step, context))))))
			: h("p.reason", {}, "No chain of at most six facts leads from the one to the other. What is only denied, planned or",
				" alleged is no fact, and does not count."));
}

function stepItem(step, { choose }) {
	const [claim] = step.claims;
	const key = [step.subject, step.predicate, step.object, step.recipient, "actual"].filter(Boolean).join("~");
	return h("li", {}, h("p.statement", {}, statement(claim)),
		h("p.hint", {}, h("a.text-button", { href: choose(key) }, count(step.claims.length, "claim")),
			step.disputed ? [", ", h("span.status.disputed", {}, "disputed")] : null));
}
