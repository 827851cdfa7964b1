// Who decides: the name of the key or the login, or what somebody says where nobody has to show who he is.

import { h } from "./dom.js";

const KEPT = "custodes.reviewer";

export class Author {

	#session;

	constructor(session) {
		this.#session = session;
	}

	/** What a request says of its author; nothing where the server knows him. */
	get who() {
		return this.#session.identified ? null : read() || null;
	}

	/** What a decision says of its author, and why. */
	by(note = "") {
		return { note: note.trim() || null, who: this.who };
	}

	/** A field for the name, or the name that is known. */
	field() {
		if (this.#session.identified) {
			return h("p.review-who.hint", {}, `Decisions are in the name of ${this.#session.name}.`);
		}
		const input = h("input", { id: "review-who", type: "text", maxlength: 200, autocomplete: "name", oninput: () => keep(input.value.trim()) });
		input.value = read();
		return h("p.review-who", {}, h("label", { for: "review-who" }, "Your name"), input);
	}

}

// Without storage the name holds as long as the page is open.
let kept = "";

function read() {
	try {
		return window.localStorage.getItem(KEPT) ?? kept;
	}
	catch {
		return kept;
	}
}

function keep(name) {
	kept = name;
	try {
		window.localStorage.setItem(KEPT, name);
	}
	catch {
		// It is kept above.
	}
}
