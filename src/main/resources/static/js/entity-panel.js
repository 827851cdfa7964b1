// The panel of an entity: what it is, its facts by predicate, its roles, contracts, dates and articles.

import * as api from "./api.js";
import { failure, h, show, skeleton } from "./dom.js";
import { entityLink } from "./claims.js";
import { glyph } from "./glyphs.js";
import { pickEntity } from "./picker.js";
import { to } from "./route.js";
import { caution, count, date, inverse, money, period, phrase, symmetric, typeName } from "./words.js";

const ROLE = "ROLE_AT";
// More lines than these are folded.
const SHORT = 8;

/**
 * Shows an entity.
 * @param {HTMLElement} place the panel
 * @param {import("./network.js").Network} network where the entity is
 * @param {string} id the entity
 * @param {{choose: Function, read: Function, expand: string|null}} context addresses; the last is that of the same picture
 *   with the entity's ties, if they are not all there
 */
export function showEntity(place, network, id, context) {
	const entity = network.nodes.get(id);
	const aliases = entity.aliases.filter((alias) => alias !== entity.name);
	const ties = network.edgesOf(id).filter((tie) => tie.predicate !== ROLE);
	show(place,
		id === network.centre ? null : h("p.kicker", {}, glyph(entity.type), [typeName(entity.type), entity.kind, entity.place].filter(Boolean).join(" · ")),
		h("h2", { id: "evidence-title" }, id === network.centre ? "What the articles say" : entity.name),
		aliases.length ? h("p.aliases", {}, "Also: ", aliases.join(", ")) : null,
		id === network.centre ? null : h("p.panel-actions", {},
			context.expand && h("a.button", { href: context.expand }, "Add its ties"),
			h("a.button", { href: to("entity", id) }, "Put it in the middle")),
		section("Facts", facts(network, id, ties, context), ties.length, true),
		later("Roles", () => roles(id, context)),
		later("Contracts", () => contracts(id, context)),
		later("Timeline", () => timeline(id, context)),
		later("Articles", () => articles(id)),
		h("section.panel-section.plain", { "aria-label": "Path" }, pickEntity("Find a path to", "Show", (other) => {
			window.location.hash = to("path", id, { to: other.id });
		})));
}

function section(title, body, number, open) {
	return h("details.panel-section", { open },
		h("summary", {}, h("h3", {}, title, " ", h("span.hint", {}, number))), body);
}

/** A section that is filled when it is there; without content it is left out. */
function later(title, load) {
	const place = h("div.panel-later", { "aria-busy": "true" }, skeleton(1, `Loading: ${title}`));
	const fill = async () => {
		try {
			const { number, body, open = number <= SHORT } = await load();
			show(place, number ? section(title, body, number, open) : null);
		}
		catch (error) {
			show(place, failure(error, fill));
		}
		place.removeAttribute("aria-busy");
	};
	fill();
	return place;
}

function facts(network, id, ties, context) {
	return ties.length ? tiesByPhrase(ties, id).map(([words, group]) => h("div.fact-group", {},
		h("h4", {}, words),
		h("ul", {}, group.map((tie) => h("li", {}, tieLink(network, id, tie, context))))))
		: h("p.empty", {}, "No tie of this entity is known yet.");
}

function tieLink(network, id, tie, context) {
	const parties = [tie.subject, tie.object, tie.recipient].filter((other) => other && other !== id);
	const names = parties.map((other) => network.name(other)).join(tie.subject === id || !tie.recipient ? " to " : ", ");
	return h("a.fact", { href: context.choose(tie.key) },
		h("span.fact-name", {}, glyph(network.nodes.get(parties[0])?.type ?? ""), names || network.name(id)),
		h("span.fact-more", {}, caution(tie) && [h("span.status", { class: caution(tie) }, caution(tie)), ", "],
			count(tie.sources, "source")));
}

function tiesByPhrase(ties, id) {
	const groups = new Map();
	for (const tie of ties) {
		const words = phraseOf(tie, id);
		groups.set(words, [...(groups.get(words) ?? []), tie]);
	}
	return [...groups].map(([words, group]) => [words, group.sort((one, other) => other.sources - one.sources)])
		.sort((one, other) => other[1].length - one[1].length);
}

function phraseOf(tie, id) {
	if (tie.subject === id || symmetric(tie.predicate)) {
		return phrase(tie.predicate);
	}
	return tie.object === id ? inverse(tie.predicate) : `${phrase(tie.predicate)} … to this`;
}

// Who holds which office: one line for each person, organisation and title.
async function roles(id, { read }) {
	const claims = await api.claimsAbout(id, ROLE);
	const groups = new Map();
	for (const claim of claims) {
		const key = [claim.subject.id, claim.object.id, claim.title ?? "", claim.polarity, claim.modality].join("~");
		groups.set(key, [...(groups.get(key) ?? []), claim]);
	}
	const rows = [...groups.values()].map((group) => {
		const [claim] = group;
		const other = claim.subject.id === id ? claim.object : claim.subject;
		const dates = group.flatMap(({ from, until }) => [from, until]).filter(Boolean).sort();
		return h("li.row", {},
			h("p", {}, entityLink(other), claim.title ? [", ", h("span.verb", {}, claim.title)] : null,
				claim.polarity === "denied" ? h("span.status.denied", {}, " (denied)") : null,
				claim.modality === "actual" ? null : ` (${claim.modality})`),
			h("p.row-more", {}, dates.length ? `${period(dates[0], dates.length > 1 ? dates.at(-1) : null)}, ` : null,
				h("a.text-button", { href: read(claim.evidence[0]), "aria-label": `${other.name}: the sentence` },
					count(new Set(group.flatMap(({ evidence }) => evidence.map((each) => each.document))).size, "article"))));
	});
	return { number: rows.length, body: h("ul.rows", {}, rows) };
}

async function contracts(id, { read }) {
	const { items } = await api.contracts(id);
	const rows = items.map((contract) => h("li.row", {},
		h("p", {}, h("strong", {}, contract.kind ?? "Contract"), " with ",
			contract.parties.filter((party) => party.id !== id).map((party, index) => [index ? ", " : "", entityLink(party)]),
			contract.amount ? [", ", h("strong", {}, money(contract.amount))] : null),
		h("p.row-more", {}, [period(contract.from, contract.until) ?? "undated", ", "],
			contract.claims[0] && h("a.text-button", { href: read(contract.claims[0].evidence[0]), "aria-label": "The sentence on this contract" },
				count(contract.claims.length, "claim")))));
	return { number: rows.length, body: [h("ul.rows", {}, rows),
		h("p", {}, h("a.text-button", { href: to("contracts", id) }, "All of its contracts, with bars"))] };
}

async function timeline(id, { read }) {
	const { items } = await api.dated(id);
	const key = ({ from, until }) => from ?? until;
	const rows = items.sort((one, other) => key(one).localeCompare(key(other))).map((claim) => h("li.dated", {},
		h("span.dated-when", {}, period(claim.from, claim.until)),
		h("p", {}, claim.polarity === "denied" ? h("span.status.denied", {}, "Denied: ") : null,
			claim.modality === "actual" ? null : `${claim.modality}: `,
			claim.subject.id === id ? h("strong", {}, claim.subject.name) : entityLink(claim.subject),
			" ", h("span.verb", {}, phrase(claim.predicate)), " ",
			claim.object.id === id ? h("strong", {}, claim.object.name) : entityLink(claim.object),
			claim.amount ? `, ${money(claim.amount)}` : "", ". ",
			h("a.text-button", { href: read(claim.evidence[0]) }, "Read it"))));
	return { number: rows.length, body: [h("ol.dated-list", {}, rows),
		h("p", {}, h("a.text-button", { href: to("timeline", id) }, "Open as bars"))] };
}

async function articles(id) {
	const { rows, columns } = await api.run("documents-about", { entity: id });
	const at = (name) => columns.indexOf(name);
	return { number: rows.length, open: false, body: h("ul.rows", {}, rows.map((row) => h("li.row", {},
		h("p", {}, h("a", { href: to("document", row[at("document")]) }, row[at("title")])),
		h("p.row-more", {}, [row[at("publisher")], row[at("published")] && date(row[at("published")]),
			count(row[at("claims")], "claim"), `named ${row[at("mentions")]} ×`].filter(Boolean).join(", "))))) };
}
