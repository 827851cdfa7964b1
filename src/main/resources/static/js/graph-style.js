// How the picture looks: colours and type come from the custom properties of the page's theme.

import { colourOf, pointsOf } from "./glyphs.js";

const TYPES = ["Person", "Agency", "Company", "Nonprofit", "University", "MediaOutlet", "Technology", "Place"];

/** The style of the picture in the theme that is on now. */
export function stylesheet() {
	const theme = getComputedStyle(document.documentElement);
	const read = (name) => theme.getPropertyValue(name).trim();
	const sans = read("--sans");
	return [...nodes(read, sans), ...TYPES.map((type) => sign(type, read)), ...edges(read, sans), ...states(read)];
}

function nodes(read, sans) {
	return [
		{
			selector: "node",
			style: {
				width: 22,
				height: 22,
				"background-color": read("--type-other"),
				// Cytoscape cannot measure an outer border of a polygon.
				"border-position": "inside",
				"border-width": 0,
				label: "data(label)",
				color: read("--ink"),
				"font-family": sans,
				"font-size": 13.5,
				"text-valign": "bottom",
				"text-margin-y": 5,
				"text-wrap": "wrap",
				"text-max-width": 120,
				"line-height": 1.15,
				"text-background-color": read("--paper"),
				"text-background-opacity": 0.88,
				"text-background-padding": 1,
				"min-zoomed-font-size": 6,
			},
		},
		{
			selector: "node.centre",
			style: { width: 36, height: 36, "font-size": 17, "font-weight": 700, "text-max-width": 170, "z-index": 10 },
		},
	];
}

function sign(type, read) {
	const points = pointsOf(type);
	return {
		selector: `node[type = "${type}"]`,
		style: {
			"background-color": read(colourOf(type)),
			...(points ? { shape: "polygon", "shape-polygon-points": points.flat() } : { shape: "ellipse" }),
		},
	};
}

// One source is a thin line, ten and more are a thick one.
function width(edge) {
	return Math.min(1.4 + 1.5 * Math.log2(Math.max(1, edge.data("sources"))), 7);
}

function edges(read, sans) {
	return [
		{
			selector: "edge",
			style: {
				width,
				"line-color": read("--line"),
				"curve-style": "bezier",
				"control-point-step-size": 46,
				"target-arrow-color": read("--line"),
				"source-arrow-color": read("--line"),
				"arrow-scale": 0.9,
				label: "data(label)",
				color: read("--ink-2"),
				"font-family": sans,
				"font-size": 11.5,
				"text-rotation": "autorotate",
				"text-background-color": read("--paper"),
				"text-background-opacity": 1,
				"text-background-padding": 2,
				"min-zoomed-font-size": 7,
			},
		},
		{ selector: "edge.forward", style: { "target-arrow-shape": "triangle" } },
		{ selector: "edge.backward", style: { "source-arrow-shape": "triangle" } },
		{ selector: "edge.unreal", style: { "line-style": "dashed", "line-dash-pattern": [2, 4] } },
		{ selector: "edge.disputed", style: { "line-style": "dashed", "line-dash-pattern": [9, 5] } },
		{
			selector: "edge.denied, edge.disputed",
			style: {
				"line-color": read("--dispute"),
				"target-arrow-color": read("--dispute"),
				"source-arrow-color": read("--dispute"),
				color: read("--dispute-ink"),
			},
		},
	];
}

function states(read) {
	return [
		{ selector: ".dim", style: { opacity: 0.22 } },
		{ selector: "node.chosen", style: { "border-color": read("--ink"), "border-width": 3 } },
		{
			selector: "edge.chosen",
			style: {
				"line-color": read("--ink"),
				"target-arrow-color": read("--ink"),
				"source-arrow-color": read("--ink"),
				color: read("--ink"),
				"font-weight": 700,
				"z-index": 20,
			},
		},
		{ selector: ":active", style: { "overlay-color": read("--ink"), "overlay-opacity": 0.06, "overlay-padding": 5 } },
		{ selector: "core", style: { "active-bg-opacity": 0.04 } },
	];
}
