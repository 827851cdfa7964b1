// Bars from when to when, on a scale of years. The same is beside it as a table, so the drawing itself is not read aloud.

import { h, svg } from "./dom.js";
import { firstMonth, lastMonth, span } from "./time.js";

const LEFT = 280;
const WIDTH = 1100;
const ROW = 30;
const TOP = 34;

/**
 * @typedef {object} Bar
 * @property {string} label what it is about
 * @property {string} detail what stands beside the bar
 * @property {string|null} from
 * @property {string|null} until
 * @property {string} kind a class for its look
 * @property {string} href where it leads
 */

/**
 * Draws bars.
 * @param {Bar[]} bars the bars from top to bottom; those without a date are left out
 * @param {string} title what they are
 * @returns {HTMLElement} a figure that scrolls sideways where there is little room
 */
export function barChart(bars, title) {
	const dated = bars.filter(({ from, until }) => from || until);
	const whole = span(dated);
	if (!whole) {
		return h("p.empty", {}, "Nothing of this is dated.");
	}
	const first = Math.floor(whole.first / 12) * 12;
	const last = Math.ceil((whole.last + 1) / 12) * 12;
	const x = (month) => LEFT + ((month - first) / (last - first)) * (WIDTH - LEFT - 10);
	const height = TOP + dated.length * ROW + 8;
	return h("figure.bars", { tabindex: "0", role: "region", "aria-label": `${title}, drawn as bars; the table has the same` },
		svg("svg", { viewBox: `0 0 ${WIDTH} ${height}`, width: WIDTH, height },
			years(first, last, x, height),
			dated.map((bar, index) => row(bar, index, x))),
		h("figcaption.hint", {}, "A bar is as long as the articles say; › has no known end. Hollow is planned, attempted or alleged; red is denied."));
}

function years(first, last, x, height) {
	const count = (last - first) / 12;
	const step = count > 24 ? 5 : count > 12 ? 2 : 1;
	return Array.from({ length: count + 1 }, (_, index) => first / 12 + index).filter((year) => year % step === 0 || count <= 1)
		.map((year) => svg("g", { class: "year" },
			svg("line", { x1: x(year * 12), x2: x(year * 12), y1: TOP - 8, y2: height }),
			year * 12 < last ? svg("text", { x: x(year * 12) + 3, y: TOP - 12 }, year) : null));
}

// What is open at one end fades out there; what happened at one time is a diamond where a bar would be too short to see.
function row(bar, index, x) {
	const y = TOP + index * ROW + ROW / 2;
	const begin = x(firstMonth(bar.from ?? bar.until));
	const end = Math.max(x(lastMonth(bar.until ?? bar.from)), begin + 3);
	const once = bar.from === bar.until;
	const shape = once && end - begin < 12 ? svg("path", { class: "moment", d: `M${begin} ${y}l6 -6 6 6 -6 6z` })
		: svg("rect", { class: "span", x: begin, y: y - 6, width: end - begin, height: 12 });
	const open = bar.from && !bar.until ? svg("path", { class: "open-end", d: `M${end + 2} ${y - 6}l8 6 -8 6` }) : null;
	const detail = svg("text", { class: "detail", x: end + (open ? 16 : 8), y: y + 4 }, bar.detail);
	const before = svg("text", { class: "detail", x: begin - 6, y: y + 4, "text-anchor": "end" }, bar.detail);
	return svg("a", { href: bar.href, class: `bar ${bar.kind}` },
		svg("title", {}, `${bar.label}. ${bar.detail}`),
		svg("rect", { class: "hit", x: 0, y: y - ROW / 2, width: WIDTH, height: ROW }),
		svg("text", { class: "bar-label", x: LEFT - 12, y: y + 4, "text-anchor": "end" }, short(bar.label)),
		shape, open, end < WIDTH - 220 ? detail : begin > LEFT + 180 ? before : null);
}

function short(text) {
	return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}
