// Contracts and dates as signs in the picture, where the reader asks for them.

import * as api from "./api.js";
import { to } from "./route.js";
import { date, money, phrase } from "./words.js";

/**
 * Gives a network the contracts and dates of its entities, or takes them away.
 * @param {import("./network.js").Network} network the network
 * @param {string[]} wanted "contracts", "dates"
 * @param {Iterable<string>} entities whose contracts are wanted
 */
export async function attachThings(network, wanted, entities) {
	network.things.clear();
	network.attachments = [];
	const contracts = wanted.includes("contracts") ? await contractsOf(entities) : [];
	contracts.forEach((contract) => attachContract(network, contract, wanted.includes("dates")));
	if (wanted.includes("dates")) {
		network.edges.forEach((tie) => tie.status === "actual" && attachDates(network, tie));
	}
}

async function contractsOf(entities) {
	const found = await Promise.all([...entities].map((id) => api.contracts(id)));
	return [...new Map(found.flatMap(({ items }) => items).map((contract) => [contract.id, contract])).values()];
}

function attachContract(network, contract, withDates) {
	const name = [contract.kind ?? "contract", contract.amount && money(contract.amount)].filter(Boolean).join(", ");
	const known = contract.parties.filter((party) => network.nodes.has(party.id));
	network.things.set(contract.id, { id: contract.id, name, type: "Contract",
		view: to("contracts", known[0]?.id ?? contract.parties[0]?.id ?? "") });
	known.forEach((party) => network.attachments.push({ from: contract.id, to: party.id, words: "party" }));
	if (withDates) {
		[["from", "begins"], ["until", "ends"]].forEach(([key, words]) => contract[key]
			&& attachDate(network, contract.id, contract[key], words));
	}
}

function attachDates(network, tie) {
	const words = `${phrase(tie.predicate)} ${network.name(tie.object)}`;
	if (tie.from && tie.from === tie.until) {
		attachDate(network, tie.subject, tie.from, words);
		return;
	}
	[["from", "from"], ["until", "until"]].forEach(([key, when]) => tie[key] && attachDate(network, tie.subject, tie[key], `${words}, ${when}`));
}

function attachDate(network, holder, value, words) {
	const id = `date ${value}`;
	network.things.set(id, { id, name: date(value), type: "Date", view: null });
	network.attachments.push({ from: holder, to: id, words });
}
