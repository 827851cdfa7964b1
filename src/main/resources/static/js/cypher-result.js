// The rows that a query gave, as a table and as a picture.

import * as api from "./api.js";
import { h, show } from "./dom.js";
import { Graph } from "./graph.js";
import { Network } from "./network.js";
import { csv } from "./save-csv.js";
import { downloadButton } from "./download.js";
import { to, write, read } from "./route.js";
import { count } from "./words.js";

const MOST_ROWS = 500;
const MOST_CLAIMS = 60;
const GENERAL = ["Entity", "Organization"];

/**
 * Shows rows.
 * @param {HTMLElement} place where
 * @param {{columns: string[], rows: Array[], truncated: boolean, next: string|null}} table the rows
 * @param {number} milliseconds how long they took
 */
export async function showResult(place, table, milliseconds) {
	const network = await networkOf(table);
	const drawable = network.nodes.size > 0;
	const picture = h("div.result-graph.graph", { role: "application", tabindex: "0", hidden: true,
		"aria-label": `Picture of ${count(network.nodes.size, "node")}; the table has the same` });
	const body = h("div.table-scroll", { tabindex: "0", role: "region", "aria-label": "Rows" }, rowsOf(table));
	let graph = null;
	const choice = (label, pressed, act) => h("button", { type: "button", "aria-pressed": String(pressed), disabled: label === "Graph" && !drawable,
		title: label === "Graph" && !drawable ? "The rows hold no nodes, and no claims" : null, onclick: act }, label);
	const choose = (asGraph) => {
		buttons[0].setAttribute("aria-pressed", String(!asGraph));
		buttons[1].setAttribute("aria-pressed", String(asGraph));
		body.hidden = asGraph;
		picture.hidden = !asGraph;
		if (asGraph && !graph) {
			graph = draw(picture, network);
		}
	};
	const buttons = [choice("Table", true, () => choose(false)), choice("Graph", false, () => choose(true))];
	show(place,
		h("header.result-head", {},
			h("p", {}, h("strong", {}, count(table.rows.length, "row")), table.truncated || table.next ? ", and there are more" : "", `, ${milliseconds} ms`),
			h("div.toolbar", { role: "group", "aria-label": "Show as" }, buttons),
			downloadButton("CSV", "custodes-rows.csv", "text/csv", () => csv([table.columns, ...table.rows.map((row) => row.map(plain))]))),
		table.rows.length ? [body, picture] : h("p.empty", {}, "There are no rows."));
}

function rowsOf({ columns, rows }) {
	return h("table", {},
		h("thead", {}, h("tr", {}, columns.map((column) => h("th", { scope: "col" }, column)))),
		h("tbody", {}, rows.slice(0, MOST_ROWS).map((row) => h("tr", {}, row.map((value) => h("td", { class: typeof value === "number" ? "numeric" : null }, cell(value)))))),
		rows.length > MOST_ROWS ? h("caption.below", {}, `The first ${MOST_ROWS} rows; CSV has all.`) : null);
}

function cell(value) {
	if (value?.kind === "node") {
		const address = addressOf(value);
		return address ? h("a.entity-link", { href: address }, nameOf(value)) : nameOf(value);
	}
	return plain(value);
}

function plain(value) {
	if (value === null || value === undefined) {
		return "";
	}
	if (value.kind === "node") {
		return nameOf(value);
	}
	if (value.kind === "relationship") {
		return value.type;
	}
	if (value.kind === "path") {
		return value.nodes.map(nameOf).join(" – ");
	}
	if (Array.isArray(value)) {
		return value.map(plain).join(", ");
	}
	return typeof value === "object" ? JSON.stringify(value) : value;
}

function nameOf({ labels, properties }) {
	return String(properties.name ?? properties.title ?? properties.value ?? properties.text ?? properties.predicate ?? labels[0] ?? "node");
}

function idOf(node) {
	return String(node.properties.id ?? node.id);
}

function addressOf(node) {
	if (node.labels.includes("Entity")) {
		return to("entity", idOf(node));
	}
	return node.labels.includes("Document") ? to("document", idOf(node)) : null;
}

/** What of the rows can be drawn: nodes and relationships, and failing those the claims whose ids they hold. */
async function networkOf({ columns, rows }) {
	const network = new Network();
	const inner = new Map();
	const relationships = new Map();
	const visit = (value) => {
		if (Array.isArray(value)) {
			value.forEach(visit);
		}
		else if (value?.kind === "node") {
			inner.set(value.id, value);
		}
		else if (value?.kind === "relationship") {
			relationships.set(value.id, value);
		}
		else if (value?.kind === "path") {
			visit(value.nodes);
			visit(value.relationships);
		}
	};
	visit(rows);
	if (inner.size) {
		const nodes = [...inner.values()].map((node) => ({ id: idOf(node), name: nameOf(node), aliases: [],
			type: node.labels.find((label) => !GENERAL.includes(label)) ?? "other", address: addressOf(node) }));
		const edges = [...relationships.values()].filter(({ start, end }) => inner.has(start) && inner.has(end)).map((each) => edgeOf(each, inner));
		network.add({ nodes, edges, groups: [] });
		return network;
	}
	const ids = new Set(rows.flatMap((row) => row.flatMap((value, index) => (/claims?$/i.test(columns[index]) ? value : [])))
		.filter((value) => typeof value === "string"));
	if (ids.size) {
		network.add(api.partOf(await api.claimsById([...ids].slice(0, MOST_CLAIMS))));
	}
	return network;
}

function edgeOf({ id, type, start, end, properties }, inner) {
	const [subject, object] = [idOf(inner.get(start)), idOf(inner.get(end))];
	const fact = Array.isArray(properties.claims);
	const key = fact ? [subject, type, object, properties.recipient, "actual"].filter(Boolean).join("~") : `relationship ${id}`;
	return { key, predicate: type, subject, object, recipient: null, status: "actual", disputed: Boolean(properties.disputed),
		claims: properties.claims ?? [], sources: properties.sources ?? 1, confidence: properties.confidence ?? 1, from: null, until: null };
}

function draw(place, network) {
	const graph = new Graph(place, {
		node: (id) => {
			const { type, address = to("entity", id) } = network.nodes.get(id);
			if (address && type !== "other") {
				window.location.hash = address;
			}
		},
		// A fact's evidence stands in the view of its subject.
		edge: (choice) => {
			const [tie] = network.chosen(choice);
			if (tie?.claims.length) {
				window.location.hash = write({ ...read(to("entity", tie.subject)), edge: tie.key });
			}
		},
		expand: () => {},
		moved: () => {},
		pin: () => {},
		hide: () => {},
		clear: () => {},
	});
	graph.draw(network, { afresh: true, near: null });
	return graph;
}
