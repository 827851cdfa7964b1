// Draws a graph of so many entities and lines with the page's own modules; answers how many milliseconds that took.
async ([entities, lines]) => {
	const { Graph } = await import(new URL("js/graph.js", document.baseURI));
	const { Network } = await import(new URL("js/network.js", document.baseURI));
	const types = ["Agency", "Company", "Person", "Technology"];
	const nodes = Array.from({ length: entities }, (_, i) => ({ id: `e${i}`, name: `Entity number ${i}`, type: types[i % 4], aliases: [] }));
	// The same numbers each time; few entities have many ties, as in the graph.
	let state = 7;
	const random = () => (state = (state * 48271) % 2147483647) / 2147483647;
	const keys = new Map();
	for (let i = 0; keys.size < lines; i++) {
		const subject = nodes[Math.floor(entities * random() ** 3)].id;
		const object = nodes[i % entities].id;
		if (subject !== object && !keys.has(`${object}~${subject}`)) {
			keys.set(`${subject}~${object}`, { key: `${subject}~USES~${object}~actual`, predicate: "USES", subject, object, recipient: null,
				status: "actual", disputed: i % 50 === 0, claims: [], sources: 1 + (i % 5), confidence: 0.9, from: null, until: null });
		}
	}
	const network = new Network();
	network.loose = true;
	network.add({ nodes, edges: [...keys.values()], groups: [] });
	const container = document.getElementById("drawn") ?? document.body.appendChild(document.createElement("div"));
	container.id = "drawn";
	container.replaceChildren();
	Object.assign(container.style, { position: "fixed", inset: "0", zIndex: "1000", background: "white" });
	const start = performance.now();
	const nothing = () => null;
	new Graph(container, { node: nothing, edge: nothing, expand: nothing, moved: nothing, pin: nothing, hide: nothing, clear: nothing })
		.draw(network, { afresh: true, near: null });
	await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
	return performance.now() - start;
}
