// The table of ties as CSV (RFC 4180).

import { phrase } from "./words.js";

const COLUMNS = ["subject", "subject_id", "predicate", "phrase", "object", "object_id", "recipient", "recipient_id", "status", "disputed",
	"sources", "confidence", "from", "until", "claims"];

/**
 * The ties that are seen.
 * @param {import("./network.js").Network} network the network
 * @returns {string} a header and a row for each tie
 */
export function csvOf(network) {
	const rows = network.visibleEdges().map((tie) => [network.name(tie.subject), tie.subject, tie.predicate, phrase(tie.predicate),
		network.name(tie.object), tie.object, tie.recipient ? network.name(tie.recipient) : "", tie.recipient ?? "", tie.status,
		tie.disputed, tie.sources, tie.confidence, tie.from ?? "", tie.until ?? "", tie.claims.join(" ")]);
	return csv([COLUMNS, ...rows]);
}

/** Rows of values as CSV. */
export function csv(rows) {
	return rows.map((row) => row.map(cell).join(",")).join("\r\n") + "\r\n";
}

// A spreadsheet would run as a formula what begins so.
function cell(value) {
	const text = String(value ?? "");
	const harmless = typeof value === "string" && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
	return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll("\"", "\"\"")}"` : harmless;
}
