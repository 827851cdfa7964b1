// How the page says things: types, predicates, dates, sums, confidence.

import * as api from "./api.js";

const predicates = new Map();
const types = new Map();

/** Learns the words of the ontology; without them the page says the bare names. */
export async function learn() {
	try {
		const ontology = await api.ontology();
		ontology.predicates.forEach((predicate) => predicates.set(predicate.name, predicate));
		ontology.types.forEach((type, index) => types.set(type.name, { ...type, index }));
	}
	catch {
		// The names of predicates are readable without their phrases.
	}
}

/** "uses" for USES. */
export function phrase(predicate) {
	return predicates.get(predicate)?.phrase ?? humble(predicate);
}

/** "is used by" for USES. */
export function inverse(predicate) {
	return predicates.get(predicate)?.inverse ?? `${humble(predicate)} (by)`;
}

/** Whether the ends of a predicate may change places. */
export function symmetric(predicate) {
	return predicates.get(predicate)?.symmetric ?? false;
}

/** What a predicate or type means, in one sentence, or nothing. */
export function meaning(name) {
	return (predicates.get(name) ?? types.get(name))?.meaning ?? null;
}

/** The place of a type in the order of display. */
export function typeOrder(type) {
	return types.get(type)?.index ?? types.size;
}

/** "Media outlet" for MediaOutlet. */
export function typeName(type) {
	const words = type.replace(/([a-z])([A-Z])/g, "$1 $2").toLowerCase();
	return words.charAt(0).toUpperCase() + words.slice(1);
}

const STATUS = {
	actual: "Stated as fact",
	denied: "Denied",
	planned: "Planned",
	attempted: "Attempted",
	alleged: "Alleged",
};

/** A status in a word or two. */
export function statusName(tie) {
	return tie.disputed ? `${STATUS[tie.status] ?? tie.status}, disputed` : STATUS[tie.status] ?? tie.status;
}

/** What a reader must know of a tie at a glance: nothing if it is a fact that nobody disputes. */
export function caution(tie) {
	if (tie.status !== "actual") {
		return tie.status;
	}
	return tie.disputed ? "disputed" : null;
}

/** What an edge says between its two ends: "uses", "denied: uses". */
export function tieWords(tie) {
	return tie.status === "actual" ? phrase(tie.predicate) : `${tie.status}: ${phrase(tie.predicate)}`;
}

/** "1 claim", "3 claims". */
export function count(number, one, many = `${one}s`) {
	return `${new Intl.NumberFormat("en").format(number)} ${number === 1 ? one : many}`;
}

/** "6 December 2018" for 2018-12-06, "December 2018" for 2018-12; what is no date stays as it is. */
export function date(value) {
	if (!/^\d{4}(-\d{2}(-\d{2})?)?$/.test(value)) {
		return value;
	}
	const [year, month, day] = value.split("-").map(Number);
	if (!month) {
		return value;
	}
	return new Intl.DateTimeFormat("en-GB", { year: "numeric", month: "long", day: day ? "numeric" : undefined, timeZone: "UTC" })
		.format(new Date(Date.UTC(year, month - 1, day || 1)));
}

/** "from 6 December 2018 until March 2019", or nothing. */
export function period(from, until) {
	if (from && until) {
		return from === until ? date(from) : `${date(from)} – ${date(until)}`;
	}
	if (from) {
		return `from ${date(from)}`;
	}
	return until ? `until ${date(until)}` : null;
}

/** "£17,000,000". */
export function money(amount) {
	try {
		return new Intl.NumberFormat("en", { style: "currency", currency: amount.currency, maximumFractionDigits: 2,
			minimumFractionDigits: 0 }).format(amount.value);
	}
	catch {
		return `${amount.value} ${amount.currency}`;
	}
}

/** An answer's value as people write it. */
export function value(text) {
	const sum = /^(\d+(?:\.\d+)?) ([A-Z]{3})$/.exec(text);
	if (sum) {
		return money({ value: Number(sum[1]), currency: sum[2] });
	}
	const [from, until] = text.split("/");
	if (until && date(from) !== from && date(until) !== until) {
		return period(from, until);
	}
	if (["yes", "no", "disputed"].includes(text)) {
		return text.charAt(0).toUpperCase() + text.slice(1);
	}
	return date(text);
}

/** "93 %, high" for 0.93. */
export function confidence(number) {
	if (number === null) {
		return "";
	}
	const word = number >= 0.8 ? "high" : number >= 0.6 ? "fair" : "low";
	return `${word}, ${Math.round(number * 100)} %`;
}

function humble(predicate) {
	return predicate.toLowerCase().replaceAll("_", " ");
}
