// The timeline: what is dated, of one entity or of all, as bars and as a table.

import * as api from "./api.js";
import { h, show } from "./dom.js";
import { barChart } from "./bars.js";
import { statement } from "./claims.js";
import { pickEntity } from "./picker.js";
import { to } from "./route.js";
import { count, money, period, phrase } from "./words.js";

// More bars than these cannot be read.
const MOST = 60;

/**
 * Shows a timeline.
 * @param {HTMLElement} place where
 * @param {import("./route.js").Route} route the address; its id is the entity, if any
 * @param {{read: Function}} context the address that opens an article beside
 */
export async function showTimeline(place, route, { read }) {
	const entity = route.id ? await api.entity(route.id) : null;
	const { items, more } = await api.dated(entity?.id ?? null);
	const claims = merge(items);
	show(place,
		h("h1", { id: "sheet-title" }, entity ? ["Timeline of ", entity.name] : "Timeline"),
		h("p.sheet-lead", {}, claims.length ? `${count(claims.length, "dated fact or claim", "dated facts and claims")}, the earliest first.` : "Nothing is dated yet.", " ",
			entity ? [h("a.text-button", { href: to("timeline") }, "All of it"), " ",
				h("a.text-button", { href: to("cypher", "", { query: "timeline", entity: entity.id }) }, "Cypher")] : null),
		pickEntity("Timeline of", "Show", (picked) => {
			window.location.hash = to("timeline", picked.id);
		}),
		more ? h("p.hint", {}, "These are the first thousand; the API has the rest.") : null,
		claims.length ? [
			barChart(claims.slice(0, MOST).map((claim) => bar(claim, entity, read)), "Timeline"),
			claims.length > MOST ? h("p.hint", {}, `The first ${MOST} are drawn; the table has all.`) : null,
			table(claims, read)] : null);
}

// Claims that say the same with the same dates are one line.
function merge(claims) {
	const lines = new Map();
	for (const claim of claims) {
		const key = [claim.subject.id, claim.predicate, claim.object.id, claim.recipient?.id, claim.polarity, claim.modality, claim.from, claim.until].join("~");
		lines.set(key, [...(lines.get(key) ?? []), claim]);
	}
	const when = (claim) => claim.from ?? claim.until;
	return [...lines.values()].map(([claim, ...others]) => ({ ...claim, others }))
		.sort((one, other) => when(one).localeCompare(when(other)) || one.id.localeCompare(other.id));
}

function kind(claim) {
	return claim.polarity === "denied" ? "denied" : claim.modality;
}

function bar(claim, entity, read) {
	const parties = [claim.subject, claim.object, claim.recipient].filter((party) => party && party.id !== entity?.id).map(({ name }) => name);
	return { label: parties.join(" – "), detail: [kind(claim) === "actual" ? null : `${kind(claim)}:`, phrase(claim.predicate), claim.amount && money(claim.amount)].filter(Boolean).join(" "),
		from: claim.from, until: claim.until, kind: kind(claim), href: read(claim.evidence[0]) };
}

function table(claims, read) {
	return h("div.table-scroll", { tabindex: "0", role: "region", "aria-labelledby": "sheet-title" }, h("table", {},
		h("caption.visually-hidden", {}, "What is dated, the earliest first"),
		h("thead", {}, h("tr", {}, ["When", "What", "Status", "Evidence"].map((title) => h("th", { scope: "col" }, title)))),
		h("tbody", {}, claims.map((claim) => h("tr", {},
			h("td.when", {}, period(claim.from, claim.until)),
			h("td", {}, statement(claim), claim.amount ? `, ${money(claim.amount)}` : ""),
			h("td.status", { class: kind(claim) }, kind(claim) === "actual" ? "Stated as fact" : kind(claim)),
			h("td", {}, [claim, ...claim.others].map((each) => h("p.quote-cell", {}, h("q", {}, each.evidence[0].text), " ",
				h("a.text-button", { href: read(each.evidence[0]) }, "Read it")))))))));
}
