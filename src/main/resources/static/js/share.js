// "Share": the address, a frame for another site, and files of what is seen now.

import { copyButton, h, show } from "./dom.js";
import { download } from "./download.js";
import { csvOf } from "./save-csv.js";
import { gexfOf } from "./save-gexf.js";
import { svgOf } from "./save-svg.js";
import { write } from "./route.js";

const PIXELS = 2;

/**
 * Makes the menu.
 * @param {HTMLElement} place where
 * @param {import("./picture.js").Picture} picture what is shared
 * @param {() => import("./route.js").Route} route the address
 */
export function shareMenu(place, picture, route) {
	const menu = h("details.menu", {}, h("summary.button", {}, "Share"), h("div.menu-body", {},
		h("p", {}, copyButton("Copy the address", () => window.location.href, "Address copied")),
		h("p", {}, copyButton("Copy the code of a frame", () => frame(route()), "Code copied")),
		h("p.menu-title", {}, "Save what is seen as"),
		h("ul", {}, Object.entries(FILES).map(([ending, { words }]) => h("li", {},
			h("button.text-button", { type: "button", onclick: () => save(ending, picture, route()) }, `${ending.toUpperCase()}, ${words}`))))));
	menu.addEventListener("keydown", (event) => {
		if (event.key === "Escape" && menu.open) {
			menu.open = false;
			menu.querySelector("summary").focus();
			event.preventDefault();
		}
	});
	document.addEventListener("click", (event) => {
		if (!menu.contains(event.target)) {
			menu.open = false;
		}
	});
	show(place, menu);
}

const FILES = {
	png: { words: "a picture", type: "image/png", make: async (picture) => picture.graph.drawing.png({ output: "blob-promise", full: true,
		scale: PIXELS, maxWidth: 8000, maxHeight: 8000, bg: colour("--paper") }) },
	svg: { words: "a drawing to edit", type: "image/svg+xml", make: async (picture) => svgOf(picture.graph.drawing, credits(picture)) },
	csv: { words: "the table of ties", type: "text/csv", make: async (picture) => csvOf(picture.scene.network) },
	gexf: { words: "for Gephi", type: "application/gexf+xml", make: async (picture) => gexfOf(picture.scene.network, picture.graph.drawing) },
};

async function save(ending, picture, route) {
	const { type, make } = FILES[ending];
	const content = await make(picture);
	download(`custodes-${fileName(route.id || route.view)}.${ending}`, type, content);
}

function fileName(text) {
	return text.normalize("NFKD").replace(/[^A-Za-z0-9]+/g, "-").replace(/^-|-$/g, "").slice(0, 60).toLowerCase() || "graph";
}

function credits(picture) {
	return { title: picture.scene.title, source: `Custodes, ${new Date().toISOString().slice(0, 10)}, ${window.location.href}` };
}

function colour(name) {
	return getComputedStyle(document.documentElement).getPropertyValue(name).trim();
}

// The address of the frame holds all that this page's address does.
function frame(route) {
	const [path, query] = write(route).slice(2).split(/\?(.*)/s);
	const [view, id] = path.split("/");
	const parameters = new URLSearchParams(query ?? "");
	const named = new URLSearchParams(view === "path" ? { from: decodeURIComponent(id) } : view === "overview" ? {} : { [view]: decodeURIComponent(id) });
	parameters.forEach((value, key) => named.set(key, value));
	const address = new URL(`embed?${named}`, document.baseURI).href;
	return `<iframe src="${address.replaceAll("&", "&amp;").replaceAll("\"", "&quot;")}" width="100%" height="640" title="Custodes" loading="lazy"></iframe>`;
}
