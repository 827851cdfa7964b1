// The panel beside the picture: the evidence of a tie, or of all ties between two entities.

import * as api from "./api.js";
import { failure, h, show, skeleton } from "./dom.js";
import { claimCard, entityLink } from "./claims.js";
import { to } from "./route.js";
import { caution, count, period, phrase, statusName } from "./words.js";

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
			shown.from || shown.until ? `, ${period(shown.from, shown.until)}` : "", ". ",
			h("a.text-button", { href: claimQuery(shown) }, "Cypher")),
		others.map((other) => h("p.counter", {}, "Elsewhere: ", h("a", { href: context.choose(other.key) }, statusName(other),
			` (${count(other.claims.length, "claim")})`))),
		body,
	];
}

// The statement that gives what is listed here.
function claimQuery({ claims }) {
	const text = "MATCH (claim:Claim) WHERE claim.id IN $claims\nMATCH (subject:Entity)<-[s:SUBJECT]-(claim)-[o:OBJECT]->(object:Entity)\n"
		+ "MATCH (claim)-[evidence:EVIDENCE]->(passage:Passage)-[i:IN]->(document:Document)\n"
		+ "RETURN claim, s, subject, o, object, evidence.text AS words, document.title AS document";
	return to("cypher", "", { text, with: JSON.stringify({ claims }) });
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
