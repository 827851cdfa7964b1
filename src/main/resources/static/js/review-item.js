// One item of the queue with what speaks for and against it.

import * as api from "./api.js";
import { claimCard, entityLink, statement } from "./claims.js";
import { h, show, skeleton } from "./dom.js";
import { count, phrase, statusName, typeName } from "./words.js";

// Sentences of each entity of a pair.
const FEW = 3;

/** An item in one line of text. */
export function plain({ claim, entities }) {
	return claim ? sentenceOf(claim) : apart(...entities).join(" and ");
}

/** A claim in one line of text; a denial, a plan, an attempt or an allegation is called so first. */
export function sentenceOf(claim) {
	const status = claim.polarity === "denied" ? "denied" : claim.modality;
	return `${status === "actual" ? "" : `${statusName({ status })}: `}${claim.subject.name} ${phrase(claim.predicate)} ${claim.object.name}${claim.recipient ? ` to ${claim.recipient.name}` : ""}`;
}

/** What to call each of two entities, so that they can be told apart. */
export function apart(one, other) {
	return [one, other].map(({ name, type }) => (one.name === other.name ? `${name} (${typeName(type).toLowerCase()})` : name));
}

/**
 * What an item rests on: the claim with its sentences, or both entities with some of theirs.
 * @param {object} item of the queue
 * @param {{read: Function}} context the address that opens an article beside
 * @returns {HTMLElement} the item
 */
export function present({ claim, entities }, { read }) {
	return claim ? claimCard(claim, { read, whole: true })
		: h("div.sides", {}, entities.map((entity) => sideOf(entity, read)));
}

function sideOf(entity, read) {
	const claims = h("div", { "aria-busy": "true" }, skeleton(3, "Loading its claims"));
	api.someClaims(entity.id, FEW).then((found) => show(claims, found.length ? found.map((claim) => h("div.side-claim", {},
		h("p.statement", {}, statement(claim)), claimCard(claim, { read, whole: false }))) : h("p.empty", {}, "No claim names it.")),
	(error) => show(claims, h("p.empty", {}, error.message))).finally(() => claims.removeAttribute("aria-busy"));
	const aliases = entity.aliases.filter((alias) => alias !== entity.name);
	return h("section.side", { "aria-label": entity.name },
		h("h3.side-title", {}, entityLink(entity)),
		h("p.hint", {}, [typeName(entity.type), entity.kind, entity.place].filter(Boolean).join(" · ")),
		h("p.aliases", {}, aliases.length ? `Also: ${aliases.join(", ")}` : count(0, "other name")),
		claims);
}
