// An article with the words that state a claim marked, and the names of entities too.

import * as api from "./api.js";
import { announce, copyButton, failure, h, show, skeleton } from "./dom.js";
import { citation, statement } from "./claims.js";
import { to } from "./route.js";
import { count, date, typeName } from "./words.js";

/**
 * Shows an article.
 * @param {HTMLElement} place the pane
 * @param {{id: string, start: number|null, end: number|null}} wanted which, and the stretch to mark
 * @param {{close: (() => void)|null, mark: (start: number, end: number) => string}} context what closing does, and the
 *   address of the same view with another stretch marked
 * @returns {Promise<object|null>} the article, or nothing if it could not be loaded
 */
export async function showArticle(place, wanted, context) {
	const close = context.close && h("button.close", { type: "button", onclick: context.close, "aria-label": "Close the article" }, "×");
	show(place, close, skeleton(12, "Loading the article"));
	place.setAttribute("aria-busy", "true");
	let article;
	try {
		article = await api.article(wanted.id);
	}
	catch (error) {
		show(place, close, failure(error, () => showArticle(place, wanted, context)));
		return null;
	}
	finally {
		place.removeAttribute("aria-busy");
	}
	const { title, publisher, published } = article;
	show(place, close,
		h("p.kicker", {}, [publisher, published && date(published)].filter(Boolean).join(", ") || "Article"),
		h("h2", { id: "article-title" }, title),
		source(article),
		h("div.article-text", {}, paragraphs(article, wanted, context)),
		claims(article, wanted, context));
	reveal(place, wanted);
	return article;
}

/** Marks another stretch of the article that is shown. */
export function remark(place, article, wanted, context) {
	show(place.querySelector(".article-text"), paragraphs(article, wanted, context));
	place.querySelector(".article-claims")?.replaceWith(claims(article, wanted, context));
	reveal(place, wanted);
}

function reveal(place, wanted) {
	const marks = [...place.querySelectorAll("mark")];
	if (marks.length) {
		marks[0].scrollIntoView({ block: "center" });
		announce(`The sentence is marked in the article: ${marks.map((mark) => mark.textContent).join(" ")}`);
	}
	else if (wanted.start !== null) {
		announce("The article does not hold the marked sentence any more");
	}
}

function source({ uri, title, publisher, published, id, text }) {
	const address = uri && /^https?:\/\//i.test(uri) ? uri : null;
	return h("p.article-source", {},
		address && h("a.text-button", { href: address, rel: "noopener noreferrer external", target: "_blank" }, "Open the original"),
		copyButton("Copy citation", () => citation({ document: id, title, publisher, published,
			...selected(text) }), "Citation copied"));
}

// The marked words, as far as the address names any.
function selected(text) {
	const parameters = new URLSearchParams(window.location.hash.split("?")[1] ?? "");
	const start = Number(parameters.get("start") ?? 0);
	const end = Number(parameters.get("end") ?? 0);
	return end > start ? { text: text.slice(start, end), start, end } : { text: text.trim().split("\n")[0], start: 0, end: 0 };
}

/** A text's paragraphs, with where they start; the signs of Markdown before a heading or an item are left out. */
function* blocks(text) {
	for (const match of text.matchAll(/\S[^\n]*/g)) {
		const [sign] = /^(#{1,6} +|[-*] +(?=\S))?/.exec(match[0]);
		yield { start: match.index + sign.length, end: match.index + match[0].trimEnd().length,
			kind: sign.startsWith("#") ? "heading" : sign ? "item" : null };
	}
}

function paragraphs(article, wanted, context) {
	const marks = marksOf(article);
	return [...blocks(article.text)].map((block, index) => {
		const heading = index === 0 && article.text.slice(block.start, block.end) === article.title;
		return heading ? null : h("p", { class: block.kind }, pieces(article.text, block, marks, { wanted, context }));
	});
}

// What is marked: names, and the words that state claims, each claim with its number in the list below.
function marksOf({ id, entities, claims }) {
	const names = entities.flatMap(({ entity, mentions }) => mentions.map((mention) => ({ ...mention, entity })))
		.sort((one, other) => one.start - other.start || other.end - one.end);
	const apart = [];
	let last = -1;
	for (const name of names) {
		if (name.start >= last) {
			apart.push(name);
			last = name.end;
		}
	}
	const stated = claims.flatMap((claim, index) => claim.evidence.filter((evidence) => evidence.document === id)
		.map(({ start, end }) => ({ start, end, number: index + 1, denied: claim.polarity === "denied" })));
	return { names: apart, stated };
}

// A paragraph cut wherever a mark begins or ends, so that marks may overlap: a name within two claims within the marked words.
function pieces(text, block, { names, stated }, { wanted, context }) {
	const inside = (mark) => mark.start < block.end && mark.end > block.start;
	const here = { names: names.filter(inside), stated: stated.filter(inside) };
	const asked = { start: wanted.start ?? -1, end: wanted.end ?? -1 };
	const cuts = [...here.names, ...here.stated, asked].flatMap(({ start, end }) => [start, end])
		.filter((position) => position > block.start && position < block.end);
	const points = [...new Set([block.start, ...cuts, block.end])].sort((one, other) => one - other);
	const nodes = [];
	let run = null;
	points.slice(0, -1).forEach((start, index) => {
		const end = points[index + 1];
		const marked = asked.start <= start && asked.end >= end;
		const piece = part(text.slice(start, end), here, start, end);
		if (marked && run) {
			run.append(piece);
		}
		else {
			run = marked ? h("mark", {}, piece) : null;
			nodes.push(run ?? piece);
		}
		const numbers = here.stated.filter((claim) => claim.end === end).map((claim) => number(claim, context));
		if (run && end < asked.end) {
			run.append(...numbers);
		}
		else {
			nodes.push(numbers);
		}
	});
	return nodes;
}

function part(words, { names, stated }, start, end) {
	const name = names.find((each) => each.start <= start && each.end >= end);
	const claims = stated.filter((each) => each.start <= start && each.end >= end);
	const inner = name ? h("a.mention", { href: to("entity", name.entity.id), "data-type": name.entity.type,
		title: `${name.entity.name}, ${typeName(name.entity.type).toLowerCase()}` }, words) : words;
	return claims.length ? h("span.stated", { class: claims.every((claim) => claim.denied) ? "denied" : null }, inner) : inner;
}

function number({ number: n, start, end }, context) {
	return h("sup.claim-number", {}, h("a", { href: context.mark(start, end), "aria-label": `Claim ${n}` }, n));
}

function claims(article, wanted, context) {
	if (!article.claims.length) {
		return h("section.article-claims", {}, h("p.empty", {}, "Nothing was read out of this article."));
	}
	return h("section.article-claims", { "aria-label": "Claims in this article" },
		h("h3", {}, `${count(article.claims.length, "claim")} in this article, `,
			`${count(article.entities.length, "entity", "entities")} named`),
		h("ol", {}, article.claims.map((claim) => {
			const here = claim.evidence.find((evidence) => evidence.document === article.id) ?? claim.evidence[0];
			const current = here && here.start === wanted.start && here.end === wanted.end;
			return h("li", { class: claim.polarity === "denied" ? "denied" : claim.modality },
				claim.polarity === "denied" ? h("span.badge.denied", {}, "denied") : null,
				claim.modality === "actual" ? null : h("span.badge", { class: claim.modality }, claim.modality),
				" ", statement(claim), " ",
				here && h("a.text-button", { href: context.mark(here.start, here.end), "aria-current": current ? "true" : null },
					current ? "Marked" : "Mark"));
		})));
}
