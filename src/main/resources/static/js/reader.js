// The pane in which an article stands beside what it is evidence for.

import { show } from "./dom.js";
import { remark, showArticle } from "./article.js";

export class Reader {

	#stage;

	#pane;

	#open = null;

	/**
	 * @param {HTMLElement} stage what holds all panes; has the class "reading" while an article is open
	 * @param {HTMLElement} pane where articles are shown
	 */
	constructor(stage, pane) {
		this.#stage = stage;
		this.#pane = pane;
	}

	/**
	 * Opens the article that the address names, marks another stretch of it, or closes it.
	 * @param {import("./route.js").Route} route the address
	 * @param {{close: Function|null, mark: Function}} context as for showArticle
	 */
	async show({ view, document: wanted }, context) {
		if (!wanted) {
			this.close();
			return;
		}
		if (!this.#stage.classList.contains("reading")) {
			this.#stage.classList.add("reading");
			this.#legend(false);
		}
		const open = this.#open;
		if (open?.article && open.wanted.id === wanted.id) {
			if (open.wanted.start !== wanted.start || open.wanted.end !== wanted.end) {
				remark(this.#pane, open.article, wanted, context);
			}
			open.wanted = wanted;
			return;
		}
		const returning = this.#pane.hidden ? document.activeElement : open?.returning;
		this.#pane.hidden = false;
		const mine = { wanted, article: null, returning };
		this.#open = mine;
		mine.article = await showArticle(this.#pane, wanted, context);
		if (mine === this.#open && view !== "document") {
			this.#pane.focus({ preventScroll: true });
		}
	}

	// Beside an article there is no room for an open legend.
	#legend(open) {
		const legend = this.#stage.querySelector("#legend");
		if (legend && window.matchMedia("(min-width: 60rem)").matches) {
			legend.open = open;
		}
	}

	/** Closes the article and gives the focus back to what opened it. */
	close() {
		if (this.#stage.classList.contains("reading")) {
			this.#stage.classList.remove("reading");
			this.#legend(!document.body.classList.contains("embed"));
		}
		if (this.#pane.hidden) {
			return;
		}
		this.#pane.hidden = true;
		show(this.#pane);
		if (this.#open?.returning?.isConnected) {
			this.#open.returning.focus();
		}
		this.#open = null;
	}

}
