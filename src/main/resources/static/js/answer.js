// The answer to a question: values, sentences, how the question was understood, and the Cypher behind it.

import { copyButton, h, show } from "./dom.js";
import { to } from "./route.js";
import { claimCard, entityLink } from "./claims.js";
import { count, value } from "./words.js";

/**
 * Shows an answer.
 * @param {HTMLElement} place the panel
 * @param {object} answer the answer
 * @param {{read: Function}} context the address that opens an article beside the answer
 */
export function showAnswer(place, answer, context) {
	const found = answer.answers;
	show(place,
		h("p.kicker", {}, found.length ? "Answer" : "No answer"),
		h("h2.visually-hidden", { id: "evidence-title" }, "Answer"),
		found.length ? h("ol.findings", {}, found.map((finding) => h("li.finding", {},
			h("p.finding-value", {}, finding.entity ? entityLink(finding.entity) : value(finding.value)),
			h("p.finding-support", {}, count(finding.claims.length, "claim")),
			finding.claims.map((claim) => claimCard(claim, { read: context.read, whole: true })))))
			: h("p.reason", {}, answer.reason ?? "The graph holds nothing that answers this."),
		h("p.interpretation", {}, "Understood as: ", answer.interpretation || "nothing that the graph could be asked"),
		answer.cypher ? query(answer) : null);
}

function query({ cypher, parameters }) {
	const given = Object.entries(parameters ?? {});
	return h("details.cypher", {},
		h("summary", {}, "The Cypher behind it"),
		h("pre", { tabindex: "0", "aria-label": "Cypher" }, h("code", {}, cypher.trim())),
		given.length ? h("dl.facts", {}, given.map(([name, argument]) => [h("dt", {}, `$${name}`),
			h("dd", {}, h("code", {}, JSON.stringify(argument)))])) : null,
		h("p.panel-actions", {}, h("a.text-button", { href: to("cypher", "", { text: cypher.trim(), with: JSON.stringify(parameters ?? {}) }) },
			"Open in the editor"), " ",
		copyButton("Copy the query", () => cypher.trim(), "Query copied")));
}
