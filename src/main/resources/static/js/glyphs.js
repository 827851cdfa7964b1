// The sign of each type of entity: a shape and a colour, the same in the picture, the legend and the lists.

import { svg } from "./dom.js";

// Points in a square from -1 to 1, y downwards, as Cytoscape wants them for its own polygons too.
const POLYGONS = {
	Agency: [[-0.86, -0.86], [0.86, -0.86], [0.86, 0.86], [-0.86, 0.86]],
	Company: [[-1, 0], [-0.5, -0.87], [0.5, -0.87], [1, 0], [0.5, 0.87], [-0.5, 0.87]],
	Nonprofit: [[0, -1], [1, 0.8], [-1, 0.8]],
	University: [[0, -1], [0.95, -0.31], [0.59, 0.81], [-0.59, 0.81], [-0.95, -0.31]],
	MediaOutlet: [[-0.55, -0.75], [1, -0.75], [0.55, 0.75], [-1, 0.75]],
	Technology: [[0, -1], [1, 0], [0, 1], [-1, 0]],
	Contract: [[-0.7, -0.95], [0.35, -0.95], [0.75, -0.5], [0.75, 0.95], [-0.7, 0.95]],
	Date: [[-0.9, -0.55], [0.9, -0.55], [0.9, 0.55], [-0.9, 0.55]],
	Place: [[-0.85, -0.9], [0.85, -0.9], [0.85, 0.2], [0, 1], [-0.85, 0.2]],
};

/** The name of the colour of a type: the custom property --type-<name> has it. */
export function colourOf(type) {
	if (type === "Contract" || type === "Date") {
		return "--ink-2";
	}
	return type === "Person" || POLYGONS[type] ? `--type-${type.toLowerCase()}` : "--type-other";
}

/** The points of a type's shape, or nothing for a circle. */
export function pointsOf(type) {
	return POLYGONS[type] ?? null;
}

/**
 * The sign of a type, to stand before a name.
 * @param {string} type the type
 * @returns {SVGElement} a picture that says nothing to screen readers
 */
export function glyph(type) {
	const points = pointsOf(type);
	const shape = points ? svg("polygon", { points: points.map((point) => point.join(",")).join(" ") })
		: svg("circle", { r: 0.95 });
	return svg("svg", { class: "glyph", viewBox: "-1.1 -1.1 2.2 2.2", "aria-hidden": "true", "data-type": POLYGONS[type]
		|| type === "Person" ? type : "other" }, shape);
}
