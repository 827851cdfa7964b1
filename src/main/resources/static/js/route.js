// The address holds the state: what is shown can be linked to, and the back button works.
//
//   #/                                        the welcome
//   #/entity/<id>                             an entity's neighbourhood
//   #/question/<text>                         an answer
//   #/document/<id>?start=&end=               an article, with the claims that it makes
//   #/path/<id>?to=<id>                       the shortest chains of facts between two entities
//   #/overview                                the whole graph by communities, #/overview/<community> one of them
//   #/disputes  #/contracts  #/contracts/<id>  #/timeline  #/timeline/<id>  #/cypher?…  #/add
//   #/review, #/review/<reason>, #/review/names?entity=<id>, #/review/decisions
//
// and for the pictures: node= (chosen entity), edge= (chosen tie), expand= (entities whose ties were added), document=,
// start=, end= (the article that is open beside), off= (types and predicates that are filtered out), open= (predicates
// that were opened), hide= (entities), asof= (a day), also= (contracts, dates), pin= (entities that stay where they are).
// What else an address holds belongs to its view.

/**
 * @typedef {object} Route
 * @property {string} view
 * @property {string} id the entity's, document's or community's id or the question
 * @property {string|null} node
 * @property {string|null} edge
 * @property {string[]} expand
 * @property {{id: string, start: number|null, end: number|null}|null} document
 * @property {string[]} off
 * @property {string[]} open
 * @property {string[]} hide
 * @property {string|null} asof
 * @property {string[]} also
 * @property {string[]} pin "<id>@<x>@<y>"
 * @property {Object<string, string>} given what belongs to the view alone
 */

/** The views that draw the graph. */
export const PICTURES = ["entity", "question", "document", "path", "overview"];

const SHEETS = ["disputes", "contracts", "timeline", "cypher", "add", "review"];
const WITHOUT_ID = ["overview", ...SHEETS];
const LISTS = ["expand", "off", "open", "hide", "also", "pin"];
const TEXTS = ["node", "edge", "asof"];
const DAY = /^\d{4}-\d{2}$/;

/**
 * Reads an address.
 * @param {string} hash the part from the # on
 * @returns {Route} what it asks for; the welcome if it cannot be read
 */
export function read(hash) {
	const [path, query] = hash.replace(/^#\/?/, "").split(/\?(.*)/s);
	const [view, ...rest] = path.split("/");
	const parameters = new URLSearchParams(query ?? "");
	const id = decode(rest.join("/"));
	if (![...PICTURES, ...SHEETS].includes(view) || (!id && !WITHOUT_ID.includes(view))) {
		return route("welcome", "");
	}
	const result = route(view, id);
	const document = view === "document" ? id : parameters.get("document");
	result.document = document ? { id: document, start: number(parameters.get("start")), end: number(parameters.get("end")) } : null;
	// A query of the catalogue may have a parameter of the same name.
	(document ? ["document", "start", "end"] : []).forEach((key) => parameters.delete(key));
	TEXTS.forEach((key) => {
		result[key] = parameters.get(key);
		parameters.delete(key);
	});
	LISTS.forEach((key) => {
		result[key] = split(parameters.get(key));
		parameters.delete(key);
	});
	result.asof = DAY.test(result.asof ?? "") ? result.asof : null;
	result.given = Object.fromEntries(parameters);
	return result;
}

/**
 * Writes an address.
 * @param {Route} route the state
 * @returns {string} the part from the # on
 */
export function write(route) {
	if (route.view === "welcome") {
		return "#/";
	}
	const parameters = new URLSearchParams(route.given);
	const put = (key, value) => {
		if (value !== null && value !== undefined && value !== "") {
			parameters.set(key, value);
		}
	};
	TEXTS.forEach((key) => put(key, route[key]));
	LISTS.forEach((key) => put(key, join(route[key])));
	if (route.document) {
		put("document", route.view === "document" ? null : route.document.id);
		put("start", route.document.start);
		put("end", route.document.end);
	}
	const query = parameters.toString();
	return `#/${route.view}${route.id ? `/${encodeURIComponent(route.id)}` : ""}${query ? `?${query}` : ""}`;
}

/** The address of a new view, with nothing chosen. */
export function to(view, id = "", given = {}) {
	return write({ ...route(view, id), given, document: view === "document" ? { id, start: null, end: null } : null });
}

function route(view, id) {
	return { view, id, node: null, edge: null, expand: [], document: null, off: [], open: [], hide: [], asof: null, also: [],
		pin: [], given: {} };
}

// Ids may hold commas, so those are escaped within a list.
function join(list) {
	return list.map((item) => item.replaceAll("\\", "\\\\").replaceAll(",", "\\,")).join(",");
}

function split(text) {
	return (text?.match(/(?:\\.|[^,\\])+/g) ?? []).map((item) => item.replace(/\\(.)/g, "$1"));
}

function number(text) {
	return text !== null && /^\d+$/.test(text) ? Number(text) : null;
}

function decode(text) {
	try {
		return decodeURIComponent(text);
	}
	catch {
		return text;
	}
}
