// How the picture looks: colours and type come from the custom properties of the page's theme.

import { colourOf, pointsOf } from "./glyphs.js";

const TYPES = ["Person", "Agency", "Company", "Nonprofit", "University", "MediaOutlet", "Technology", "Place", "Contract", "Date"];

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
		{ selector: "node.sized", style: { width: "data(size)", height: "data(size)" } },
		{
			selector: "node.fold",
			style: {
				shape: "round-rectangle", width: 26, height: 18, "background-color": read("--paper"), "border-width": 1.5,
				"border-style": "dashed", "border-color": read("--ink-2"), color: read("--ink-2"), "font-size": 12, "font-style": "italic",
			},
		},
		// Lines come from below here.
		{ selector: "node.above", style: { "text-valign": "top", "text-margin-y": -4 } },
		{ selector: "node.thing", style: { "font-size": 12, color: read("--ink-2") } },
		{ selector: "node.plain", style: { "text-wrap": "none", "text-background-opacity": 0, "min-zoomed-font-size": 9 } },
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

/** How far from its outer end a line from the centre has the middle of its words. */
export function reach(edge) {
	return 16 + edge.data("label").length * 3.1;
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
		{
			selector: "edge.spoke-out",
			style: { label: "", "target-label": "data(label)", "target-text-offset": reach, "target-text-rotation": "autorotate" },
		},
		{
			selector: "edge.spoke-in",
			style: { label: "", "source-label": "data(label)", "source-text-offset": reach, "source-text-rotation": "autorotate" },
		},
		{
			selector: "edge.attached",
			style: { width: 1, "line-style": "dotted", "line-color": read("--rule-2"), color: read("--ink-3"), "font-size": 10.5, events: "no" },
		},
		{
			selector: "edge.plain",
			style: { "curve-style": "haystack", "haystack-radius": 0, label: "", "source-label": "", "target-label": "" },
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
		{ selector: "node.pinned", style: { "border-color": read("--ink-2"), "border-width": 2, "border-style": "double" } },
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
