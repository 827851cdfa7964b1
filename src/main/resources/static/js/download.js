// Files that the page makes.

import { announce, h } from "./dom.js";

/** Hands a file to the browser. */
export function download(name, type, content) {
	const blob = content instanceof Blob ? content : new Blob([content], { type: `${type};charset=utf-8` });
	const link = h("a", { href: URL.createObjectURL(blob), download: name });
	document.body.append(link);
	link.click();
	link.remove();
	window.setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
	announce(`${name} saved`);
}

/** A button that makes a file. */
export function downloadButton(label, name, type, make) {
	return h("button.text-button", { type: "button", onclick: () => download(name, type, make()) }, label);
}
