// What the picture and the table show: the entities and ties that were loaded, and which of them are filtered out.

import { holds } from "./time.js";

/**
 * @typedef {object} Filter
 * @property {Set<string>} off types and predicates that are not to be seen
 * @property {Set<string>} open predicates that were opened though they are many
 * @property {Set<string>} hide entities that are not to be seen
 * @property {string|null} asof the month in which ties must hold
 *
 * @typedef {{id: string, name: string, type: "Contract"|"Date", view: string|null}} Thing what is no entity but can be drawn
 * @typedef {{from: string, to: string, words: string}} Attachment what holds a thing to an entity or another thing
 */

export class Network {

	// By tie: in whose name it was loaded.
	#owners = new Map();

	// Predicates that are folded until they are opened: together they would be more than can be read.
	#folded = new Set();

	constructor() {
		/** @type {Map<string, import("./api.js").Entity>} */
		this.nodes = new Map();
		/** @type {Map<string, import("./api.js").Edge>} */
		this.edges = new Map();
		/** @type {Map<string, import("./api.js").Group[]>} how much of each predicate is loaded, by entity */
		this.groups = new Map();
		/** @type {Map<string, Thing>} */
		this.things = new Map();
		/** @type {Attachment[]} */
		this.attachments = [];
		this.centre = null;
		/** Whether entities without a tie are seen, too. */
		this.loose = false;
		/** What `sources` of its ties counts. */
		this.counted = "Sources";
		/** @type {Filter} */
		this.filter = { off: new Set(), open: new Set(), hide: new Set(), asof: null };
	}

	/**
	 * Adds a part of the graph; what is known already stays.
	 * @param {import("./api.js").Part} part entities and ties
	 * @param {string|null} around the entity whose neighbourhood it is
	 */
	add(part, around = null) {
		part.nodes.forEach((node) => this.nodes.set(node.id, node));
		part.edges.forEach((edge) => {
			this.edges.set(edge.key, edge);
			this.#owners.set(edge.key, (this.#owners.get(edge.key) ?? new Set()).add(around));
		});
		if (around) {
			const known = new Map((this.groups.get(around) ?? []).map((group) => [group.predicate, group]));
			for (const group of part.groups) {
				const shown = (known.get(group.predicate)?.shown ?? 0) + group.shown;
				known.set(group.predicate, { ...group, shown });
			}
			this.groups.set(around, [...known.values()]);
		}
	}

	/** Takes away what was loaded as the neighbourhood of an entity alone. */
	remove(around) {
		this.groups.delete(around);
		for (const [key, owners] of this.#owners) {
			owners.delete(around);
			if (!owners.size) {
				this.edges.delete(key);
				this.#owners.delete(key);
			}
		}
		const tied = new Set([...this.edges.values()].flatMap((edge) => ends(edge)));
		[...this.nodes.keys()].filter((id) => !tied.has(id) && id !== this.centre).forEach((id) => this.nodes.delete(id));
	}

	/** The groups of which more can be loaded, each with its entity. */
	unfinished() {
		return [...this.groups].flatMap(([around, groups]) => groups.filter((group) => group.next)
			.map((group) => ({ around, ...group })));
	}

	/**
	 * What stands in the picture for ties that it leaves out: predicates that are folded, and those of which more can be
	 * loaded.
	 * @returns {{id: string, around: string, predicate: string, count: number, group: object|null}[]} with how many ties
	 *   are left out
	 */
	folds() {
		const { off, open } = this.filter;
		const seen = new Set(this.visibleNodes().map((node) => node.id));
		return [...this.groups].filter(([around]) => seen.has(around)).flatMap(([around, groups]) => groups
			.filter(({ predicate }) => !off.has(predicate))
			.map((group) => {
				const folded = this.#folded.has(group.predicate) && !open.has(group.predicate);
				return { id: `fold ${around} ${group.predicate}`, around, predicate: group.predicate,
					count: folded ? group.total : group.total - group.shown, group: folded ? null : { around, ...group } };
			})
			.filter(({ count }) => count > 0));
	}

	/** Whether a predicate is shown as far as the reader has a say in it. */
	shows(predicate) {
		return !this.filter.off.has(predicate) && (!this.#folded.has(predicate) || this.filter.open.has(predicate));
	}

	/** Whether a predicate was folded for being too many. */
	folded(predicate) {
		return this.#folded.has(predicate);
	}

	/** The ties that pass the filter. */
	visibleEdges() {
		const { asof } = this.filter;
		return [...this.edges.values()].filter((edge) => this.shows(edge.predicate) && (!asof || holds(edge, asof))
			&& ends(edge).every((id) => !this.#hidden(id)));
	}

	/** The entities that pass the filter and are tied to something that does, and the centre. */
	visibleNodes() {
		const tied = new Set(this.visibleEdges().flatMap((edge) => ends(edge)));
		return [...this.nodes.values()].filter((node) => tied.has(node.id) || node.id === this.centre || (this.loose && !this.#hidden(node.id)));
	}

	/** Contracts and dates that hold to something that is shown. */
	visibleThings() {
		const { off } = this.filter;
		const seen = new Set(this.visibleNodes().map((node) => node.id));
		const things = [...this.things.values()].filter((thing) => !off.has(thing.type));
		const shown = new Set(things.map((thing) => thing.id));
		const attachments = this.attachments.filter(({ from, to }) => (seen.has(from) || shown.has(from)) && (seen.has(to) || shown.has(to)));
		const held = new Set(attachments.flatMap(({ from, to }) => [from, to]));
		return { things: things.filter((thing) => held.has(thing.id)), attachments };
	}

	/** The ties of an entity. */
	edgesOf(id) {
		return [...this.edges.values()].filter((edge) => ends(edge).includes(id));
	}

	/**
	 * The ties that a choice means.
	 * @param {string|null} choice a tie's key, or the ids of two entities with a ~ between: all ties between them
	 * @returns {import("./api.js").Edge[]} the ties; none if they are not here
	 */
	chosen(choice) {
		if (!choice) {
			return [];
		}
		if (this.edges.has(choice)) {
			return [this.edges.get(choice)];
		}
		const pair = choice.split("~");
		return pair.length === 2 ? this.visibleEdges().filter((edge) => pair.every((id) => ends(edge).includes(id))) : [];
	}

	/**
	 * Folds predicates until the picture can be read; the legend and the picture open them again.
	 * @param {number} most how many entities may be seen
	 */
	fold(most) {
		if (this.visibleNodes().length <= most) {
			return;
		}
		const weight = new Map();
		this.edges.forEach((edge) => weight.set(edge.predicate, (weight.get(edge.predicate) ?? 0) + edge.sources));
		const seen = new Set();
		[...weight].sort((one, other) => other[1] - one[1]).forEach(([predicate], index) => {
			const many = [...this.edges.values()].filter((edge) => edge.predicate === predicate).flatMap((edge) => ends(edge));
			if (index && new Set([...seen, ...many]).size > most) {
				this.#folded.add(predicate);
			}
			else {
				many.forEach((id) => seen.add(id));
			}
		});
	}

	/** How many entities of each type there are. */
	types() {
		return tally([...this.nodes.values()].map((node) => node.type));
	}

	/** How many ties of each predicate there are. */
	predicates() {
		return tally([...this.edges.values()].map((edge) => edge.predicate));
	}

	name(id) {
		return this.nodes.get(id)?.name ?? this.things.get(id)?.name ?? id;
	}

	#hidden(id) {
		const node = this.nodes.get(id);
		const { hide, off } = this.filter;
		return node !== undefined && id !== this.centre && (hide.has(id) || off.has(node.type));
	}

}

/** The entities at the ends of a tie. */
export function ends(edge) {
	return edge.recipient ? [edge.subject, edge.object, edge.recipient] : [edge.subject, edge.object];
}

function tally(words) {
	const counts = new Map();
	words.forEach((word) => counts.set(word, (counts.get(word) ?? 0) + 1));
	return counts;
}
