// The time slider: which ties held in a month.

import { h, show } from "./dom.js";
import { monthOf, firstMonth, span } from "./time.js";
import { date } from "./words.js";

export class AsOf {

	#place;

	#listener;

	/**
	 * @param {HTMLElement} place where
	 * @param {{preview: (month: string|null) => void, chosen: (month: string|null) => void}} listener told while the slider is
	 *   drawn, and when it is let go
	 */
	constructor(place, listener) {
		this.#place = place;
		this.#listener = listener;
	}

	/**
	 * Shows the slider for the time that ties span.
	 * @param {object[]} ties the ties
	 * @param {string|null} month the month that is chosen
	 */
	show(ties, month) {
		const whole = span(ties);
		this.#place.hidden = !whole || whole.first === whole.last;
		if (this.#place.hidden || this.#place.contains(document.activeElement)) {
			this.#say(month);
			return;
		}
		const undated = ties.filter(({ from, until }) => !from && !until).length;
		const slider = h("input", { id: "asof-slider", type: "range", min: whole.first, max: whole.last + 1,
			value: month ? firstMonth(month) : whole.last + 1, step: 1, "aria-describedby": "asof-note",
			oninput: () => this.#moved(slider, whole, "preview"), onchange: () => this.#moved(slider, whole, "chosen") });
		show(this.#place,
			h("label", { for: "asof-slider" }, "As of"), slider,
			h("output", { for: "asof-slider", id: "asof-words" }),
			h("span.hint", { id: "asof-note" }, undated ? `${undated} undated of ${ties.length} always show` : ""));
		this.#say(month);
	}

	#moved(slider, whole, how) {
		const value = Number(slider.value);
		const month = value > whole.last ? null : monthOf(value);
		this.#say(month);
		this.#listener[how](month);
	}

	#say(month) {
		const words = this.#place.querySelector("output");
		if (words) {
			words.textContent = month ? date(month) : "all time";
			this.#place.querySelector("input").setAttribute("aria-valuetext", words.textContent);
		}
	}

}
