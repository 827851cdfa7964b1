// Building elements. Text always becomes a text node: nothing here parses markup.

const SVG = "http://www.w3.org/2000/svg";

/**
 * An element.
 * @param {string} name its tag, with classes after dots: "p.kicker"
 * @param {object} attributes attributes; a function becomes a listener ("onclick"), false and null leave an attribute out
 * @param {...(Node|string|number|null|undefined|Array)} children nodes and texts
 * @returns {HTMLElement} the element
 */
export function h(name, attributes = {}, ...children) {
	const [tag, ...classes] = name.split(".");
	const element = document.createElement(tag);
	if (classes.length) {
		element.className = classes.join(" ");
	}
	return fill(element, attributes, children);
}

/** The same for SVG. */
export function svg(name, attributes = {}, ...children) {
	return fill(document.createElementNS(SVG, name), attributes, children);
}

function fill(element, attributes, children) {
	for (const [key, value] of Object.entries(attributes)) {
		if (key === "class") {
			element.classList.add(...String(value ?? "").split(" ").filter(Boolean));
		}
		else if (typeof value === "function") {
			element.addEventListener(key.replace(/^on/, ""), value);
		}
		else if (value !== false && value !== null && value !== undefined) {
			element.setAttribute(key, value === true ? "" : String(value));
		}
	}
	append(element, children);
	return element;
}

function append(element, children) {
	for (const child of children.flat(Infinity)) {
		if (child !== null && child !== undefined && child !== false) {
			element.append(child instanceof Node ? child : String(child));
		}
	}
}

/**
 * Replaces what an element holds.
 * @param {Element} element the element
 * @param {...(Node|string|Array)} children what it holds from now on
 */
export function show(element, ...children) {
	element.replaceChildren();
	append(element, children);
}

/** The element with this id. */
export function byId(id) {
	return document.getElementById(id);
}

/**
 * Says something to those who listen instead of look.
 * @param {string} text a short sentence
 */
export function announce(text) {
	const announcer = byId("announcer");
	// The same words twice are only read twice if the node changes.
	announcer.textContent = announcer.textContent === text ? `${text}\u00a0` : text;
}

/**
 * Puts a text on the clipboard.
 * @param {string} text the text
 * @returns {Promise<boolean>} whether that worked
 */
export async function copy(text) {
	try {
		await navigator.clipboard.writeText(text);
		return true;
	}
	catch {
		// Outside https and localhost there is no clipboard API.
		const area = h("textarea", { class: "visually-hidden", readonly: true });
		area.value = text;
		document.body.append(area);
		area.select();
		const copied = document.execCommand("copy");
		area.remove();
		return copied;
	}
}

/** A button that copies a text and says so. */
export function copyButton(label, text, done) {
	const button = h("button.text-button", { type: "button", onclick: async () => {
		const copied = await copy(text());
		button.textContent = copied ? "Copied" : "Copying is not allowed here";
		announce(copied ? done : "Copying is not allowed here");
		window.setTimeout(() => {
			button.textContent = label;
		}, 2000);
	} }, label);
	return button;
}

/** Grey lines in place of what is still being loaded. */
export function skeleton(lines, label) {
	return h("div.skeleton", { role: "presentation" },
		h("span.visually-hidden", {}, label),
		Array.from({ length: lines }, () => h("div.skeleton-line")));
}

/**
 * What is shown in place of what could not be loaded.
 * @param {Error} error what went wrong
 * @param {() => void} retry what "Try again" does
 */
export function failure(error, retry) {
	return h("div.failure", { role: "alert" },
		h("p.failure-title", {}, error.title ?? "This could not be loaded"),
		h("p", {}, error.message),
		h("button.button", { type: "button", onclick: retry }, "Try again"));
}
