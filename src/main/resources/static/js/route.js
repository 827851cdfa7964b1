// The address holds the state: what is shown can be linked to, and the back button works.
//
//   #/                                        the welcome
//   #/entity/<id>                             an entity's neighbourhood
//   #/question/<text>                         an answer
//   #/document/<id>?start=&end=               an article, with the claims that it makes
//
// and for the first three: ?node= (chosen entity), edge= (chosen tie), expand= (entities whose ties were added),
// document=, start=, end= (the article that is open beside).

/**
 * @typedef {object} Route
 * @property {"welcome"|"entity"|"question"|"document"} view
 * @property {string} id the entity's or document's id or the question
 * @property {string|null} node
 * @property {string|null} edge
 * @property {string[]} expand
 * @property {{id: string, start: number|null, end: number|null}|null} document
 */

const VIEWS = ["entity", "question", "document"];

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
	if (!VIEWS.includes(view) || !id) {
		return route("welcome", "");
	}
	const document = view === "document" ? id : parameters.get("document");
	return {
		...route(view, id),
		node: parameters.get("node"),
		edge: parameters.get("edge"),
		expand: (parameters.get("expand") ?? "").split(",").filter(Boolean),
		document: document && { id: document, start: number(parameters.get("start")), end: number(parameters.get("end")) },
	};
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
	const parameters = new URLSearchParams();
	const put = (key, value) => {
		if (value !== null && value !== undefined && value !== "") {
			parameters.set(key, value);
		}
	};
	put("node", route.node);
	put("edge", route.edge);
	put("expand", route.expand.join(","));
	if (route.document) {
		put("document", route.view === "document" ? null : route.document.id);
		put("start", route.document.start);
		put("end", route.document.end);
	}
	const query = parameters.toString();
	return `#/${route.view}/${encodeURIComponent(route.id)}${query ? `?${query}` : ""}`;
}

/** The address of a new view, with nothing chosen. */
export function to(view, id) {
	return write({ ...route(view, id), document: view === "document" ? { id, start: null, end: null } : null });
}

function route(view, id) {
	return { view, id, node: null, edge: null, expand: [], document: null };
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
