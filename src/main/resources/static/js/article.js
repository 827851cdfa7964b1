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
		h("div.article-text", {}, paragraphs(article, wanted)),
		claims(article, wanted, context));
	reveal(place, wanted);
	return article;
}

/** Marks another stretch of the article that is shown. */
export function remark(place, article, wanted, context) {
	show(place.querySelector(".article-text"), paragraphs(article, wanted));
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

/** A text's paragraphs, with where they start. */
function* blocks(text) {
	for (const match of text.matchAll(/\S[^\n]*/g)) {
		yield { start: match.index, end: match.index + match[0].trimEnd().length };
	}
}

function paragraphs(article, { start, end }) {
	const names = article.entities.flatMap(({ entity, mentions }) => mentions.map((mention) => ({ ...mention, entity })))
		.sort((one, other) => one.start - other.start || other.end - one.end);
	return [...blocks(article.text)].map((block, index) => {
		const heading = index === 0 && article.text.slice(block.start, block.end) === article.title;
		return heading ? null : h("p", {}, pieces(article.text, block, names, { start, end }));
	});
}

// A paragraph with its names; what of the marked stretch lies in it is one mark, with the names inside.
function pieces(text, block, names, { start, end }) {
	const within = names.filter((name) => name.start < block.end && name.end > block.start);
	const free = within.filter((name, index) => !within.slice(0, index).some((earlier) => earlier.end > name.start));
	const cut = (position) => Math.min(Math.max(position ?? block.start, block.start), block.end);
	const first = cut(start);
	const last = Math.max(first, cut(end));
	return [linked(text, block.start, first, free), last > first ? h("mark", {}, linked(text, first, last, free)) : null,
		linked(text, last, block.end, free)];
}

function linked(text, from, until, names) {
	const nodes = [];
	let at = from;
	for (const { start, end, entity } of names.filter((name) => name.start < until && name.end > from)) {
		const last = Math.min(end, until);
		nodes.push(text.slice(at, Math.max(start, at)), h("a.mention", { href: to("entity", entity.id), "data-type": entity.type,
			title: `${entity.name}, ${typeName(entity.type).toLowerCase()}` }, text.slice(Math.max(start, at), last)));
		at = last;
	}
	nodes.push(text.slice(at, until));
	return nodes;
}

function claims(article, wanted, context) {
	if (!article.claims.length) {
		return h("section.article-claims", {}, h("p.empty", {}, "Nothing was read out of this article."));
	}
	return h("section.article-claims", { "aria-label": "Claims in this article" },
		h("h3", {}, `${count(article.claims.length, "claim")} in this article`),
		h("ul", {}, article.claims.map((claim) => {
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
