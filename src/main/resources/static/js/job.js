// One job that reads articles: how far it is, then what was found.

import * as api from "./api.js";
import { announce, failure, h, show } from "./dom.js";
import { entityLink, statement } from "./claims.js";
import { to } from "./route.js";
import { count } from "./words.js";

const PAUSE = 1000;

// What is new since a document came: entities and facts that no other document has.
const NEW_ENTITIES = "MATCH (entity:Entity)-[:MENTIONED_IN]->(document:Document) WHERE document.id IN $documents\n"
	+ "AND NOT EXISTS { (entity)-[:MENTIONED_IN]->(other:Document) WHERE NOT other.id IN $documents }\nRETURN DISTINCT entity.id AS id";
const NEW_CLAIMS = "MATCH (claim:Claim) WHERE claim.document IN $documents\n"
	+ "AND NOT EXISTS { (other:Claim {fact: claim.fact, polarity: claim.polarity, modality: claim.modality}) WHERE NOT other.document IN $documents }\n"
	+ "RETURN claim.id AS id";
const TOTALS = "RETURN COUNT { (:Document) } AS documents, COUNT { (:Entity) } AS entities, COUNT { (:Claim) } AS claims";

/**
 * Follows a job.
 * @param {HTMLElement} place where
 * @param {string} id the job
 */
export async function showJob(place, id) {
	const progress = h("progress", { id: "job-progress", max: 1, "aria-label": "Reading" });
	const words = h("p", { role: "status" });
	show(place, h("h2", {}, "Reading"), progress, words);
	let said = "";
	while (place.isConnected) {
		let job;
		try {
			job = await api.job(id);
		}
		catch (error) {
			show(place, failure(error, () => showJob(place, id)));
			return;
		}
		if (job.state === "done" || job.state === "failed") {
			await found(place, job);
			return;
		}
		const now = job.state === "waiting" ? "Waiting for its turn" : `${job.stage ?? "starting"}: ${job.done} of ${count(job.total, "article")}`;
		if (now !== said) {
			said = now;
			show(words, now, job.problem ? `. ${job.problem}` : "");
		}
		if (job.state === "running" && job.stage) {
			progress.max = job.total;
			progress.value = job.done;
		}
		await new Promise((resolve) => window.setTimeout(resolve, PAUSE));
	}
}

async function found(place, job) {
	const failures = job.failures.map((failed) => h("li.row", {}, h("p", {}, h("strong", {}, failed.name), `: ${failed.problem}`), h("p.row-more", {}, failed.remedy)));
	const documents = (await Promise.all(job.documents.map((id) => api.article(id).catch(() => null)))).filter(Boolean);
	const ids = { documents: documents.map((document) => document.id) };
	const [entities, claims, totals] = await Promise.all([api.cypher(NEW_ENTITIES, ids), api.cypher(NEW_CLAIMS, ids), api.cypher(TOTALS)]
		.map((each) => each.then(({ rows }) => rows).catch(() => [])));
	const fresh = { entities: new Set(entities.map(([id]) => id)), claims: new Set(claims.map(([id]) => id)) };
	show(place,
		h("h2", {}, job.state === "done" ? "Read" : documents.length ? "Read in part" : "Not read"),
		job.problem ? h("p.reason", { role: "alert" }, job.problem) : null,
		failures.length ? h("ul.rows", { "aria-label": "What could not be read" }, failures) : null,
		totals[0] && documents.length ? change(totals[0], documents.length, fresh) : null,
		documents.map((document) => article(document, fresh)));
	announce(`${count(documents.length, "article")} read, ${count(documents.reduce((sum, { claims: all }) => sum + all.length, 0), "claim")} found`);
}

function change([documents, entities, claims], read, fresh) {
	const row = (title, now, added) => h("tr", {}, h("th", { scope: "row" }, title), h("td.numeric", {}, now - added), h("td.numeric", {}, `+ ${added}`), h("td.numeric", {}, now));
	return h("table.change", {}, h("caption", {}, "The graph before and after"),
		h("thead", {}, h("tr", {}, ["", "Without", "New", "With"].map((title, index) => h(index ? "th.numeric" : "td", index ? { scope: "col" } : {}, title)))),
		h("tbody", {}, row("Articles", documents, read), row("Entities", entities, fresh.entities.size), row("Claims of a new kind", claims, fresh.claims.size)));
}

function article(document, fresh) {
	const known = document.claims.filter((claim) => !fresh.claims.has(claim.id)).length;
	return h("section.found", {},
		h("h3.statement", {}, h("a", { href: to("document", document.id) }, document.title)),
		h("p.hint", {}, `${count(document.entities.length, "entity", "entities")}, of them ${
			document.entities.filter(({ entity }) => fresh.entities.has(entity.id)).length} new; ${count(document.claims.length, "claim")}, of them ${known} known already`),
		document.claims.length ? h("ul.rows", {}, document.claims.map((claim) => h("li.row", {},
			h("p", {}, fresh.claims.has(claim.id) ? [h("span.badge.new", {}, "new"), " "] : null,
				claim.polarity === "denied" ? [h("span.badge.denied", {}, "denied"), " "] : null,
				claim.modality === "actual" ? null : [h("span.badge", { class: claim.modality }, claim.modality), " "], statement(claim)),
			h("p.row-more", {}, h("q", {}, claim.evidence[0].text)))))
			: h("p.empty", {}, "No tie was read out of it. It names: ",
				document.entities.slice(0, 12).map(({ entity }, index) => [index ? ", " : "", entityLink(entity)])));
}
