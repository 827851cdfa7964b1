// What is drawn for a network: one sign for each entity, one line for all ties between the same two.

import { phrase, symmetric, tieWords } from "./words.js";

const NAME = 60;
const WORDS = 2;
const LINE = 24;

/**
 * The elements of the picture of a network.
 * @param {import("./network.js").Network} network the entities and ties
 * @returns {{nodes: object[], edges: object[]}} elements as Cytoscape takes them; `data.keys` of a line are the keys of its
 *   ties, `data.choice` is what choosing it chooses
 */
export function elementsOf(network) {
	const nodes = network.visibleNodes().map((node) => ({
		group: "nodes",
		classes: [node.id === network.centre && "centre", node.size && "sized"].filter(Boolean).join(" "),
		data: { id: node.id, label: short(node.name), type: node.type, size: node.size ?? 22 },
	}));
	const bundles = new Map();
	for (const line of network.visibleEdges().flatMap(lines)) {
		const id = [line.from, line.to].sort().join("~");
		bundles.set(id, [...(bundles.get(id) ?? []), line]);
	}
	const extra = [...network.folds().map(fold), ...things(network)];
	return { nodes: [...nodes, ...extra.flatMap((each) => each.nodes)],
		edges: [...[...bundles].map(([id, bundle]) => edge(id, bundle, spoke(bundle, network.centre))), ...extra.flatMap((each) => each.edges)] };
}

// The ties that a picture leaves out are one sign that opens them.
function fold({ id, around, predicate, count }) {
	return {
		nodes: [{ group: "nodes", classes: "fold", data: { id, label: `+ ${count} · ${phrase(predicate)}`, type: "fold", size: 14 } }],
		edges: [{ group: "edges", classes: "attached", data: { id: `${id} line`, source: around, target: id, keys: [], choice: "", sources: 1, label: "" } }],
	};
}

function things(network) {
	const { things: shown, attachments } = network.visibleThings();
	const nodes = shown.map(({ id, name, type }) => ({ group: "nodes", classes: "thing", data: { id, label: short(name), type, size: 20 } }));
	const edges = attachments.map(({ from, to, words }) => ({ group: "edges", classes: "attached",
		data: { id: `${from} ${to} ${words}`, source: from, target: to, keys: [], choice: "", sources: 1, label: words } }));
	return [{ nodes, edges: [...new Map(edges.map((each) => [each.data.id, each])).values()] }];
}

// A tie that passes something on is drawn as two lines: who refers whom, and whom to whom.
function lines(tie) {
	const first = { tie, from: tie.subject, to: tie.object, directed: !tie.undirected && !symmetric(tie.predicate),
		words: tie.label ?? tieWords(tie) };
	if (!tie.recipient) {
		return [first];
	}
	return [{ ...first, words: `${first.words} …` }, { tie, from: tie.object, to: tie.recipient, directed: true, words: "… to" }];
}

// Near the centre all lines meet: a line from there has its words towards its other end.
function spoke([{ from, to }], centre) {
	return { "spoke-out": from === centre, "spoke-in": to === centre };
}

function edge(id, bundle, spokes) {
	const [{ from: source, to: target }] = bundle;
	const words = [...new Set(bundle.map((line) => line.words))];
	// Two short ones, or one and how many more: a line is soon as long as its words.
	const shown = words.slice(0, WORDS).join(" · ").length > LINE ? 1 : WORDS;
	const more = words.length > shown ? ` +${words.length - shown}` : "";
	const all = (test) => bundle.every(({ tie }) => test(tie));
	const classes = {
		...spokes,
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
			label: words.slice(0, shown).join(" · ") + more,
		},
	};
}

function short(name) {
	return name.length > NAME ? `${name.slice(0, NAME - 2)}…` : name;
}
