// A claim with its evidence, as every panel shows it.

import { copyButton, h } from "./dom.js";
import { glyph } from "./glyphs.js";
import { to } from "./route.js";
import { confidence, date, money, period, phrase } from "./words.js";

/**
 * An entity's name with the sign of its type, leading to it.
 * @param {import("./api.js").Entity} entity the entity
 */
export function entityLink(entity) {
	return h("a.entity-link", { href: to("entity", entity.id) }, glyph(entity.type), entity.name);
}

/** A claim in one line: who, what, whom, to whom. */
export function statement(claim) {
	return [entityLink(claim.subject), " ", h("span.verb", {}, phrase(claim.predicate)), " ", entityLink(claim.object),
		claim.recipient ? [" ", h("span.verb", {}, "to"), " ", entityLink(claim.recipient)] : null];
}

/**
 * A claim: how it is stated, by whom, when, how sure, and the sentences.
 * @param {import("./api.js").Claim} claim the claim
 * @param {{read: (evidence: import("./api.js").Evidence) => string, whole: boolean}} how the address that opens an article
 *   beside what is shown; whether to say the claim's entities too
 */
export function claimCard(claim, { read, whole }) {
	return h("article.claim", { class: claim.polarity === "denied" ? "denied" : claim.modality },
		whole ? h("p.statement", {}, statement(claim)) : null,
		h("p.badges", {}, badges(claim)),
		claim.evidence.map((evidence) => sentence(evidence, read)),
		facts(claim));
}

function badges(claim) {
	const polarity = h("span.badge", { class: claim.polarity }, claim.polarity);
	const modality = h("span.badge", { class: claim.modality }, claim.modality);
	return [polarity, " ", modality];
}

function facts(claim) {
	const rows = [
		["Said by", claim.source ? entityLink(claim.source) : "the article itself"],
		["When", period(claim.from, claim.until)],
		["Amount", claim.amount && money(claim.amount)],
		["Count", claim.count && `${new Intl.NumberFormat("en").format(claim.count.value)} ${claim.count.unit}`],
		["As", claim.title],
		["Product", claim.product],
		["Kind", claim.kind],
		["Confidence", confidenceMeter(claim.confidence)],
		["Found by", claim.rule && h("code", {}, claim.rule)],
	];
	return h("dl.facts", {}, rows.filter(([, value]) => value).map(([name, value]) => [h("dt", {}, name), h("dd", {}, value)]));
}

function confidenceMeter(number) {
	return [h("meter", { min: 0, max: 1, low: 0.6, high: 0.8, optimum: 1, value: number, "aria-hidden": "true" }), confidence(number)];
}

function sentence(evidence, read) {
	return h("figure.sentence", {},
		h("blockquote", {}, marked(evidence)),
		h("figcaption", {},
			h("cite", {}, evidence.title),
			h("span.source", {}, [evidence.publisher, evidence.published && date(evidence.published)].filter(Boolean).join(", ")),
			h("span.sentence-tools", {},
				h("a.text-button", { href: read(evidence), "data-reads": evidence.document }, "Read it in the article"),
				copyButton("Copy citation", () => citation(evidence), "Citation copied"))));
}

// The passage with the words that state the claim marked; the words alone if the passage does not hold them.
function marked(evidence) {
	const passage = evidence.passage ?? evidence.text;
	const at = passage.indexOf(evidence.text);
	if (at < 0) {
		return h("mark", {}, evidence.text);
	}
	return [passage.slice(0, at), h("mark", {}, evidence.text), passage.slice(at + evidence.text.length)];
}

/** Quote, title, publisher, date and the address of the sentence on this page. */
export function citation(evidence) {
	const address = new URL(`#/document/${encodeURIComponent(evidence.document)}?start=${evidence.start}&end=${evidence.end}`,
		window.location.href);
	const text = evidence.text.replace(/\s+/g, " ").trim();
	const source = [evidence.title, evidence.publisher, evidence.published && date(evidence.published)].filter(Boolean).join(", ");
	return `“${text}” ${source}. ${address.href}`;
}
