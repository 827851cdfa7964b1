// What the picture and the table show: the entities and ties that were loaded, and which of them are filtered out.

export class Network {

	constructor() {
		/** @type {Map<string, import("./api.js").Entity>} */
		this.nodes = new Map();
		/** @type {Map<string, import("./api.js").Edge>} */
		this.edges = new Map();
		/** @type {Map<string, import("./api.js").Group[]>} how much of each predicate is loaded, by entity */
		this.groups = new Map();
		this.centre = null;
		this.hiddenTypes = new Set();
		this.hiddenPredicates = new Set();
	}

	/**
	 * Adds a part of the graph; what is known already stays.
	 * @param {import("./api.js").Part} part entities and ties
	 * @param {string|null} around the entity whose neighbourhood it is
	 */
	add(part, around = null) {
		part.nodes.forEach((node) => this.nodes.set(node.id, node));
		part.edges.forEach((edge) => this.edges.set(edge.key, edge));
		if (around) {
			const known = new Map((this.groups.get(around) ?? []).map((group) => [group.predicate, group]));
			for (const group of part.groups) {
				const shown = (known.get(group.predicate)?.shown ?? 0) + group.shown;
				known.set(group.predicate, { ...group, shown });
			}
			this.groups.set(around, [...known.values()]);
		}
	}

	/** The groups of which more can be loaded, each with its entity. */
	unfinished() {
		return [...this.groups].flatMap(([around, groups]) => groups.filter((group) => group.next)
			.map((group) => ({ around, ...group })));
	}

	/** The ties that pass the filter. */
	visibleEdges() {
		return [...this.edges.values()].filter((edge) => !this.hiddenPredicates.has(edge.predicate)
			&& this.#ends(edge).every((id) => !this.#hidden(id)));
	}

	/** The entities that pass the filter and are tied to something that does, and the centre. */
	visibleNodes() {
		const tied = new Set(this.visibleEdges().flatMap((edge) => this.#ends(edge)));
		return [...this.nodes.values()].filter((node) => tied.has(node.id) || node.id === this.centre);
	}

	/** The ties of an entity. */
	edgesOf(id) {
		return [...this.edges.values()].filter((edge) => this.#ends(edge).includes(id));
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
		return pair.length === 2 ? this.visibleEdges().filter((edge) => pair.every((id) => this.#ends(edge).includes(id))) : [];
	}

	/**
	 * Hides predicates until the picture can be read; the legend shows them again.
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
			const ends = [...this.edges.values()].filter((edge) => edge.predicate === predicate).flatMap((edge) => this.#ends(edge));
			if (index && new Set([...seen, ...ends]).size > most) {
				this.hiddenPredicates.add(predicate);
			}
			else {
				ends.forEach((id) => seen.add(id));
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
		return this.nodes.get(id)?.name ?? id;
	}

	#ends(edge) {
		return edge.recipient ? [edge.subject, edge.object, edge.recipient] : [edge.subject, edge.object];
	}

	#hidden(id) {
		const node = this.nodes.get(id);
		return node !== undefined && id !== this.centre && this.hiddenTypes.has(node.type);
	}

}

function tally(words) {
	const counts = new Map();
	words.forEach((word) => counts.set(word, (counts.get(word) ?? 0) + 1));
	return counts;
}
