// Contracts: who with whom, what, how much, from when until when.

import * as api from "./api.js";
import { h, show } from "./dom.js";
import { barChart } from "./bars.js";
import { entityLink } from "./claims.js";
import { csv } from "./save-csv.js";
import { downloadButton } from "./download.js";
import { to } from "./route.js";
import { count, money, period } from "./words.js";

/**
 * Shows contracts.
 * @param {HTMLElement} place where
 * @param {import("./route.js").Route} route the address; its id is the party, if any
 * @param {{read: Function}} context the address that opens an article beside
 */
export async function showContracts(place, route, { read }) {
	const party = route.id ? await api.entity(route.id) : null;
	const { items, more } = await api.contracts(party?.id ?? null);
	const contracts = items.sort((one, other) => (one.from ?? "9999").localeCompare(other.from ?? "9999"));
	show(place,
		h("h1", { id: "sheet-title" }, party ? ["Contracts of ", party.name] : "Contracts"),
		h("p.sheet-lead", {}, contracts.length ? [count(contracts.length, "contract"), sums(contracts)] : "No contract is known yet.", " ",
			party ? [h("a.text-button", { href: to("contracts") }, "All contracts"), " "] : null,
			h("a.text-button", { href: to("cypher", "", { query: "contracts", ...(party ? { party: party.id } : {}) }) }, "Cypher"), " ",
			contracts.length ? downloadButton("CSV", "contracts.csv", "text/csv", () => csv(rowsOf(contracts))) : null),
		more ? h("p.hint", {}, "These are the first thousand; the API has the rest.") : null,
		contracts.length ? [barChart(contracts.map((contract) => bar(contract, party, read)), "Contracts"), table(contracts, read)] : null);
}

function names(contract, party) {
	return contract.parties.filter(({ id }) => id !== party?.id).map(({ name }) => name).join(" – ");
}

function bar(contract, party, read) {
	const [claim] = contract.claims;
	return { label: names(contract, party), detail: [contract.kind, contract.amount && money(contract.amount)].filter(Boolean).join(", "),
		from: contract.from, until: contract.until, kind: "contract", href: claim ? read(claim.evidence[0]) : to("contracts", contract.parties[0]?.id ?? "") };
}

// Sums of one currency are added up; what has no sum is told apart.
function sums(contracts) {
	const totals = new Map();
	contracts.filter(({ amount }) => amount).forEach(({ amount }) => totals.set(amount.currency, (totals.get(amount.currency) ?? 0) + amount.value));
	const without = contracts.filter(({ amount }) => !amount).length;
	const known = [...totals].map(([currency, value]) => money({ currency, value })).join(" and ");
	return known ? `, worth ${known} as far as the articles say${without ? `; ${without} without a sum` : ""}.` : ". No sum is known.";
}

function table(contracts, read) {
	return h("div.table-scroll", { tabindex: "0", role: "region", "aria-labelledby": "sheet-title" }, h("table", {},
		h("caption.visually-hidden", {}, "Contracts with their parties, worth and dates"),
		h("thead", {}, h("tr", {}, ["Parties", "Kind", "Worth", "When", "Evidence"].map((title, index) => h("th", { scope: "col", class: index === 2 ? "numeric" : null }, title)))),
		h("tbody", {}, contracts.map((contract) => h("tr", {},
			h("td", {}, contract.parties.map((party, index) => [index ? " – " : "", entityLink(party)])),
			h("td", {}, contract.kind ?? ""),
			h("td.numeric", {}, contract.amount ? money(contract.amount) : "not known"),
			h("td", {}, period(contract.from, contract.until) ?? "undated"),
			h("td", {}, contract.claims.map((claim) => h("p.quote-cell", {}, h("q", {}, claim.evidence[0].text), " ",
				h("a.text-button", { href: read(claim.evidence[0]) }, "Read it")))))))));
}

function rowsOf(contracts) {
	return [["id", "kind", "parties", "amount", "currency", "from", "until", "claims"], ...contracts.map((contract) => [contract.id, contract.kind,
		contract.parties.map(({ name }) => name).join("; "), contract.amount?.value, contract.amount?.currency, contract.from, contract.until,
		contract.claims.map(({ id }) => id).join(" ")])];
}
