// What is shown before anything is asked.

import * as api from "./api.js";
import { h, show } from "./dom.js";
import { to } from "./route.js";
import { date } from "./words.js";

const QUESTIONS = [
	"Who referred Clearview to ICE?",
	"Who fined Clearview AI?",
	"Who invested in Clearview AI?",
	"Who denies using Clearview AI?",
	"When did the NYPD test Clearview?",
];

/** Shows the welcome. */
export async function showWelcome(place) {
	const starts = h("ul.questions", {});
	show(place,
		h("p.kicker", {}, "Quis custodiet ipsos custodes?"),
		h("h1", { id: "welcome-title" }, "Who watches, and who sells them the means"),
		h("p.welcome-lead", {}, "Custodes reads reporting on surveillance technology and keeps who uses, sells, buys, funds, refers,",
			" bans and denies what. Every tie comes with the sentence that says so."),
		h("section", { "aria-labelledby": "welcome-ask" },
			h("h2", { id: "welcome-ask" }, "Ask"),
			h("ul.questions", {}, QUESTIONS.map((question) => h("li", {}, h("a", { href: to("question", question) }, question))))),
		h("section", { "aria-labelledby": "welcome-start" },
			h("h2", { id: "welcome-start" }, "Or start with the newest articles"), starts),
		h("section.how", { "aria-labelledby": "welcome-how" },
			h("h2", { id: "welcome-how" }, "How to read it"),
			h("dl", {},
				h("dt", {}, "A solid line"), h("dd", {}, "An article states it as fact. The thicker, the more independent articles do."),
				h("dt", {}, "A dashed line"), h("dd", {}, "Others say the contrary. Both sides are a click away."),
				h("dt", {}, "A dotted line"), h("dd", {}, "Nobody states it as fact: it is denied, planned, attempted or alleged."))));
	try {
		const articles = await api.newest(5);
		show(starts, articles.length ? articles.map(start)
			: h("li.empty", {}, "Nothing is loaded yet. “custodes ingest” reads articles from a folder."));
	}
	catch (error) {
		show(starts, h("li.empty", {}, error.message));
	}
}

function start({ id, title, publisher, published }) {
	return h("li", {}, h("a", { href: to("document", id) }, title, " ",
		h("span.source", {}, [publisher, published && date(published)].filter(Boolean).join(", "))));
}
