// What is drawn for a network: one sign for each entity, one line for all ties between the same two.

import { symmetric, tieWords } from "./words.js";

const NAME = 60;
const WORDS = 2;

/**
 * The elements of the picture of a network.
 * @param {import("./network.js").Network} network the entities and ties
 * @returns {{nodes: object[], edges: object[]}} elements as Cytoscape takes them; `data.keys` of a line are the keys of its
 *   ties, `data.choice` is what choosing it chooses
 */
export function elementsOf(network) {
	const nodes = network.visibleNodes().map((node) => ({
		group: "nodes",
		classes: node.id === network.centre ? "centre" : "",
		data: { id: node.id, label: short(node.name), type: node.type },
	}));
	const bundles = new Map();
	for (const line of network.visibleEdges().flatMap(lines)) {
		const id = [line.from, line.to].sort().join("~");
		bundles.set(id, [...(bundles.get(id) ?? []), line]);
	}
	return { nodes, edges: [...bundles].map(([id, bundle]) => edge(id, bundle)) };
}

// A tie that passes something on is drawn as two lines: who refers whom, and whom to whom.
function lines(tie) {
	const first = { tie, from: tie.subject, to: tie.object, directed: !symmetric(tie.predicate), words: tieWords(tie) };
	if (!tie.recipient) {
		return [first];
	}
	return [{ ...first, words: `${first.words} …` }, { tie, from: tie.object, to: tie.recipient, directed: true, words: "… to" }];
}

function edge(id, bundle) {
	const [{ from: source, to: target }] = bundle;
	const words = [...new Set(bundle.map((line) => line.words))];
	const more = words.length > WORDS ? ` +${words.length - WORDS}` : "";
	const all = (test) => bundle.every(({ tie }) => test(tie));
	const classes = {
		forward: bundle.some((line) => line.directed && line.from === source),
		backward: bundle.some((line) => line.directed && line.from !== source),
		disputed: bundle.some(({ tie }) => tie.disputed),
		denied: all((tie) => tie.status === "denied"),
		unreal: all((tie) => tie.status !== "actual"),
	};
	return {
		group: "edges",
		classes: Object.keys(classes).filter((name) => classes[name]).join(" "),
		data: {
			// A line with other ties is another line.
			id: bundle.map((line) => line.tie.key + line.words).join(" "),
			source,
			target,
			keys: bundle.map((line) => line.tie.key),
			choice: bundle.length === 1 ? bundle[0].tie.key : id,
			sources: Math.max(...bundle.map((line) => line.tie.sources)),
			label: words.slice(0, WORDS).join(" · ") + more,
		},
	};
}

function short(name) {
	return name.length > NAME ? `${name.slice(0, NAME - 2)}…` : name;
}
