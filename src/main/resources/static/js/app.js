// The page: the address says what is shown, everything else follows from it.

import * as api from "./api.js";
import { announce, byId, failure, h, show, skeleton } from "./dom.js";
import { showAnswer } from "./answer.js";
import { showEntity, showTies } from "./evidence.js";
import { Graph } from "./graph.js";
import { showLegend } from "./legend.js";
import { Network } from "./network.js";
import { Reader } from "./reader.js";
import { read, write } from "./route.js";
import { SearchBox } from "./search.js";
import { TieTable } from "./table.js";
import { themeSwitch } from "./theme.js";
import { showWelcome } from "./welcome.js";
import { count, learn, typeName } from "./words.js";

const main = byId("main");
const panes = Object.fromEntries(["welcome", "picture", "article", "evidence"].map((id) => [id, byId(id)]));

// More entities than these in a new picture cannot be read.
const READABLE = 30;

let route = null;
let scene = null;
let turn = 0;
let origin = null;

const graph = new Graph(byId("graph"), {
	node: (id) => go({ node: id, edge: null }),
	edge: (key) => chooseTie(key, false),
	expand: (id) => expand(id),
	clear: () => (route.node || route.edge) && go({ node: null, edge: null }),
});
const table = new TieTable(byId("ties-body"), chooseTie);
const search = new SearchBox();
const reader = new Reader(main, panes.article);

function go(change) {
	window.location.hash = write({ ...route, ...change });
}

function address(change) {
	return write({ ...route, ...change });
}

function chooseTie(key, byKeyboard) {
	origin = byKeyboard ? key : null;
	if (route.edge === key) {
		enterPanel();
	}
	else {
		go({ edge: key, node: null });
	}
}

function expand(id) {
	if (!scene.expanded.has(id)) {
		go({ node: id, edge: null, expand: [...route.expand, id] });
	}
}

/** Brings the page to what the address says. */
async function render() {
	const mine = ++turn;
	const before = route;
	route = read(window.location.hash);
	const afresh = !before || before.view !== route.view || before.id !== route.id || !scene;
	if (afresh) {
		scene = null;
		prepare();
		if (route.view === "welcome") {
			welcome();
			return;
		}
		const loaded = await load(mine);
		if (!loaded) {
			return;
		}
		scene = loaded;
	}
	await grow(mine);
	if (mine === turn) {
		present(afresh, before);
	}
}

function welcome() {
	document.title = "Custodes";
	search.text = "";
	showWelcome(panes.welcome);
}

function prepare() {
	const start = route.view === "welcome";
	main.dataset.view = route.view;
	panes.welcome.hidden = !start;
	panes.picture.hidden = start;
	panes.evidence.hidden = start;
	if (start) {
		reader.close();
		return;
	}
	show(byId("picture-kicker"), { entity: "Entity", question: "Question", document: "Article" }[route.view]);
	show(byId("picture-title"), route.view === "question" ? route.id : "…");
	show(byId("picture-standfirst"));
	show(panes.evidence, h("h2.visually-hidden", { id: "evidence-title" }, "Evidence"), skeleton(7, "Loading"));
	state(h("p.loading", {}, "Drawing the picture …"));
}

// What the picture says instead of showing something.
function state(content) {
	const place = byId("graph-state");
	place.hidden = !content;
	show(place, content);
}

/** Loads what a new view shows: a network, its title and what fills the panel when nothing is chosen. */
async function load(mine) {
	const network = new Network();
	try {
		const loaded = await LOADERS[route.view](network, route);
		return mine === turn ? { network, expanded: new Set(), claims: null, ...loaded } : null;
	}
	catch (error) {
		if (mine === turn) {
			document.title = "Custodes";
			show(byId("picture-title"), error.status === 404 ? "Not found" : "Not loaded");
			state(failure(error, render));
			panes.evidence.hidden = true;
			reader.close();
		}
		return null;
	}
}

const LOADERS = {

	async entity(network, { id }) {
		const { entity, ...part } = await api.neighbours(id);
		network.centre = entity.id;
		network.add({ ...part, nodes: [entity, ...part.nodes] }, entity.id);
		network.fold(READABLE);
		return { title: entity.name, expanded: new Set([entity.id]),
			kicker: [typeName(entity.type), entity.kind, entity.place].filter(Boolean).join(" · "),
			panel: () => showEntity(panes.evidence, network, entity.id, { choose, expand: null }) };
	},

	async question(network, { id }) {
		const answer = await api.ask(id);
		const claims = answer.answers.flatMap((finding) => finding.claims);
		network.add(api.partOf(claims));
		return { title: answer.question, kicker: "Question", claims: byIdOf(claims), empty: "There is nothing to draw: see beside.",
			standfirst: answer.answers.length ? answer.answers.map((finding) => finding.value).slice(0, 6).join(" · ") : "No answer",
			panel: () => showAnswer(panes.evidence, answer, { read: beside }) };
	},

	async document(network, { id }) {
		const article = await api.article(id);
		network.add(api.partOf(article.claims));
		return { title: article.title, heading: "What the article says", kicker: "Article", claims: byIdOf(article.claims), empty: "No tie was read out of this article.",
			standfirst: `${count(article.claims.length, "claim")}, ${count(article.entities.length, "entity", "entities")}`,
			panel: null };
	},

};

function byIdOf(claims) {
	return new Map(claims.map((claim) => [claim.id, claim]));
}

const choose = (key) => address({ edge: key, node: null });
const beside = (evidence) => address({ document: { id: evidence.document, start: evidence.start, end: evidence.end } });

/** Adds the ties of the entities that the address names to be expanded. */
async function grow(mine) {
	const wanted = route.expand.filter((id) => !scene.expanded.has(id));
	const here = scene;
	await Promise.all(wanted.map(async (id) => {
		here.expanded.add(id);
		try {
			const size = here.network.edges.size;
			here.network.add(await api.neighbours(id, { limit: api.FEW }), id);
			here.near = id;
			announce(`${count(here.network.edges.size - size, "tie")} of ${here.network.name(id)} added`);
		}
		catch (error) {
			here.expanded.delete(id);
			announce(`The ties of ${here.network.name(id)} could not be loaded: ${error.message}`);
		}
	}));
	return mine === turn;
}

function present(afresh, before) {
	const { network } = scene;
	const ties = network.chosen(route.edge).map((tie) => tie.key);
	// Before the picture, which is laid out for the room that the table leaves.
	table.show(network, ties);
	if (afresh) {
		document.title = `${scene.title} – Custodes`;
		show(byId("picture-kicker"), scene.kicker);
		show(byId("picture-title"), scene.heading ?? scene.title);
		search.text = scene.heading ? "" : scene.title;
		drawAfresh();
		if (before && (document.activeElement === document.body || !document.activeElement)) {
			main.focus({ preventScroll: true });
		}
		announce(`${scene.title}: ${count(network.edges.size, "tie")}`);
	}
	else if (scene.drawn !== network.edges.size) {
		redraw();
	}
	if (afresh || before.edge !== route.edge || before.node !== route.node || before.expand.length !== route.expand.length) {
		panel();
	}
	graph.choose({ node: route.node, ties });
	byId("expand").disabled = !route.node || scene.expanded.has(route.node);
	reader.show(route, {
		close: route.view === "document" ? null : () => go({ document: null }),
		mark: (start, end) => address({ document: { ...route.document, start, end } }),
	});
}

function drawAfresh() {
	byId("legend").open = window.matchMedia("(min-width: 60rem)").matches;
	scene.afresh = true;
	redraw();
}

function redraw() {
	const { network } = scene;
	scene.drawn = network.edges.size;
	showLegend(byId("legend-body"), network, { filter, more });
	graph.draw(network, { afresh: scene.afresh, near: scene.near ?? null });
	scene.afresh = false;
	counts();
	state(network.edges.size ? null : h("p.loading", {}, scene.empty ?? "No tie of this entity is known yet."));
	const unfinished = network.unfinished();
	byId("more").hidden = !unfinished.length;
	byId("more").onclick = () => more(unfinished[0]);
}

function filter() {
	const { network } = scene;
	graph.draw(network, { afresh: false, near: null });
	counts();
	table.show(network, network.chosen(route.edge).map((tie) => tie.key));
	announce(`${count(network.visibleEdges().length, "tie")} shown`);
}

// How much is shown, and how much there is.
function counts() {
	const { network } = scene;
	const ties = network.visibleEdges().length;
	const all = network.edges.size;
	const words = `${ties === all ? "" : `${ties} of `}${count(all, "tie")}, ${
		count(network.visibleNodes().length, "entity", "entities")}`;
	show(byId("picture-standfirst"), scene.standfirst ?? words, ties === all ? null : ". Tick more in the legend.");
	byId("graph").setAttribute("aria-label", `Picture of ${words}`);
	show(byId("ties-title"), "Ties ", h("span.hint", {}, ties === all ? all : `${ties} of ${all}`));
}

async function more(group) {
	const here = scene;
	try {
		here.network.add(await api.neighbours(group.around, { predicate: group.predicate, cursor: group.next }), group.around);
		if (here === scene) {
			redraw();
			table.show(here.network, here.network.chosen(route.edge).map((tie) => tie.key));
			announce(`${count(here.network.edges.size, "tie")} loaded`);
		}
	}
	catch (error) {
		announce(`More ties could not be loaded: ${error.message}`);
	}
}

function panel() {
	const { network, claims } = scene;
	const ties = network.chosen(route.edge);
	panes.evidence.hidden = false;
	if (ties.length) {
		showTies(panes.evidence, network, ties, { read: beside, choose, claims });
		announce(`Evidence: ${byId("evidence-title").textContent}`);
		enterPanel();
	}
	else if (network.nodes.has(route.node)) {
		const expandable = !scene.expanded.has(route.node);
		showEntity(panes.evidence, network, route.node, { choose,
			expand: expandable ? address({ expand: [...route.expand, route.node] }) : null });
		announce(`${network.name(route.node)}, ${count(network.edgesOf(route.node).length, "tie")} here`);
	}
	else if (scene.panel) {
		scene.panel();
	}
	else {
		panes.evidence.hidden = true;
	}
	if (ties.length || network.nodes.has(route.node)) {
		panes.evidence.prepend(h("a.close", { href: address({ edge: null, node: null }), "aria-label": "Clear the choice" }, "×"));
	}
	panes.evidence.scrollTop = 0;
}

// By keyboard the focus goes to the evidence; on a small screen the evidence comes into view.
function enterPanel() {
	if (origin) {
		panes.evidence.focus({ preventScroll: true });
	}
	if (origin || window.matchMedia("(max-width: 60rem)").matches) {
		panes.evidence.scrollIntoView({ block: "nearest" });
	}
}

function keys() {
	document.addEventListener("keydown", (event) => {
		if (event.key !== "Escape" || event.defaultPrevented) {
			return;
		}
		if (panes.article.contains(document.activeElement) && route.view !== "document") {
			go({ document: null });
		}
		else if (panes.evidence.contains(document.activeElement) && origin) {
			table.focus(origin);
		}
	});
	document.querySelectorAll("[data-skip]").forEach((link) => link.addEventListener("click", (event) => {
		event.preventDefault();
		byId(link.dataset.skip).focus();
	}));
}

function toolbar() {
	byId("zoom-in").addEventListener("click", () => graph.zoom(true));
	byId("zoom-out").addEventListener("click", () => graph.zoom(false));
	byId("fit").addEventListener("click", () => graph.fit());
	byId("expand").addEventListener("click", () => expand(route.node));
	const toggle = byId("ties-toggle");
	toggle.addEventListener("click", () => {
		const shown = byId("ties-body").hidden;
		byId("ties-body").hidden = !shown;
		toggle.setAttribute("aria-expanded", String(shown));
		toggle.textContent = shown ? "Hide the table" : "Show the table";
	});
}

themeSwitch(byId("theme"), () => graph.recolour());
keys();
toolbar();
await learn();
window.addEventListener("hashchange", render);
render();
