// The picture as SVG, to be edited: real text, one group for each entity and line, and where it comes from.

import { svg } from "./dom.js";
import { pointsOf } from "./glyphs.js";
import { reach } from "./graph-style.js";

const MARGIN = 40;
const FOOT = 46;

/**
 * The picture as SVG.
 * @param {import("cytoscape").Core} cy the picture
 * @param {{title: string, source: string}} credits its title, and the line that says where it comes from
 * @returns {string} the document
 */
export function svgOf(cy, { title, source }) {
	const { x1, y1, w, h } = cy.elements().boundingBox();
	const theme = getComputedStyle(document.documentElement);
	const read = (name) => theme.getPropertyValue(name).trim();
	const box = { x: x1 - MARGIN, y: y1 - MARGIN, width: w + 2 * MARGIN, height: h + 2 * MARGIN + FOOT };
	const root = svg("svg", { viewBox: `${box.x} ${box.y} ${box.width} ${box.height}`, width: Math.round(box.width), height: Math.round(box.height),
		"font-family": read("--sans") },
	svg("title", {}, title),
	svg("rect", { ...box, fill: read("--paper") }),
	svg("g", {}, cy.edges().map(line)),
	svg("g", {}, cy.edges().filter((edge) => edge.data("label")).map((edge) => words(edge, read))),
	svg("g", {}, cy.nodes().map((node) => sign(node, read))),
	svg("text", { x: x1, y: y1 + h + MARGIN + 14, "font-size": 12, fill: read("--ink-2") }, title),
	svg("text", { x: x1, y: y1 + h + MARGIN + 32, "font-size": 10, fill: read("--ink-3") }, source));
	return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(root)}\n`;
}

function line(edge) {
	const [a, b] = [edge.sourceEndpoint(), edge.targetEndpoint()];
	const style = edge.style("line-style");
	const colour = edge.style("line-color");
	const dashes = style === "dotted" ? "1 3" : style === "dashed" ? edge.style("line-dash-pattern") : null;
	const arrows = [["target-arrow-shape", b, a], ["source-arrow-shape", a, b]].filter(([name]) => edge.style(name) === "triangle")
		.map(([, tip, tail]) => arrow(tip, tail, edge.numericStyle("width"), colour));
	return svg("g", {}, svg("path", { d: `M${at(a)}L${at(b)}`, fill: "none", stroke: colour, "stroke-width": edge.numericStyle("width"),
		"stroke-dasharray": dashes && String(dashes).replaceAll("px", "") }), arrows);
}

function arrow(tip, tail, width, colour) {
	const length = Math.hypot(tip.x - tail.x, tip.y - tail.y) || 1;
	const [x, y] = [(tip.x - tail.x) / length, (tip.y - tail.y) / length];
	const size = 7 + 1.4 * width;
	const base = { x: tip.x - size * x, y: tip.y - size * y };
	const half = size * 0.45;
	return svg("path", { d: `M${at(tip)}L${at({ x: base.x - half * y, y: base.y + half * x })}L${at({ x: base.x + half * y, y: base.y - half * x })}Z`, fill: colour });
}

// Along the line, but never upside down.
function words(edge, read) {
	const [a, b] = [edge.sourceEndpoint(), edge.targetEndpoint()];
	const { x, y } = edge.hasClass("spoke-out") ? towards(b, a, reach(edge)) : edge.hasClass("spoke-in") ? towards(a, b, reach(edge)) : edge.midpoint();
	const angle = Math.atan2(b.y - a.y, b.x - a.x) * (180 / Math.PI);
	const upright = Math.abs(angle) > 90 ? angle + 180 : angle;
	return svg("text", { transform: `translate(${x.toFixed(1)} ${y.toFixed(1)}) rotate(${upright.toFixed(1)})`, "text-anchor": "middle", dy: "0.32em",
		"font-size": edge.numericStyle("font-size"), fill: edge.style("color"), stroke: read("--paper"), "stroke-width": 4, "paint-order": "stroke" },
	edge.data("label"));
}

function towards(from, to, distance) {
	const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
	return { x: from.x + ((to.x - from.x) * distance) / length, y: from.y + ((to.y - from.y) * distance) / length };
}

function sign(node, read) {
	const { x, y } = node.position();
	const size = node.numericStyle("width") / 2;
	const fill = node.style("background-color");
	const points = pointsOf(node.data("type"));
	const shape = points ? svg("polygon", { points: points.map(([dx, dy]) => `${(x + dx * size).toFixed(1)},${(y + dy * size).toFixed(1)}`).join(" "), fill })
		: svg("circle", { cx: x.toFixed(1), cy: y.toFixed(1), r: size, fill });
	const lines = wrap(node.data("label"), node.numericStyle("text-max-width") / (node.numericStyle("font-size") * 0.55));
	const height = node.numericStyle("font-size") * 1.15;
	const base = node.style("text-valign") === "top" ? y - size - 6 - lines.length * height : y + size + 4;
	const text = svg("text", { "text-anchor": "middle", "font-size": node.numericStyle("font-size"), "font-weight": node.style("font-weight"),
		fill: node.style("color"), stroke: read("--paper"), "stroke-width": 3, "paint-order": "stroke" },
	lines.map((each, index) => svg("tspan", { x: x.toFixed(1), y: (base + (index + 0.85) * height).toFixed(1) }, each)));
	return svg("g", {}, svg("title", {}, node.data("label")), shape, text);
}

function wrap(text, width) {
	const lines = [""];
	for (const word of text.split(" ")) {
		const last = lines.at(-1);
		if (last && last.length + 1 + word.length > width) {
			lines.push(word);
		}
		else {
			lines[lines.length - 1] = last ? `${last} ${word}` : word;
		}
	}
	return lines;
}

function at({ x, y }) {
	return `${x.toFixed(1)} ${y.toFixed(1)}`;
}
