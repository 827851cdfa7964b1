// The panel beside the picture: the evidence of a tie, or an entity with its ties.

import * as api from "./api.js";
import { failure, h, show, skeleton } from "./dom.js";
import { glyph } from "./glyphs.js";
import { claimCard, entityLink } from "./claims.js";
import { caution, count, inverse, period, phrase, statusName, symmetric, typeName } from "./words.js";

/**
 * Shows every claim behind a tie, or behind all ties between two entities.
 * @param {HTMLElement} place the panel
 * @param {import("./network.js").Network} network where the ties are
 * @param {import("./api.js").Edge[]} ties the ties, at least one
 * @param {{read: Function, choose: Function, claims: Map<string, object>|null}} context addresses, and the claims where
 *   they are known already
 */
export function showTies(place, network, ties, context) {
	if (ties.length === 1) {
		show(place, h("p.kicker", {}, "Evidence"),
			h("h2.statement", { id: "evidence-title" }, statementOf(network, ties[0])),
			tie(network, ties[0], context));
		return;
	}
	const ends = ties.map((each) => [each.subject, each.object, each.recipient].filter(Boolean));
	const both = ends[0].filter((id) => ends.every((others) => others.includes(id))).slice(0, 2);
	show(place, h("p.kicker", {}, "Evidence"),
		h("h2.statement", { id: "evidence-title" }, entityOf(network, both[0]), " and ", entityOf(network, both[1])),
		h("p.standfirst", {}, count(ties.length, "tie"), " between them."),
		ties.map((each) => h("section.tie-group", {}, h("h3.statement", {}, statementOf(network, each)), tie(network, each, context))));
}

function entityOf(network, id) {
	return entityLink(network.nodes.get(id) ?? { id, name: id, type: "", aliases: [] });
}

function statementOf(network, { subject, predicate, object, recipient }) {
	return [entityOf(network, subject), " ", h("span.verb", {}, phrase(predicate)), " ", entityOf(network, object),
		recipient ? [" ", h("span.verb", {}, "to"), " ", entityOf(network, recipient)] : null];
}

function tie(network, shown, context) {
	const body = h("div.claims", {});
	const others = [...network.edges.values()].filter((other) => other !== shown && other.subject === shown.subject
		&& other.object === shown.object && other.predicate === shown.predicate && other.recipient === shown.recipient);
	fillClaims(body, shown, context);
	return [
		h("p.standfirst", {}, h("span.status", { class: caution(shown) }, statusName(shown)), ". ",
			`${count(shown.claims.length, "claim")}, ${count(shown.sources, "independent source")}`,
			shown.from || shown.until ? `, ${period(shown.from, shown.until)}` : "", "."),
		others.map((other) => h("p.counter", {}, "Elsewhere: ", h("a", { href: context.choose(other.key) }, statusName(other),
			` (${count(other.claims.length, "claim")})`))),
		body,
	];
}

async function fillClaims(body, shown, context) {
	const { claims } = context;
	if (!claims || !shown.claims.every((id) => claims.has(id))) {
		show(body, skeleton(5, "Loading the evidence"));
		body.setAttribute("aria-busy", "true");
	}
	try {
		const found = claims && shown.claims.every((id) => claims.has(id)) ? shown.claims.map((id) => claims.get(id))
			: await api.claimsOf(shown);
		show(body, found.map((claim) => claimCard(claim, { read: context.read, whole: false })));
	}
	catch (error) {
		show(body, failure(error, () => fillClaims(body, shown, context)));
	}
	body.removeAttribute("aria-busy");
}

/**
 * Shows an entity: what it is, and its ties by predicate.
 * @param {HTMLElement} place the panel
 * @param {import("./network.js").Network} network where the entity is
 * @param {string} id the entity
 * @param {{choose: Function, expand: string|null}} context addresses; that of the same picture with the entity's ties, if
 *   they are not all there
 */
export function showEntity(place, network, id, context) {
	const entity = network.nodes.get(id);
	const aliases = entity.aliases.filter((alias) => alias !== entity.name);
	show(place,
		h("p.kicker", {}, glyph(entity.type), [typeName(entity.type), entity.kind, entity.place].filter(Boolean).join(" · ")),
		h("h2", { id: "evidence-title" }, id === network.centre ? "What the articles say" : entity.name),
		aliases.length ? h("p.aliases", {}, "Also: ", aliases.join(", ")) : null,
		id === network.centre ? null : h("p.panel-actions", {},
			context.expand && h("a.button", { href: context.expand }, "Add its ties"),
			h("a.button", { href: `#/entity/${encodeURIComponent(id)}` }, "Put it in the middle")),
		tiesByPhrase(network, id).map(([words, ties]) => h("section.fact-group", {},
			h("h3", {}, words),
			h("ul", {}, ties.map((tie) => h("li", {}, tieLink(network, id, tie, context)))))),
		network.edgesOf(id).length ? null : h("p.empty", {}, "No tie of this entity is known yet."));
}

function tieLink(network, id, tie, context) {
	const parties = [tie.subject, tie.object, tie.recipient].filter((other) => other && other !== id);
	const names = parties.map((other) => network.name(other)).join(tie.subject === id || !tie.recipient ? " to " : ", ");
	return h("a.fact", { href: context.choose(tie.key) },
		h("span.fact-name", {}, glyph(network.nodes.get(parties[0])?.type ?? ""), names || network.name(id)),
		h("span.fact-more", {}, caution(tie) && [h("span.status", { class: caution(tie) }, caution(tie)), ", "],
			count(tie.sources, "source")));
}

function tiesByPhrase(network, id) {
	const groups = new Map();
	for (const tie of network.edgesOf(id)) {
		const words = phraseOf(tie, id);
		groups.set(words, [...(groups.get(words) ?? []), tie]);
	}
	return [...groups].map(([words, ties]) => [words, ties.sort((one, other) => other.sources - one.sources)])
		.sort((one, other) => other[1].length - one[1].length);
}

function phraseOf(tie, id) {
	if (tie.subject === id || symmetric(tie.predicate)) {
		return phrase(tie.predicate);
	}
	return tie.object === id ? inverse(tie.predicate) : `${phrase(tie.predicate)} … to this`;
}
