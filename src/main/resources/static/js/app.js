// The page: the address says what is shown, everything else follows from it.

import * as api from "./api.js";
import { announce, byId, failure, h, show, skeleton } from "./dom.js";
import { embedded } from "./embed.js";
import { showTies } from "./evidence.js";
import { showEntity } from "./entity-panel.js";
import { Picture } from "./picture.js";
import { Reader } from "./reader.js";
import { PICTURES, read, write } from "./route.js";
import { load } from "./scenes.js";
import { SearchBox } from "./search.js";
import { shareMenu } from "./share.js";
import { SHEETS } from "./sheets.js";
import { themeSwitch } from "./theme.js";
import { attachThings } from "./things.js";
import { showWelcome } from "./welcome.js";
import { count, learn } from "./words.js";

const main = byId("main");
const panes = Object.fromEntries(["welcome", "picture", "sheet", "article", "evidence"].map((id) => [id, byId(id)]));

let route = null;
let scene = null;
let turn = 0;
let origin = null;

// The words of the ontology come while the first view is loaded.
const words = learn();

const picture = new Picture({ go, expand, tie: chooseTie, open: openFold });
const search = new SearchBox();
const reader = new Reader(main, panes.article);

function go(change) {
	window.location.hash = address(change);
}

function address(change) {
	return write({ ...route, ...change });
}

const choose = (key) => address({ edge: key, node: null });
const beside = (evidence) => address({ document: { id: evidence.document, start: evidence.start, end: evidence.end } });

function chooseTie(key, byKeyboard) {
	origin = byKeyboard ? key : null;
	if (route.edge === key) {
		enterPanel();
	}
	else {
		go({ edge: key, node: null });
	}
}

// Adds an entity's ties, or takes them away again.
function expand(id) {
	if (scene.fixed) {
		scene.open?.(id);
	}
	else if (route.expand.includes(id)) {
		go({ expand: route.expand.filter((each) => each !== id) });
	}
	else if (!scene.expanded.has(id) && scene.network.nodes.has(id)) {
		go({ node: id, edge: null, expand: [...route.expand, id] });
	}
}

/** Brings the page to what the address says. */
async function render() {
	const mine = ++turn;
	const before = route;
	route = read(window.location.hash);
	const same = before?.view === route.view && before.id === route.id && JSON.stringify(before.given) === JSON.stringify(route.given);
	const afresh = !same || (PICTURES.includes(route.view) && !scene);
	if (afresh) {
		scene = null;
		prepare();
		if (!await begin(mine)) {
			return;
		}
	}
	if (!scene) {
		readBeside();
		return;
	}
	await grow(mine, afresh, before);
	if (mine === turn) {
		present(afresh, before);
	}
}

function prepare() {
	const drawn = PICTURES.includes(route.view);
	main.dataset.view = route.view;
	main.dataset.kind = drawn ? "picture" : route.view === "welcome" ? "welcome" : "sheet";
	panes.welcome.hidden = route.view !== "welcome";
	panes.picture.hidden = !drawn;
	panes.evidence.hidden = !drawn;
	panes.sheet.hidden = drawn || route.view === "welcome";
	document.querySelectorAll(".sections a").forEach((link) => {
		const here = link.hash && read(link.hash).view === route.view;
		if (here) {
			link.setAttribute("aria-current", "page");
		}
		else {
			link.removeAttribute("aria-current");
		}
	});
	if (drawn) {
		picture.wait({ entity: "Entity", question: "Question", document: "Article", path: "Path", overview: "Overview" }[route.view],
			route.view === "question" ? route.id : "…");
		show(panes.evidence, h("h2.visually-hidden", { id: "evidence-title" }, "Evidence"), skeleton(7, "Loading"));
	}
}

/** Loads what a new view shows; says whether there is something to show. */
async function begin(mine) {
	if (route.view === "welcome") {
		document.title = "Custodes";
		search.text = "";
		reader.close();
		showWelcome(panes.welcome);
		return false;
	}
	try {
		if (SHEETS[route.view]) {
			await beginSheet(mine);
			return mine === turn;
		}
		const [loaded] = await Promise.all([load(route), words]);
		if (mine === turn) {
			scene = loaded;
		}
		return mine === turn;
	}
	catch (error) {
		if (mine === turn) {
			document.title = "Custodes";
			picture.fail(error, render);
			panes.evidence.hidden = true;
			reader.close();
		}
		return false;
	}
}

async function beginSheet(mine) {
	const here = route;
	const { title, show: fill } = SHEETS[here.view];
	document.title = `${title} – Custodes`;
	search.text = "";
	show(panes.sheet, h("h1", { id: "sheet-title" }, title), skeleton(8, "Loading"));
	panes.sheet.scrollTop = 0;
	main.focus({ preventScroll: true });
	try {
		await words;
		await fill(panes.sheet, here, { read: beside, current: () => mine === turn || route.view === here.view });
	}
	catch (error) {
		show(panes.sheet, h("h1", { id: "sheet-title" }, title), failure(error, () => beginSheet(mine)));
	}
}

/** Adds and takes away what the address says of entities, contracts and dates. */
async function grow(mine, afresh, before) {
	const here = scene;
	const { network, expanded } = here;
	if (here.fixed) {
		return;
	}
	[...expanded].filter((id) => id !== network.centre && !route.expand.includes(id)).forEach((id) => {
		expanded.delete(id);
		network.remove(id);
		announce(`The ties of ${network.name(id)} are folded`);
	});
	await Promise.all(route.expand.filter((id) => !expanded.has(id)).map(async (id) => {
		expanded.add(id);
		try {
			const size = network.edges.size;
			network.add(await api.neighbours(id, { limit: api.FEW }), id);
			here.near = id;
			announce(`${count(network.edges.size - size, "tie")} of ${network.name(id)} added`);
		}
		catch (error) {
			expanded.delete(id);
			announce(`The ties of ${network.name(id)} could not be loaded: ${error.message}`);
		}
	}));
	const also = `${route.also} ${route.expand}`;
	if (route.also.length ? here.also !== also : network.things.size) {
		here.also = also;
		try {
			await attachThings(network, route.also, expanded.size ? expanded : network.nodes.keys());
		}
		catch (error) {
			announce(`Contracts could not be loaded: ${error.message}`);
		}
	}
}

function present(afresh, before) {
	picture.show(scene, route);
	if (afresh) {
		document.title = `${scene.title} – Custodes`;
		search.text = scene.heading ? "" : scene.title;
		if (before && (document.activeElement === document.body || !document.activeElement)) {
			main.focus({ preventScroll: true });
		}
		announce(`${scene.title}: ${count(scene.network.edges.size, "tie")}`);
	}
	if (afresh || ["edge", "node", "expand"].some((key) => String(before[key]) !== String(route[key]))) {
		panel();
	}
	readBeside();
}

function readBeside() {
	reader.show(route, {
		close: route.view === "document" ? null : () => go({ document: null }),
		mark: (start, end) => address({ document: { ...route.document, start, end } }),
	});
}

// Ties that the picture leaves out: a predicate that is folded is opened, of any other more is loaded.
async function openFold({ predicate, group }) {
	if (!group) {
		go({ open: [...route.open, predicate] });
		return;
	}
	const here = scene;
	try {
		here.network.add(await api.neighbours(group.around, { predicate: group.predicate, cursor: group.next }), group.around);
		here.near = group.around;
		if (here === scene) {
			picture.show(here, route);
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
	const context = { read: beside, choose, claims };
	panes.evidence.hidden = false;
	if (ties.length && scene.bridge) {
		scene.bridge(panes.evidence, ties[0]).then(enterPanel, (error) => show(panes.evidence, failure(error, panel)));
	}
	else if (ties.length) {
		showTies(panes.evidence, network, ties, context);
		announce(`Evidence: ${byId("evidence-title").textContent}`);
		enterPanel();
	}
	else if (network.nodes.has(route.node) && !scene.fixed) {
		const expandable = !scene.expanded.has(route.node);
		showEntity(panes.evidence, network, route.node, { ...context,
			expand: expandable ? address({ expand: [...route.expand, route.node] }) : null });
		announce(`${network.name(route.node)}, ${count(network.edgesOf(route.node).length, "tie")} here`);
	}
	else if (scene.panel) {
		scene.panel(panes.evidence, context, route);
	}
	else {
		panes.evidence.hidden = true;
	}
	if ((ties.length && !scene.bridge) || (network.nodes.has(route.node) && !scene.fixed)) {
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
			picture.focusTie(origin);
		}
	});
	document.querySelectorAll("[data-skip]").forEach((link) => link.addEventListener("click", (event) => {
		event.preventDefault();
		byId(link.dataset.skip).focus();
	}));
}

themeSwitch(byId("theme"), () => picture.graph.recolour());
keys();
shareMenu(byId("share"), picture, () => route);
embedded();
// Who may not decide does not see that there is something to decide.
api.session().then(({ mayDecide }) => {
	byId("review-link").hidden = !mayDecide;
}, () => null);
window.addEventListener("hashchange", render);
render();
