// The theme: as the system has it, or as the reader chose.

import { announce } from "./dom.js";

const KEY = "custodes.theme";
const ORDER = ["system", "light", "dark"];
const WORDS = { system: "as the system has it", light: "light", dark: "dark" };

/**
 * Makes the button go through the themes.
 * @param {HTMLButtonElement} button the button
 * @param {() => void} changed called whenever the colours are others than before
 */
export function themeSwitch(button, changed) {
	let theme = document.documentElement.dataset.theme ?? "system";
	const label = () => button.setAttribute("aria-label", `Theme: ${WORDS[theme]}`);
	button.addEventListener("click", () => {
		theme = ORDER[(ORDER.indexOf(theme) + 1) % ORDER.length];
		if (theme === "system") {
			delete document.documentElement.dataset.theme;
		}
		else {
			document.documentElement.dataset.theme = theme;
		}
		remember(theme);
		label();
		announce(`Theme: ${WORDS[theme]}`);
		changed();
	});
	window.matchMedia("(prefers-color-scheme: dark)").addEventListener("change", changed);
	label();
}

function remember(theme) {
	try {
		window.localStorage.setItem(KEY, theme);
	}
	catch {
		// The choice then lasts as long as the page.
	}
}
