// The Cypher tab: the catalogue with its parameters, an editor for statements that read, and results as table and picture.

import * as api from "./api.js";
import { announce, copyButton, failure, h, show, skeleton } from "./dom.js";
import { write, to } from "./route.js";
import { showResult } from "./cypher-result.js";

const EXAMPLE = "MATCH (agency:Agency)-[uses:USES]->(company:Company)\nRETURN agency, uses, company\nLIMIT 25";

/**
 * Shows the tab. Its address names a query of the catalogue (query=, and its parameters), or a statement (text=, and
 * with= its parameters as JSON).
 * @param {HTMLElement} place where
 * @param {import("./route.js").Route} route the address
 */
export async function showCypher(place, route) {
	const catalogue = await api.queries();
	const { query: name, text } = route.given;
	const named = catalogue.find((each) => each.name === name);
	const result = h("section.result", { "aria-label": "Result", tabindex: "-1" });
	const main = h("div.cypher-main", {}, named ? form(named, route) : editor(route),
		name && !named ? h("p.reason", {}, `The catalogue has no query “${name}”.`) : null, result);
	show(place,
		h("h1", { id: "sheet-title" }, "Cypher"),
		h("p.sheet-lead", {}, "Ask the graph itself. Nothing can be written here; a statement has ten seconds and ten thousand rows. ",
			h("a.text-button", { href: to("cypher") }, "Empty editor")),
		h("div.cypher-sheet", {}, list(catalogue, name), main));
	if (named && named.parameters.every((parameter) => !parameter.required || route.given[parameter.name])) {
		await fill(result, () => api.run(named.name, given(named, route)));
	}
	else if (!named && text) {
		await fill(result, () => api.cypher(text, parameters(route.given.with)));
	}
}

function given(named, route) {
	return Object.fromEntries(named.parameters.map(({ name }) => [name, route.given[name]]).filter(([, value]) => value));
}

function parameters(json) {
	try {
		const values = JSON.parse(json || "{}");
		if (values && typeof values === "object" && !Array.isArray(values)) {
			return values;
		}
	}
	catch {
		// Told below.
	}
	throw new api.ApiError("The parameters are no JSON object", "Write them as {\"name\": \"Clearview AI\"}.", 0);
}

async function fill(place, ask) {
	show(place, skeleton(6, "Asking the graph"));
	place.setAttribute("aria-busy", "true");
	const begun = performance.now();
	try {
		const table = await ask();
		announce(`${table.rows.length} rows`);
		await showResult(place, table, Math.round(performance.now() - begun));
	}
	catch (error) {
		show(place, failure(error, () => fill(place, ask)));
	}
	place.removeAttribute("aria-busy");
}

function list(catalogue, current) {
	const items = catalogue.map((query) => ({ query, node: h("li", {}, h("a.catalogue-item", { href: to("cypher", "", { query: query.name }),
		"aria-current": query.name === current ? "true" : null }, h("span.catalogue-name", {}, query.name), h("span.hint", {}, query.description))) }));
	const field = h("input", { id: "catalogue-filter", type: "search", placeholder: "Filter", oninput: () => items.forEach(({ query, node }) => {
		node.hidden = !`${query.name} ${query.description}`.toLowerCase().includes(field.value.trim().toLowerCase());
	}) });
	return h("nav.catalogue", { "aria-label": "Catalogue" },
		h("h2", {}, "Catalogue"),
		h("label.visually-hidden", { for: "catalogue-filter" }, "Filter the catalogue"), field,
		h("ul", { tabindex: "0", "aria-label": "Named queries" }, items.map(({ node }) => node)));
}

// A query of the catalogue: what it answers, a field for each parameter, and its text.
function form(query, route) {
	const fields = query.parameters.map((parameter) => ({ parameter, input: h("input", { id: `parameter-${parameter.name}`, name: parameter.name,
		type: "text", required: parameter.required, autocomplete: "off", spellcheck: "false", value: route.given[parameter.name] ?? "" }) }));
	const values = () => Object.fromEntries(fields.map(({ parameter, input }) => [parameter.name, input.value.trim()]).filter(([, value]) => value));
	return [
		h("h2.query-name", {}, query.name),
		h("p", {}, query.description),
		h("form.parameters", { onsubmit: (event) => {
			event.preventDefault();
			rerun({ query: query.name, ...values() }, route);
		} },
		fields.map(({ parameter, input }) => h("p.parameter", {},
			h("label", { for: input.id }, parameter.name, parameter.required ? "" : h("span.hint", {}, " optional")), input,
			h("span.hint", {}, `${parameter.description} (${parameter.type})`))),
		h("p.panel-actions", {}, h("button.button.primary", { type: "submit" }, "Run"))),
		h("details.cypher", {}, h("summary", {}, "The statement"),
			h("pre", { tabindex: "0", "aria-label": "Cypher" }, h("code", {}, query.cypher.trim())),
			h("p.panel-actions", {}, h("button.text-button", { type: "button", onclick: () => edit(query, values()) }, "Edit it"),
				copyButton("Copy it", () => query.cypher.trim(), "Statement copied")))];
}

// A statement has all its parameters, those without a value as null.
function edit(query, values) {
	const all = Object.fromEntries(query.parameters.map(({ name }) => [name, values[name] ?? null]));
	window.location.hash = to("cypher", "", { text: query.cypher.trim(), with: JSON.stringify(all) });
}

function editor(route) {
	const text = h("textarea", { id: "cypher-text", rows: 9, spellcheck: "false", autocomplete: "off", autocapitalize: "off", maxlength: 20000,
		"aria-describedby": "cypher-keys" });
	const json = h("textarea", { id: "cypher-parameters", rows: 2, spellcheck: "false", autocomplete: "off" });
	text.value = route.given.text ?? EXAMPLE;
	json.value = route.given.with ?? "{}";
	const run = (event) => {
		event.preventDefault();
		rerun({ text: text.value, with: json.value.trim() === "{}" ? "" : json.value.trim() }, route);
	};
	text.addEventListener("keydown", (event) => event.key === "Enter" && (event.ctrlKey || event.metaKey) && run(event));
	return h("form.editor", { onsubmit: run },
		h("label", { for: "cypher-text" }, "Statement"), text,
		h("p.hint", { id: "cypher-keys" }, "Ctrl and Enter runs it. MATCH and RETURN, CALL for full-text search; no CREATE, MERGE, SET or DELETE."),
		h("label", { for: "cypher-parameters" }, "Parameters, as JSON"), json,
		h("p.panel-actions", {}, h("button.button.primary", { type: "submit" }, "Run")));
}

// The address holds what is run; the same again is run again.
function rerun(values, route) {
	const given = Object.fromEntries(Object.entries(values).filter(([, value]) => value));
	const address = write({ ...route, given });
	if (address === window.location.hash) {
		window.dispatchEvent(new HashChangeEvent("hashchange"));
	}
	else {
		window.location.hash = address;
	}
}
