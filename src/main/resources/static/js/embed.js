// The page in the frame of another site: /embed?entity=…, ?question=…, ?document=…, ?from=…&to=…, and whatever else an
// address may hold behind its question mark. It shows the picture and its evidence, and changes nothing.

import { byId } from "./dom.js";
import { to } from "./route.js";

/** Whether this is the embedded page. */
export function isEmbedded() {
	return /\/embed$/.test(window.location.pathname);
}

/** Makes the page what it is in a frame, if it is in one. */
export function embedded() {
	if (!isEmbedded()) {
		return;
	}
	document.body.classList.add("embed");
	if (!window.location.hash) {
		window.history.replaceState(null, "", hashOf(new URLSearchParams(window.location.search)));
	}
	const link = byId("whole");
	const follow = () => {
		link.href = new URL(`./${window.location.hash}`, document.baseURI).href;
	};
	follow();
	window.addEventListener("hashchange", follow);
	byId("credit").hidden = false;
}

function hashOf(parameters) {
	const view = ["entity", "question", "document"].find((name) => parameters.has(name)) ?? (parameters.has("from") ? "path" : "overview");
	const id = parameters.get(view === "path" ? "from" : view) ?? "";
	parameters.delete(view === "path" ? "from" : view);
	return to(view, id, Object.fromEntries(parameters));
}
